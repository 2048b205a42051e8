/**
 * Words that texts have only by a coincidence: none has them as typed, and a few have a word with the same stem or
 * beginning, as "feeder" for "feederal". Where hardly any text has all words of a query, they are taken for misspelt.
 */
import type { Library, Reach } from '../index/library.ts';
import { isSpelt } from '../words.ts';
import type { FoundPart } from './find-part.ts';
import { type Mended, respell } from './mend.ts';

/** Most texts that a coincidence has. */
const coincidence = 10;
/** How many times as many texts must have all words with another spelling as have them without. */
const timesMore = 5;

/**
 * Respells the doubtful words of a conjunction.
 * @param whole texts that have all words as they are
 * @param inAll returns the texts that have all of some parts
 * @returns undefined if no other spelling is likelier
 */
export async function respellDoubtful(
	library: Library,
	reach: Reach,
	{ parts, changes }: Mended,
	whole: readonly number[],
	inAll: (parts: readonly FoundPart[]) => number[],
): Promise<{ mended: Mended; whole: number[] } | undefined> {
	// What was taken for an unfinished word was meant, if a text has it with the others.
	const doubted = parts.map((each) => isDoubtful(each) && !(each.isUnfinished && whole.length > 0));
	if (!doubted.includes(true)) return undefined;
	const absent = parts.map((each, at) =>
		doubted[at] ? { ...each, hits: new Map(), isUnfinished: false } : each,
	);
	const mended = await respell(library, reach, absent, new Map(changes));
	const isOther = mended.parts.every(({ hits, terms }, at) => {
		const own = parts[at]?.terms[0]?.tokens.join(' ');
		return hits.size > 0 && !(doubted[at] && terms[0]?.tokens.join(' ') === own);
	});
	const found = isOther ? inAll(mended.parts) : [];
	return found.length >= Math.max(1, timesMore * whole.length) ? { mended, whole: found } : undefined;
}

function isDoubtful({ part, terms, hits, forms, isUnfinished }: FoundPart): boolean {
	const isThere = terms[0]?.form === undefined || (forms.ending ?? forms.name) !== undefined;
	const isPlain = !part.isPhrase && part.field === undefined && !part.isOpen;
	return isPlain && hits.size <= coincidence && (isUnfinished || !isThere) && isSpelt(part.text);
}
