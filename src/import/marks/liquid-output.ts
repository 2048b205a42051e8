import type { Made } from './html.ts';
import { argsOf } from './scan.ts';

/** Filters that make an address of a path, and those that change no word. */
const pathFilters =
	/^(?:url|relative_url|absolute_url|prepend|append|escape|uri_escape|strip|asset_url|file_url)\b/;

/**
 * What `{{ … }}` of Liquid or Nunjucks shows, if the text alone tells: a path through filters of addresses, the address of the site.
 * @param inside what stands between the braces
 * @returns undefined for what only the old site knew
 */
export function liquidOutput(inside: string): Made | undefined {
	const [value = '', ...filters] = inside.split('|').map((part) => part.trim());
	if (/^site\.(?:baseurl|url|github\.url)$|^page\.(?:preview_)?baseurl$/.test(value)) return { html: '' };
	const [, , text] = /^(["'])(.*)\1$/s.exec(value) ?? [];
	if (text === undefined) return undefined;
	const [first = ''] = filters;
	if (/^(?:embed|youtube|video)\b/.test(first)) {
		const title = argsOf(first.replace(/^\w+:?/, '')).list[0];
		return {
			html: `<iframe src="${text.replaceAll('"', '%22')}"${title ? ` title="${title.replaceAll('"', '&quot;')}"` : ''}></iframe>`,
			block: true,
		};
	}
	if (filters.every((filter) => pathFilters.test(filter))) return { html: text };
	// What a theme makes of a word is not known; the word stays.
	return undefined;
}
