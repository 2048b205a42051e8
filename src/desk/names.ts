import { type Passage, placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import type { Proof } from './proof.ts';
import { remembered } from './remembered.ts';
import { isWord } from './spelling.ts';
import { withoutTitle } from './titles.ts';

/** A name in a text, and the offset where it begins. */
export interface FoundName {
	name: string;
	index: number;
}

/** A name as an article uses it. */
export interface NameUse {
	name: string;
	/** Place of its first use. */
	place: Place;
}

// The lookahead for a small letter and the limit on hyphens prevent catastrophic backtracking on long words.
const part = "\\p{Lu}(?=[\\p{L}\\p{M}'’]*\\p{Ll})[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+){0,4}";
const joint = '(?:[ ](?:al|el|bin|ibn|de|da|del|van|von|der|la|le|of|the)){0,2}';
const initial = '(?:[ ]\\p{Lu}\\.)?';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’])${part}(?:${initial}${joint}[ ](?:al-)?${part})+`, 'gu');

/** Words that are capitalised at the beginning of a sentence and belong to no name. */
const openers = new Set(
	(
		'The Then A An In On At But And Or When While After Before With For From To As By Since Although Though If That This ' +
		'These Those Its His Her Their Our My Your Both Later Today Now Also However So Yet Within Under Over During Of Like ' +
		'What Where Why How Who Is Was Are Were Did Does Do Has Have Had Will Would Should Could Can Not No Only Even Until ' +
		'Yesterday Meanwhile Still Perhaps Unlike Among Between Through Because Once Here There'
	).split(' '),
);

/** Finds runs of capitalised words, which are names of persons and other things; titles before a person's name are left out. */
export const findNames: (text: string) => readonly FoundName[] = remembered((text) => [
	...text.matchAll(pattern).flatMap(({ 0: whole, index }) => {
		const words = whole
			.replace(/['’]s?$/, '')
			.replaceAll("'", '’')
			.split(' ');
		const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && !openers.has(word));
		const run = words.slice(first).join(' ');
		const name = withoutTitle(run);
		const lead = words.slice(0, first).join(' ').length + (first && 1) + run.length - name.length;
		return first >= 0 && name.includes(' ') ? [{ name, index: index + lead }] : [];
	}),
]);

/** The names of the body, each once. Headings are left out, since they may capitalise any word. */
export function namesUsed({ body }: Proof): NameUse[] {
	return usesOf(body, findNames);
}

/** A capitalised word wherever English may put a lone name: after a full stop, a quotation mark, a bracket or a dash too. */
const lone = /(?<![\p{L}\p{M}\p{N}'’@#/.&-])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{M}\p{N}@/-]|\.\p{L})/gu;

/** Finds words that may be names: capitalised, of five letters or more, in no dictionary and in none of the longer names. */
export const findOddWords: (text: string) => readonly FoundName[] = remembered((text) => {
	const names = findNames(text);
	const isInName = (at: number): boolean =>
		names.some(({ name, index }) => index <= at && at < index + name.length);
	return [...text.matchAll(lone)].flatMap(({ 0: name, index }) =>
		isInName(index) || isWord(name) ? [] : [{ name, index }],
	);
});

/** Odd words of the body with six letters or more, which may be misspelt names of places or groups. */
export function oddWords({ body }: Proof): NameUse[] {
	return usesOf(body, (text) => findOddWords(text).filter(({ name }) => name.length > 5));
}

/** Limits of a name, as the schema has them for entities. Longer runs are headlines in capitals, or input made to take for ever. */
const [maxLetters, maxWords] = [100, 10];

function usesOf(body: readonly Passage[], find: (text: string) => readonly FoundName[]): NameUse[] {
	const uses = new Map<string, NameUse>();
	for (const passage of body) {
		if (passage.kind === 'heading' || passage.kind === 'cell') continue;
		for (const { name, index } of find(passage.text)) {
			const isLikely = name.length <= maxLetters && name.split(' ').length <= maxWords;
			if (isLikely) uses.getOrInsertComputed(name, () => ({ name, place: placeOf(passage, index) }));
		}
	}
	return [...uses.values()];
}

/** A name with how often it stands. */
export interface NameCount extends NameUse {
	times: number;
	/** Where it stands first. */
	passage: Passage;
	/** Lists of names that it stands in, by number of the passage. */
	lists: number[];
}

/** From so many full names between commas on a passage is a list of names, such as a team. */
const listLength = 6;
const listed = /^(?: \([^)]*\))?(?:[,;]| and )/;

/** Counts the names of an article and its lone capitalised words. Headings are left out. */
export function countNames(passages: readonly Passage[]): Map<string, NameCount> {
	const counts = new Map<string, NameCount>();
	for (const [number, passage] of passages.entries()) {
		if (passage.kind === 'heading') continue;
		const full = findNames(passage.text);
		const all = [...full, ...findOddWords(passage.text)];
		if (all.length === 0) continue;
		const inList = full.filter(({ name, index }) => listed.test(passage.text.slice(index + name.length)));
		for (const { name, index } of all) {
			const place = placeOf(passage, index);
			const count = counts.getOrInsertComputed(name, () => ({ name, times: 0, place, passage, lists: [] }));
			count.times += 1;
			if (inList.length >= listLength) count.lists.push(number);
		}
	}
	return counts;
}
