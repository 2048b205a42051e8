import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Writes an XML document in UTF-8. It escapes `]]>`, which is an error in text and which the library does not escape. */
export function xmlDocument(root: Element): string {
	const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
	return `${toXml(x(null, [declaration, root])).replaceAll(']]>', ']]&gt;')}\n`;
}
