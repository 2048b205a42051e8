/**
 * count-conflict: a count that the text takes up again with another number: "53 were arrested … the 35 arrests".
 *
 * Why: after a headline this is where wrong figures stand most often, and the reader has both before the eyes. Only a count
 * that is told as known ("the 35", "of the 35", "in all 35") can disagree with one before it, since a text rightly has many
 * counts of one kind of thing.
 * Severity: warning for people killed, hurt or arrested and for a slip of the hand (3,400 and 4,300); else info. Waive it where the two are not one count.
 * Measured on 2,592 posts: no warning; 9 info.
 */
import { placeOf } from '../../reading/body/copy.ts';
import { agree, type Figure, figuresIn, isSlip, tells } from '../figures.ts';
import { numberPattern } from '../numbers.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Two counts of one thing are at most so many times apart. */
const near = 2.5;

/** A count that is told as known. To look for it first saves most of the time. */
const hint = new RegExp(`\\b(?:the|these|those|all,?|its|their|total of) ${numberPattern}`, 'i');

export const countConflict: Rule = {
	name: 'count-conflict',
	severity: 'warning',
	summary: 'A count that the text takes up again with another number',
	flags: [
		[
			'Police said that 53 people were arrested. Most of the 35 arrests were made at the quay.',
			'"35 arrests',
		],
		['The ferry carried 17 dead to the quay. Night fell. The 19 dead were crew.', '"19 dead'],
		['Three engineers were heard. The four engineers deny it.', '"four engineers'],
		['It has 3,400 workers. All 4,300 workers left.', '"4,300 workers'],
	],
	passes: [
		'Police said that 53 people were arrested. Most of the 53 arrests were made at the quay.',
		'Three engineers were heard. The two engineers of the quay deny it, and the other four engineers too.',
		'It has 3,412 workers. All 3,400 workers left. The 12 boats sail with 120 sailors, and the 9 boats of the north.',
	],
	*check({ body, copy }) {
		if (!body.some(({ text }) => hint.test(text))) return;
		const all = copy.passages.filter(({ kind }) => kind !== 'cell').flatMap(figuresIn);
		const told = new Set(body);
		for (const figure of all) {
			const { passage, start, text, subjects, value } = figure;
			const isOther = !told.has(passage) || !figure.known || figure.part || value <= 2;
			if (isOther || !subjects.some(tells) || subjects.some(isUnit) || isQuoted(passage.text, start))
				continue;
			const rest = all.filter((other) => other !== figure && !other.part && !inOneSentence(figure, other));
			const alike = rest.filter((other) =>
				other.subjects.some((subject) => tells(subject) && subjects.includes(subject)),
			);
			const first = alike.find((other) => isSlip(text, other.text)) ?? alike[0];
			if (!first || all.some((other) => other !== figure && agree(figure, other))) continue;
			if (value < first.value && isPartOf(figure)) continue;
			const isOne = new Set(alike.map((other) => other.value)).size === 1;
			const isNear = Math.max(value, first.value) <= near * Math.min(value, first.value);
			const isSure = isOne && (subjects.some(isToll) || isLongSlip(text, first.text));
			if (!isNear) continue;
			const reason = `"${around(figure)}" is "${around(first)}" elsewhere in the text; bring the two together`;
			const other = { place: placeOf(first.passage, first.start), text: `"${around(first)}"` };
			yield { place: placeOf(passage, start), reason, other, ...(!isSure && { severity: 'info' }) };
		}
	},
};

const isUnit = (subject: string): boolean => !/\p{L}/u.test(subject);

const isToll = (subject: string): boolean => ['dead', 'hurt', 'arrested'].includes(subject);

/** Of two digits one may well differ by right. */
const isLongSlip = (a: string, b: string): boolean => a.replace(/\D/g, '').length > 2 && isSlip(a, b);

/** "The two engineers of the quay", "the four engineers who": some of all. */
function isPartOf({ passage, end }: Figure): boolean {
	return /^(?: \p{L}+){1,2} (?:of|from|in|at|on|who|that|which|with|under)\b/u.test(passage.text.slice(end));
}

function inOneSentence(a: Figure, b: Figure): boolean {
	if (a.passage !== b.passage) return false;
	const sentence = sentencesOf(a.passage.text).find(({ start, end }) => start <= a.start && a.start < end);
	return sentence !== undefined && sentence.start <= b.start && b.start < sentence.end;
}

/** A figure with the words after it. */
function around({ passage, start, end }: Figure): string {
	return (
		passage.text.slice(start, end) + (/^(?: [\p{L}’'-]+){0,2}/u.exec(passage.text.slice(end))?.[0] ?? '')
	);
}
