/**
 * name-spelling: one name spelled in two ways in one article.
 *
 * Why: of 80 corrections that a newsroom printed, 11 in 100 mended the spelling of a name, and mostly the right one was
 * already in the article. Names of two words and more are compared, and a surname alone with the full name. Two English
 * words (Service, Services) are no misspelling of each other, and a full name that begins with one is no person's.
 * Severity: warning. Waive it where two people really differ by a letter.
 */

import { placeOf } from '../../reading/body/copy.ts';
import type { Place } from '../../reading/files/place.ts';
import { findNames, findOddWords } from '../names.ts';
import type { Proof } from '../proof.ts';
import type { Rule } from '../rule.ts';
import { differingWord, isWord, likeSpelled, oneLetterApart } from '../spelling.ts';

/** Names that are compared, each with each: twice as many as the longest article has, so that a list of names ends in time. */
const most = 1000;

interface Use {
	name: string;
	times: number;
	/** Place of its first use. */
	place: Place;
}

export const nameSpelling: Rule = {
	name: 'name-spelling',
	severity: 'warning',
	summary: 'One name spelled in two ways in one article',
	flags: [
		['Jonas Alterman spoke first. Then Jonas Altermen left.', '"Jonas Altermen" is spelled "Jonas Alterman"'],
		[
			'The harbour master, Mariam Solemani, agreed. By night Solimani denied it.',
			'"Solimani" is spelled "Solemani"',
		],
		['Jon Hele spoke first. Then Jon Hale left.', '"Jon Hele" is spelled "Jon Hale"'],
		['The Habour Office opened. So the Harbour Office said.', '"Habour Office" is spelled "Harbour Office"'],
		[
			'Bahram Einollahi gave the count. It was Bahram Einolahi who revised it.',
			'is spelled "Bahram Einollahi"',
		],
	],
	passes: [
		'The Harbour Service met the Harbour Services board.',
		'Jonas Alterman spoke first. Then Alterman left.',
		'Jonas Weber met Anna Weber, and Jonas Haber.',
		'The Native American council met people from all over the Americas.',
		'Hadi Marten from Syria met the Syrian envoy.',
	],
	*check(proof) {
		const names = new Map([...namesOf(proof)].slice(0, most));
		const full = [...names.values()].filter(({ name }) => name.includes(' '));
		const parts = new Set(full.flatMap(({ name }) => name.split(' ')));
		for (const use of names.values()) {
			if (parts.has(use.name)) continue;
			const isFull = use.name.includes(' ');
			const other = full.find((candidate) =>
				isFull
					? isOtherSpelling(candidate.name, use.name, proof) && ranksAbove(candidate, use, proof)
					: isOtherSurname(use.name, candidate.name),
			);
			if (!other) continue;
			const shown = isFull ? other.name : other.name.split(' ').at(-1);
			const reason = `"${use.name}" is spelled "${shown}" elsewhere in this article; find out which is right`;
			yield { place: use.place, reason, other: { place: other.place, text: `"${other.name}"` } };
		}
	},
};

/** Names with where each stands first. A single capitalised word counts inside a sentence, if no dictionary has it. */
function namesOf({ copy }: Proof): Map<string, Use> {
	const uses = new Map<string, Use>();
	for (const passage of copy.passages) {
		const found = passage.kind === 'heading' ? [] : findNames(passage.text);
		const all = [...found, ...findOddWords(passage.text, found)];
		for (const { name, index } of all) {
			const place = placeOf(passage, index);
			uses.getOrInsert(name, { name, times: 0, place }).times += 1;
		}
	}
	return uses;
}

/**
 * Of two spellings the one that no file of the newsroom has is flagged, or else the rarer one, or else the one that is no
 * English word, or else the later.
 */
function ranksAbove(a: Use, b: Use, { newsroom }: Proof): boolean {
	const isKnown = ({ name }: Use): boolean => newsroom.find(name).some(({ text }) => text === name);
	if (isKnown(a) !== isKnown(b)) return isKnown(a);
	if (a.times !== b.times) return a.times > b.times;
	const [wordsA, wordsB] = [wordsIn(a.name), wordsIn(b.name)];
	return (wordsB - wordsA || a.place[0] - b.place[0] || a.place[1] - b.place[1]) < 0;
}

const wordsIn = (name: string): number => name.split(' ').filter(isWord).length;

/** A person who has a file may be two letters off: Raphael and Rafael are one. */
function isOtherSpelling(a: string, b: string, { newsroom }: Proof): boolean {
	if (Math.abs(a.length - b.length) > 2) return false;
	const isPerson = (): boolean =>
		newsroom.find(a).some(({ entity, text }) => entity.collection === 'people' && text === a);
	const alike = (one: string, other: string): boolean =>
		oneLetterApart(one, other) || (likeSpelled(one, other) && isPerson());
	const pair = differingWord(a, b, alike);
	return pair !== undefined && !pair.every(isWord);
}

function isOtherSurname(surname: string, name: string): boolean {
	const [first = '', ...rest] = name.split(' ');
	const last = rest.at(-1) ?? '';
	return !isWord(first) && !isWord(last) && last.length >= 5 && oneLetterApart(surname, last);
}
