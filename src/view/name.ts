import type { Row } from '../reading/reading.ts';
import type { Article } from '../schema/article.ts';
import type { Words } from '../words/words.ts';

/** Returns the name or title of a piece of content; of an article that has a short title, this. */
export function nameOf({ data }: Pick<Row, 'data'>): string {
	if ('name' in data) return data.name;
	return 'shortTitle' in data && data.shortTitle !== undefined ? data.shortTitle : data.title;
}

/** Returns a title with what a text that somebody paid for is called before it, for places that show no more of it. */
export function labelled(title: string, { sponsor }: Pick<Article, 'sponsor'>, words: Words): string {
	return sponsor ? `${words.labelled(words.sponsored[sponsor.label])} ${title}` : title;
}

/** Returns what stands above the title of an article: its kind, or what a paid text is called and who paid, if that is known. */
export function labelOf({ kind, sponsor }: Pick<Article, 'kind' | 'sponsor'>, words: Words): string {
	if (!sponsor) return words.kinds[kind];
	const { name } = sponsor;
	return name === undefined ? words.sponsored[sponsor.label] : labelled(name, { sponsor }, words);
}
