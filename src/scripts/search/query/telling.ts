/** Which words of a query tell what is looked for. */
import type { Library } from '../index/library.ts';
import { dateMark } from './dates.ts';
import type { Part } from './parse-query.ts';

/** Divides what stands between spaces into its words, without the marks around them. */
export function wordsIn({ tokens }: Library, part: Part): Part[] {
	if (part.isPhrase || dateMark.test(part.text)) return [part];
	return tokens.terms(part.text).map(({ text }) => ({ ...part, text }));
}

/** Leaves out words such as "the", each of which would fetch a part of the index, unless there are no other words. */
export function withoutStopWords(parts: readonly Part[], stopWords: ReadonlySet<string>): readonly Part[] {
	const isPlain = ({ isPhrase, field }: Part) => !isPhrase && field === undefined;
	// "IT" and "US" in capitals are names.
	const shouted = parts.every(({ text }) => text === text.toUpperCase());
	const telling = parts.filter((part) => {
		const { text } = part;
		if (!isPlain(part) || !stopWords.has(text.toLowerCase())) return true;
		return !shouted && [...text].length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
	});
	return telling.length === 0 ? parts : telling;
}
