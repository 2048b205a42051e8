/**
 * The languages of the site as addresses and file names have them: the first stands at the top of the site, each other one in
 * a folder of its own, `/fa/`. A file in another language says so in its name: `bridge.fa.md` is at `/fa/articles/bridge/`.
 */
import { site } from '#site';

/** The part of the site that is in one language. */
export interface LanguagePart {
	/** BCP 47. */
	language: string;
	/** Its folder, and the last part of names of files in it; empty for the first language. */
	code: string;
	/** What its addresses begin with, without `base`: `/fa`; empty for the first language. */
	path: string;
}

const first: LanguagePart = { language: site.language, code: '', path: '' };

/** The parts of the site, that of the first language first. */
export const languageParts: readonly LanguagePart[] = [
	first,
	...Object.keys(site.languages ?? {}).map((language) => {
		const code = language.toLowerCase();
		return { language, code, path: `/${code}` };
	}),
];

/**
 * Divides the id of an article or page into its name and the part of the site that it belongs to.
 * @returns the name and the part; that of the first language if the id names none of the site
 */
export function partOfId(id: string): [name: string, part: LanguagePart] {
	const dot = id.lastIndexOf('.');
	const part =
		dot < 0 ? undefined : languageParts.find(({ code }) => code !== '' && code === id.slice(dot + 1));
	return part ? [id.slice(0, dot), part] : [id, first];
}

/**
 * Divides a path into what follows the folder of a language and the part of the site that it belongs to.
 * @param path without `base`: `/fa/search/` is `/search/` in Persian
 */
export function partOfPath(path: string): [rest: string, part: LanguagePart] {
	const part = languageParts.findLast((each) => path.startsWith(`${each.path}/`)) ?? first;
	return [path.slice(part.path.length), part];
}

/** The id under which an article or page of the first language has its translation. */
export function idIn({ code }: Pick<LanguagePart, 'code'>, name: string): string {
	return code === '' ? name : `${name}.${code}`;
}
