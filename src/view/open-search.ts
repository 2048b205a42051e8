import { absolute, houseHref, href } from '../archive/urls.ts';
import type { SiteLanguage } from '../words/locale.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the OpenSearch description (1.1, draft 6), by which browsers find the site's search. */
export function openSearchDescription(locale: SiteLanguage): string {
	const text = (value: string) => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${text([...locale.name].slice(0, 16).join(''))}</ShortName>
	<Description>${text(locale.words.searchAllOf(locale.name))}</Description>
	<Language>${locale.language}</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${text(absolute(href('/favicon.svg')))}</Image>
	<Url type="text/html" method="get" template="${text(`${absolute(houseHref(locale, '/search/'))}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}
