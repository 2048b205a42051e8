import type { SearchWords } from '../../words/en.ts';

/** The files of words, each a chunk that is loaded for pages in its language. */
const languages = import.meta.glob<SearchWords>('../../words/{??,???}.ts', { import: 'search' });

/** Loads what search says in the language of the page. */
function load(): Promise<SearchWords> {
	const tag = globalThis.document?.documentElement.lang || 'en';
	const own = languages[`../../words/${new Intl.Locale(tag).language}.ts`] ?? languages['../../words/en.ts'];
	if (!own) throw new Error('there are no words');
	return own();
}

/** Every phrase of search that readers see, in the language of the page. */
export const phrases: SearchWords = await load();

/** What a filter of the index is called; its name, if it is none of ours. */
export function labelOf(filter: string): string {
	return phrases.filters[filter as keyof SearchWords['filters']] ?? filter;
}
