import { partOfId } from '../addresses/languages.ts';
import type { ArticleRow } from '../archive/archive.ts';
import { rules } from './rules.ts';

type Article = Pick<ArticleRow, 'id' | 'data'>;

/** The language of an article: its own, or that of its part of the site. */
export function languageOf({ id, data }: Article): string {
	return data.language ?? partOfId(id)[1].language;
}

/** True for a language that every rule reads. */
export const isRead = (language: string): boolean => /^en\b/i.test(language);

/** Says of the articles in other languages which rules read them; undefined if there are none. */
export function languagesLine(articles: readonly Article[]): string | undefined {
	const others = articles.map(languageOf).filter((language) => !isRead(language));
	if (others.length === 0) return undefined;
	const nameOf = new Intl.DisplayNames('en', { type: 'language' });
	const names = [...new Set(others)].sort().map((language) => nameOf.of(language) ?? language);
	const all = rules.filter(({ anyLanguage }) => anyLanguage).map(({ name }) => name);
	const count = others.length === 1 ? 'one article' : `${others.length} articles`;
	return `The desk reads English in full; ${count} in ${names.join(', ')}: only ${all.join(', ')}.`;
}
