import { site } from '#site';
import { absolute, href } from '../archive/urls.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the OpenSearch description (1.1, draft 6), by which browsers find the site's search. */
export function openSearchDescription(): string {
	const text = (value: string) => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${text([...site.name].slice(0, 16).join(''))}</ShortName>
	<Description>${text(`Search all articles of ${site.name}`)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${text(absolute(href('/favicon.svg')))}</Image>
	<Url type="text/html" method="get" template="${text(`${absolute(href('/search/'))}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}
