import { foldedWords } from '../catalogue.ts';
import type { TextFile } from '../index/text-file.ts';
import type { Answer } from './answer.ts';
import type { Scored } from './rank.ts';
import type { Searched } from './searched.ts';

/** A text found, with what is shown of it. */
export interface Result {
	text: TextFile;
	match: Scored;
}

/** Fetches what is shown of some matches. */
export function fetchResults({ library, reach }: Searched, matches: readonly Scored[]): Promise<Result[]> {
	return Promise.all(
		matches.flatMap((match) => {
			const page = reach.pages[match.page];
			return page ? [library.text(page).then((text) => ({ text, match }))] : [];
		}),
	);
}

/** Number of first matches whose titles are compared with the query: those that are shown first. */
const compared = 5;

/**
 * Fetches the first results of an answer. Of the very first, one whose title is the query comes first, then those whose
 * title has every telling word of it as it is written: the index knows forms of words by text, not by place.
 * @param count how many, at least as many as are compared
 * @returns them, and the matches after them
 */
export async function firstResults(
	searched: Searched,
	{ matches, corrected }: Answer,
	query: string,
	count: number,
): Promise<{ results: Result[]; rest: Scored[] }> {
	const results = await fetchResults(searched, matches.slice(0, Math.max(count, compared)));
	const wanted = foldedWords(corrected ?? query);
	const telling = wanted.filter((word) => !searched.library.stopWords.has(word));
	const agreement = ({ text }: Result) => {
		const title = foldedWords(text.title);
		if (title.join(' ') === wanted.join(' ')) return 2;
		return Number(telling.length > 0 && telling.every((word) => title.includes(word)));
	};
	const first = results.slice(0, compared).sort((a, b) => agreement(b) - agreement(a));
	results.splice(0, first.length, ...first);
	return { results, rest: matches.slice(results.length) };
}
