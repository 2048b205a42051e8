/** Texts with most of the words of a query, for queries that hardly any text answers in full. */
import type { Library } from '../index/library.ts';
import { type FoundPart, findPart } from './find-part.ts';
import { union } from './hits.ts';
import { type Mended, otherwise } from './mend.ts';
import type { Searched } from './searched.ts';

/** Share of the words that an added text must have if others have all of them, and if none has. */
const mostShare = 0.6;
const someShare = 0.5;
/** Number of texts with the likeliest correction of a query of one word below which those with others are added. */
const fewCorrected = 8;

/** Returns the parts with those that no text has taken apart, and with other corrections of a query of one word. */
export async function moreParts(
	{ library, reach }: Searched,
	{ parts, changes }: Mended,
	literal = false,
): Promise<FoundPart[]> {
	const [only] = parts;
	const [[typed = '', taken = ''] = []] = [...changes];
	if (
		only &&
		parts.length === 1 &&
		changes.size === 1 &&
		only.hits.size < fewCorrected &&
		!literal &&
		!typed.includes(' ')
	) {
		const others = await otherwise(library, reach, typed, taken);
		return [{ ...only, hits: union(new Map(), only.hits, ...others.map(({ hits }) => hits)) }];
	}
	const apart = await Promise.all(
		parts.map(async (found) => {
			const { terms, hits, part } = found;
			if (hits.size > 0 || part.field) return [found];
			const words = terms.length > 1 ? terms.map(({ text }) => text) : piecesOf(part.text, library);
			return Promise.all(words.map((text) => findPart(library, reach, { text, isPhrase: false })));
		}),
	);
	return apart.flat();
}

/** Returns the pieces of a word with joints, and of a run of letters the pairs that the index has. */
function piecesOf(text: string, { tokens }: Library): string[] {
	const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
	if (words.length > 1) return words;
	const letters = [...text];
	const isRun = tokens.terms(text)[0]?.tokens.length !== 1;
	return isRun && letters.length > 2
		? letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter)
		: [text];
}

/** Returns the texts that have most of the parts. */
export function partly(
	parts: readonly FoundPart[],
	{ parts: own, lost }: Mended,
	someHaveAll: boolean,
): number[] {
	// Quotes are exact as long as a text has the phrase.
	if (someHaveAll && own.some(({ part }) => part.isPhrase)) return [];
	const counted = parts.filter(
		({ part, hits }) => !lost.includes(part.text) && !(hits.size === 0 && /\p{N}/u.test(part.text)),
	);
	const required = own.filter(({ part }) => part.field !== undefined && part.field !== 'title');
	const counts = new Map<number, number>();
	for (const { hits } of counted)
		for (const page of hits.keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
	const least = counted.length * (someHaveAll ? mostShare : someShare);
	return [...counts].flatMap(([page, count]) =>
		count >= least && required.every(({ hits }) => hits.has(page)) ? [page] : [],
	);
}
