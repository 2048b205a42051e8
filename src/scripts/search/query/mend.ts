/**
 * Mends the words of a query that no text has, in this order: a word that was split is joined, a beginning is taken for a
 * word that is not finished, words that were run together are split, letters are changed.
 */
import type { Library, Reach } from '../index/library.ts';
import { fold } from '../text/fold.ts';
import { type Correction, corrections, type KnownWord } from '../vocabulary.ts';
import { isSpelt } from '../words.ts';
import { type FoundPart, findPart, unfinished } from './find-part.ts';
import { phraseHits } from './hits.ts';
import type { Part } from './parse-query.ts';
import { ranked, rarity } from './rank.ts';

/** What the words of a conjunction became. */
export interface Mended {
	parts: FoundPart[];
	/** What was put for words of the query, as typed; several typed words that were joined are one key. */
	changes: Map<string, string>;
	/** Words that no text has and for which there are no others. */
	lost: string[];
}

/** Number of corrections of a word that are tried. */
const tries = 4;
/** Fewest letters of a beginning, and of each part of a word that is split. */
const leastStart = 3;
const leastPart = 2;
/** Most ways to split a word that are looked up. */
const mostSplits = 3;

/**
 * Mends the parts of a conjunction of which texts have none.
 * @param telling the parts that were looked for
 * @param typed all that was typed
 */
export async function mend(
	library: Library,
	reach: Reach,
	found: readonly FoundPart[],
	telling: readonly Part[],
	typed: readonly Part[],
): Promise<Mended> {
	const changes = new Map<string, string>();
	const joined = await joinSplit(library, reach, amongTyped(), changes);
	const parts: FoundPart[] = [];
	for (const each of joined)
		parts.push(isAbsent(each) ? ((await whileTyping(library, reach, each)) ?? each) : each);
	if (!parts.some(isAbsent)) return { parts, changes, lost: [] };
	return respell(library, reach, parts, changes);

	function amongTyped(): Typed[] {
		const leftOut = { hits: new Map(), forms: {}, isLeftOut: true };
		return typed.flatMap((part): Typed[] => {
			const each = found[telling.indexOf(part)];
			return [each ?? { ...leftOut, part, terms: library.tokens.terms(part.text) }];
		});
	}
}

function isAbsent({ hits, part }: FoundPart): boolean {
	return hits.size === 0 && !part.isPhrase && part.field === undefined;
}

/** A part among all that was typed; one that was not looked for may be the beginning or end of a word that was split. */
type Typed = FoundPart & { isLeftOut?: boolean };

/** Joins a word that no text has with the one before or after it, if texts have both as one. */
async function joinSplit(
	library: Library,
	reach: Reach,
	found: readonly Typed[],
	changes: Map<string, string>,
): Promise<FoundPart[]> {
	const isWanting = (each: Typed) => isAbsent(each) && !each.isLeftOut;
	const parts: FoundPart[] = [];
	for (let at = 0; at < found.length; at++) {
		const [one, other] = [found[at], found[at + 1]];
		if (!one) continue;
		const whole =
			other && (isWanting(one) || isWanting(other))
				? await joinedPart(library, reach, one, other)
				: undefined;
		if (whole && other) {
			changes.set(`${one.part.text} ${other.part.text}`, whole.part.text);
			parts.push(whole);
			at += 1;
		} else if (!one.isLeftOut) parts.push(one);
	}
	return parts;
}

/** Finds texts with two words of a query written as one; undefined if there are none. */
export async function joinedPart(
	library: Library,
	reach: Reach,
	one: FoundPart,
	other: FoundPart,
): Promise<FoundPart | undefined> {
	if ([one, other].some(({ part, terms }) => part.isPhrase || part.field || terms.length !== 1))
		return undefined;
	const text = one.part.text + other.part.text;
	if (!isSpelt(text)) return undefined;
	const whole = await findPart(library, reach, { text, isPhrase: false });
	// Texts must have the word itself: another with its stem is a coincidence.
	const isThere =
		whole.hits.size > 0 &&
		(whole.terms[0]?.form === undefined || (whole.forms.ending ?? whole.forms.name) !== undefined);
	return isThere ? whole : undefined;
}

async function whileTyping(library: Library, reach: Reach, found: FoundPart): Promise<FoundPart | undefined> {
	const { text } = found.part;
	if ([...text].length < leastStart || found.terms.length !== 1 || found.terms[0]?.tokens.length !== 1)
		return undefined;
	const hits = await unfinished(library, reach, text);
	return hits.size > 0 ? { ...found, isUnfinished: true, hits } : undefined;
}

