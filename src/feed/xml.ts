import { toXml } from 'xast-util-to-xml';

/** A document as XML. The library leaves `]]>` as it stands, at which a reader of XML stops: in a text it may not be. */
export function xmlText(document: Parameters<typeof toXml>[0]): string {
	return `${toXml(document).replaceAll(']]>', ']]&gt;')}\n`;
}
