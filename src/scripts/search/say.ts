import type { Answer } from './answer.ts';

/** Says an answer in a sentence, for the status line. */
export function sayAnswer(
	{ matches, whole }: Pick<Answer, 'matches' | 'whole'>,
	query: string,
	limited: boolean,
): string {
	const rest = limited ? ' within these limits' : '';
	const partly = matches.length - whole;
	if (query === '') return `${articles(matches.length)}${rest}.`;
	if (matches.length === 0) return `No article has ${quoted(query)}${rest}.`;
	if (whole === 0) return `No article has all these words${rest}; ${articles(partly)} with most of them.`;
	const found = `${articles(whole)} ${whole === 1 ? 'has' : 'have'} ${quoted(query)}${rest}.`;
	return partly === 0 ? found : `${found} ${partly} more ${partly === 1 ? 'comes' : 'come'} close.`;
}

/** Puts a query into quotation marks, unless it has operators or quotation marks of its own. */
function quoted(query: string): string {
	return /["“”]|(?:^|\s)-|\sOR\s/u.test(query) ? `what you searched for: ${query}` : `“${query}”`;
}

/** Says a number of articles. */
export function articles(count: number): string {
	return count === 1 ? '1 article' : `${count} articles`;
}