/** Splits or respells the words that no text has. @param changes gets what was put for words of the query */
export async function respell(
	library: Library,
	reach: Reach,
	parts: readonly FoundPart[],
	changes: Map<string, string>,
): Promise<Mended> {
	const vocabulary = await library.vocabulary();
	const known = new Map(vocabulary.map((word) => [word.folded, word]));
	let rare: KnownWord[] | undefined;
	const mended: FoundPart[] = [];
	const choices = new Map<number, Correction[]>();
	for (const each of parts) {
		const [word, at] = [each.part.text, mended.push(each) - 1];
		if (!isAbsent(each) || !isSpelt(word)) continue;
		const split = await splitPart(reach, library, each, known);
		if (split) {
			mended[at] = split.found;
			changes.set(word, split.text);
			continue;
		}
		const typed = plainCase(word, parts);
		let near = corrections(vocabulary, typed, tries);
		// Names that stand in one text are fetched only if no common word is near enough.
		if ((near[0]?.cost ?? Number.POSITIVE_INFINITY) > certain) {
			rare ??= await reach.names();
			near = [...near, ...corrections(rare, typed, tries)].sort((a, b) => a.cost - b.cost).slice(0, tries);
		}
		choices.set(
			at,
			near.filter(({ cost }) => cost <= (near[0]?.cost ?? 0) + window),
		);
	}
	return choose(library, reach, mended, choices, changes);
}

/** How much more than the likeliest a correction may cost to be tried. */
const window = 0.8;
/** Cost of a correction below which rarer ones are not looked for. */
const certain = 0.6;

/** How much a cost of 1 lowers the score of a correction. */
const doubt = 0.5;

/** Takes for each misspelt word the likeliest of its choices: by its cost, and by how well texts answer the query with it. */
async function choose(
	library: Library,
	reach: Reach,
	parts: readonly FoundPart[],
	choices: ReadonlyMap<number, readonly Correction[]>,
	changes: Map<string, string>,
): Promise<Mended> {
	const mended = [...parts];
	for (const [at, words] of choices) {
		const others = mended.filter((each, index) => index !== at && !isAbsent(each));
		let taken: { found: FoundPart; score: number } | undefined;
		for (const { text, cost } of words) {
			const found = await findPart(library, reach, { ...(mended[at]?.part as Part), text });
			if (found.hits.size === 0) continue;
			const pages = [...found.hits.keys()].filter((page) => others.every(({ hits }) => hits.has(page)));
			const [first] = others.length > 0 ? ranked(pages, [...others, found], reach.pages) : [];
			// A rare word makes a high score, and is not the likelier for it.
			const told = [...others, found].reduce(
				(sum, { hits }) => sum + rarity(hits.size, reach.pages.length),
				0,
			);
			const fit = others.length > 0 ? (first?.score ?? 0) / told : 1;
			const score = fit * Math.exp(-doubt * cost) + Number.EPSILON;
			if (!taken || score > taken.score) taken = { found, score };
			// A query of one word has nothing else to go by than the order of its corrections.
			if (others.length === 0) break;
		}
		if (!taken) continue;
		changes.set(mended[at]?.part.text ?? '', taken.found.part.text);
		mended[at] = taken.found;
	}
	return { parts: mended, changes, lost: mended.filter(isAbsent).map(({ part }) => part.text) };
}

/** Splits a word into two that the archive has, if they stand side by side in a text. */
async function splitPart(
	reach: Reach,
	{ tokens }: Library,
	found: FoundPart,
	known: ReadonlyMap<string, KnownWord>,
): Promise<{ found: FoundPart; text: string } | undefined> {
	const word = found.part.text;
	const ways = Array.from({ length: Math.max(0, word.length - 2 * leastPart + 1) }, (_, index) => {
		const at = index + leastPart;
		const pair = [word.slice(0, at), word.slice(at)] as [string, string];
		const commonness = pair.map((part) => known.get(fold(part))?.commonness ?? -1);
		return { pair, least: Math.min(...commonness), length: Math.min(...pair.map((part) => part.length)) };
	});
	const likely = ways
		.filter(({ least }) => least >= 0)
		.sort((a, b) => Number(b.length > 2) - Number(a.length > 2) || b.least - a.least)
		.slice(0, mostSplits);
	for (const { pair } of likely) {
		const hits = await phraseHits(
			reach,
			pair.map((part) => tokens.token(part)),
		);
		if (hits.size > 0)
			return {
				found: { ...found, terms: tokens.terms(pair.join(' ')), hits, forms: {} },
				text: pair.join(' '),
			};
	}
	return undefined;
}

/** Returns a word, in lower case if all words have capitals as in a headline, since capitals then do not mark a name. */
function plainCase(word: string, parts: readonly FoundPart[]): string {
	const headline = parts.length > 1 && parts.every(({ part }) => /^[\p{Lu}\p{N}]/u.test(part.text));
	return headline ? word.toLowerCase() : word;
}

/** Finds texts with the other corrections of a query of one word. */
export async function otherwise(
	library: Library,
	reach: Reach,
	typed: string,
	taken: string,
): Promise<FoundPart[]> {
	const near = corrections(await library.vocabulary(), typed, tries).filter(({ text }) => text !== taken);
	const found = await Promise.all(
		near.map(({ text }) => findPart(library, reach, { text, isPhrase: false })),
	);
	return found.filter(({ hits }) => hits.size > 0);
}
