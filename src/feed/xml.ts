import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Writes an XML document in UTF-8. The library leaves `]]>` as it stands, at which a reader of XML stops: in a text it may not be. */
export function xmlDocument(root: Element): string {
	const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
	return `${toXml(x(null, [declaration, root])).replaceAll(']]>', ']]&gt;')}\n`;
}
