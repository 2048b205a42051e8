import type { Answer } from './answer.ts';

/** An answer in a sentence, for the status line. */
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

/** A query in quotation marks; one that has operators or marks of its own is named and not quoted. */
function quoted(query: string): string {
	return /["“”]|(?:^|\s)-|\sOR\s/u.test(query) ? `what you searched for: ${query}` : `“${query}”`;
}

function articles(count: number): string {
	return count === 1 ? '1 article' : `${count} articles`;
}
