/**
 * figure-conflict: a figure in headline, standfirst, key points, captions, alternative texts or `events` that the body
 * does not give.
 *
 * Why: counts are 23 in 100 of printed corrections, and the headline is where an old one stays. Tolls rightly differ by
 * day and by who counted, so a figure counts as wrong only if the body, its tables and `events` have figures of the same
 * subject and none of them is this one, nor rounds to it, nor adds up to it; a toll of `events` only if the body has others
 * in a paragraph that names the day.
 * Severity: warning; info where the body has no figure of that subject, or several. Waive it where the figure is summed.
 * Measured on 2,592 posts: no warning; 6 info.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { agree, type Figure, figuresIn, isSlip, tells } from '../figures.ts';
import type { Proof } from '../proof.ts';
import type { Example, Remark, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { numbersIn, type Toll, tollsIn } from '../tolls.ts';

const flood = (body: string): Example => ({ fields: { title: 'Flood leaves 94 dead' }, body });
const fire = (body: string): Example => ({ fields: { description: 'The fire killed nine people.' }, body });
const summed = (description: string, body: string): Example => ({ fields: { description }, body });
/** An article that lists a fire of 3 January with its toll. */
const listing = (toll: string, body: string): Example => ({
	fields: { events: `[{ date: 2024-01-03, label: Fire, toll: "${toll}" }]` },
	body,
});

export const figureConflict: Rule = {
	name: 'figure-conflict',
	severity: 'warning',
	summary: 'A figure in headline, standfirst, key points, captions or events that the body does not give',
	flags: [
		[flood('The flood left 84 dead, the mayor said.'), '"94" is not in the body, which has "84'],
		[fire('In all, 12 people were killed.'), 'which has "12'],
		[summed('It claims 15 lives.', 'The fire killed 25.'), '"15" is not in the body, which has "25'],
		[summed('The death toll rises to 15.', 'The fire killed 25 people.'), '"15"'],
		[summed('Police arrest five engineers.', 'Three engineers were arrested.'), '"five" is not in'],
		[summed('The pumps cost $4.2 million.', 'For pumps it paid $2.4 million.'), '"$4.2 million" is not in'],
		[flood('The mayor spoke of 284 injured.'), '"94" is not in the body; say there what it is'],
		[
			listing('9 dead, 20 injured', 'On 3 January the fire killed 12 people and injured 20.'),
			'"9 dead" is not in the body, which gives killed 12',
		],
	],
	passes: [
		listing('9 dead on board', 'On 3 January the fire killed nine; the fire of 2023 had killed 12.'),
		listing(
			'84, then 94 dead',
			'On 3 January the fire left 84 dead. Another toll, 50 dead, was of 2 January.',
		),
		listing('9 dead', 'The fire of 2 January killed 12.'),
		flood('The count went from 84 dead to 94 dead.'),
		flood('The mayor gave 84 dead on Monday, and 94 in the end.'),
		fire('The fire killed 9 people; 12 were hurt.'),
		summed('The fire killed 17 people.', 'The fire killed nine sailors and eight cooks.'),
		summed('Some 1,200 homes burnt; it cost $1.2 million.', 'In all 1,204 homes burnt. It cost $1,190,000.'),
		summed('Three ways to cross.', 'There are ways to cross, and 12 boats.'),
	],
	*check(proof) {
		const { body, copy } = proof;
		const events = copy.passages.filter(({ field }) => field?.startsWith('events'));
		const told = copy.passages
			.filter((passage) => passage.kind === 'field' && !events.includes(passage))
			.flatMap(figuresIn)
			.filter(({ part, subjects }) => !part && subjects.length > 0);
		if (told.length > 0) yield* conflicts(told, body, events);
		yield* eventTolls(proof);
	},
};

function* conflicts(
	told: readonly Figure[],
	body: readonly Passage[],
	events: readonly Passage[],
): Iterable<Remark> {
	// Readers see the texts of events below the body.
	const shown = [...body, ...events].flatMap(figuresIn);
	const numbers = new Set(
		[...body, ...events].flatMap(({ kind, text }) =>
			numbersIn(text).filter((value) => kind !== 'cell' || value > tellable),
		),
	);
	for (const figure of told) yield* conflict(figure, shown, numbers);
}

/** Values of which a count is told in a word. */
const few = 2;
/** Up to so many a text may well list without counting. */
const tellable = 12;
/** Two counts of one thing are at most so many times apart. */
const near = 3;

