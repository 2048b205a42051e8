import { type Passage, placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import type { Proof } from './proof.ts';
import { isWord } from './spelling.ts';

/** A name as an article uses it. */
export interface NameUse {
	name: string;
	/** Where it stands first. */
	place: Place;
}

// That there is a small letter is looked for ahead, and hyphens are few, so that no long word is divided in every way.
const part = "\\p{Lu}(?=[\\p{L}\\p{M}'’]*\\p{Ll})[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+){0,4}";
const joint = '(?:[ ](?:al|el|bin|ibn|de|da|del|van|von|der|la|le|of|the)){0,2}';
const initial = '(?:[ ]\\p{Lu}\\.)?';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’])${part}(?:${initial}${joint}[ ](?:al-)?${part})+`, 'gu');

/** Words that begin a sentence with a capital and belong to no name. */
const openers = new Set(
	(
		'The Then A An In On At But And Or When While After Before With For From To As By Since Although Though If That This ' +
		'These Those Its His Her Their Our My Your Both Later Today Now Also However So Yet Within Under Over During Of Like ' +
		'What Where Why How Who Is Was Are Were Did Does Do Has Have Had Will Would Should Could Can Not No Only Even Until ' +
		'Yesterday Meanwhile Still Perhaps Unlike Among Between Through Because Once Here There'
	).split(' '),
);

/** Finds runs of capitalised words: names of persons and of much else. */
export function findNames(text: string): { name: string; index: number }[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: run, index }) => {
		const words = run.replace(/['’]s?$/, '').split(' ');
		const first = words.findIndex((word) => /^\p{Lu}/u.test(word) && !openers.has(word));
		const name = words.slice(first).join(' ');
		return first >= 0 && name.includes(' ')
			? [{ name, index: index + words.slice(0, first).join(' ').length + (first && 1) }]
			: [];
	});
}

/** The names of the body outside headings, each once. Headings put capitals where they like. */
export function namesUsed({ body }: Proof): NameUse[] {
	return usesOf(body, findNames);
}

/**
 * Words of the body that may be the name of a place or a group, written wrong: capitalised inside a sentence, of six
 * letters and more, in no dictionary and in no longer name.
 */
export function oddWords({ body }: Proof): NameUse[] {
	return usesOf(body, (text) => {
		const names = findNames(text);
		const isInName = (at: number): boolean =>
			names.some(({ name, index }) => index <= at && at < index + name.length);
		return [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{5,}(?![\p{L}-])/gu)].flatMap(
			({ 0: name, index }) => (isInName(index) || isWord(name) ? [] : [{ name, index }]),
		);
	});
}

/** As long as the name of an entity may be. What goes on for longer is a headline in capitals, or was made to be compared for ever. */
const [mostLetters, mostWords] = [100, 10];

function isLikely(name: string): boolean {
	return name.length <= mostLetters && name.split(' ').length <= mostWords;
}

function usesOf(
	body: readonly Passage[],
	find: (text: string) => { name: string; index: number }[],
): NameUse[] {
	const uses = new Map<string, NameUse>();
	for (const passage of body) {
		if (passage.kind === 'heading' || passage.kind === 'cell') continue;
		for (const { name, index } of find(passage.text)) {
			if (isLikely(name) && !uses.has(name)) uses.set(name, { name, place: placeOf(passage, index) });
		}
	}
	return [...uses.values()];
}