function* conflict(figure: Figure, shown: readonly Figure[], numbers: ReadonlySet<number>): Iterable<Remark> {
	const { passage, start, text, subjects, value } = figure;
	if (numbers.has(value) || shown.some((other) => agree(figure, other))) return;
	const alike = shown.filter(
		(other) => !other.part && other.subjects.some((subject) => subjects.includes(subject)),
	);
	if (alike.length > 0 && alike.every((other) => other.rough && agree(other, figure))) return;
	if (isSum(value, alike, shown)) return;
	const slip = alike.find((other) => isSlip(text, other.text) && scaleOf(text) === scaleOf(other.text));
	const isOne = new Set(alike.map((other) => other.value)).size === 1;
	const isToll = subjects.some((subject) => ['dead', 'hurt', 'arrested'].includes(subject));
	const [first] = slip ? [slip] : alike.filter(() => subjects.some(tells));
	const isMoneyOrShare = subjects.some((subject) => /^[^\p{L}]$/u.test(subject));
	const isNear = first !== undefined && Math.max(value, first.value) <= near * Math.min(value, first.value);
	const isSure =
		(slip && /\d{3}|\d,\d/.test(slip.text)) ||
		(slip && subjects.some(tells)) ||
		isToll ||
		(isOne && isNear && !isMoneyOrShare && value > few);
	if (!first) {
		const reason = `"${text.trim()}" is not in the body; say there what it is, or take it out`;
		if (isMoneyOrShare || value > tellable)
			yield { place: placeOf(passage, start), reason, severity: 'info' };
		return;
	}
	yield {
		place: placeOf(passage, start),
		reason: `"${text.trim()}" is not in the body, which has "${around(first)}"; bring the two together`,
		other: { place: placeOf(first.passage, first.start), text: `"${around(first)}"` },
		...(!isSure && { severity: 'info' }),
	};
}

const scaleOf = (text: string): string => /[a-z]+$/i.exec(text)?.[0] ?? '';

/** A figure with the words after it. */
function around({ passage, start, end }: Figure): string {
	return (
		passage.text.slice(start, end) + (/^(?: [\p{L}’'-]+){0,3}/u.exec(passage.text.slice(end))?.[0] ?? '')
	);
}

/** True if the counts of a sentence, of which one is of the subject, add up to a value. */
function isSum(value: number, alike: readonly Figure[], shown: readonly Figure[]): boolean {
	return alike.some(({ passage, start }) => {
		const sentence = sentencesOf(passage.text).find((each) => each.start <= start && start < each.end);
		const counts = shown.filter(
			(other) =>
				other.passage === passage &&
				other.start >= (sentence?.start ?? 0) &&
				other.start < (sentence?.end ?? 0) &&
				other.subjects.length > 0,
		);
		return counts.length > 1 && counts.reduce((sum, other) => sum + other.value, 0) === value;
	});
}

/** Tolls of `events` against the paragraphs that name their day. */
function* eventTolls({ article, body, copy, dates }: Proof): Iterable<Remark> {
	for (const [index, { date }] of article.data.events.entries()) {
		const passage = copy.passages.find(({ field }) => field === `events.${index}.toll`);
		if (!passage) continue;
		const onDay = body.filter((other) =>
			dates.some(({ day, passage: dated }) => dated === other && day.toString() === date),
		);
		const own = tollsIn(passage.text);
		for (const toll of own) {
			// "84, then 94 dead" gives both.
			const ofOthers = own.flatMap(({ kind, number }) => (kind === toll.kind ? [] : [number]));
			const clause =
				(passage.text.slice(0, toll.index).split(/[;(]/).at(-1) ?? '') +
				passage.text.slice(toll.index).split(/[;(]/)[0];
			const numbers = new Set(numbersIn(clause)).difference(new Set(ofOthers));
			const given = new Set(body.flatMap(({ text }) => numbersIn(text)));
			if (numbers.isDisjointFrom(given)) yield* tollConflict(passage, toll, onDay);
		}
	}
}

/** Says that a toll is not that of other passages, if they have tolls of its kind. */
function* tollConflict(passage: Passage, toll: Toll, others: readonly Passage[]): Iterable<Remark> {
	const given = others.flatMap((other) =>
		tollsIn(other.text).flatMap(({ kind, text, index }) =>
			kind === toll.kind ? [{ text, place: placeOf(other, index) }] : [],
		),
	);
	const [first] = given;
	if (!first) return;
	const all = [...new Set(given.map(({ text }) => text))].slice(0, 3).join(', ');
	yield {
		place: placeOf(passage, toll.index),
		reason: `"${toll.text}" is not in the body, which gives ${all}; bring the two together`,
		other: { place: first.place, text: `"${first.text}"` },
	};
}
