/**
 * figure-conflict: a toll in headline, standfirst, key points or `events` that the body does not give.
 *
 * Why: counts are 23 in 100 of printed corrections, and the headline is where an old one stays. Tolls rightly differ by
 * day and by who counted, so a toll counts as wrong only if the body, its tables and `events` have tolls of the same
 * kind and none of them is this one; a toll of `events` only if the body has others in a paragraph that names the day.
 * Severity: warning. Waive it where the figure is summed from others.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Example, Remark, Rule } from '../rule.ts';
import { numbersIn, type Toll, tollsIn } from '../tolls.ts';

const flood = (body: string): Example => ({ fields: { title: 'Flood leaves 94 dead' }, body });
const fire = (body: string): Example => ({ fields: { description: 'The fire killed nine people.' }, body });
/** An article that lists a fire of 3 January with its toll. */
const listing = (toll: string, body: string): Example => ({
	fields: { events: `[{ date: 2024-01-03, label: Fire, toll: "${toll}" }]` },
	body,
});

export const figureConflict: Rule = {
	name: 'figure-conflict',
	severity: 'warning',
	summary: 'A toll in headline, standfirst, key points or events that the body does not give',
	flags: [
		[flood('The flood left 84 dead, the mayor said.'), '"94 dead" is not in the body, which gives 84 dead'],
		[fire('In all, 12 people were killed.'), 'which gives 12'],
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
		flood('The mayor spoke of 284 injured.'),
	],
	*check({ article, body, copy, dates, summary }) {
		// Readers see the texts of events below the body.
		const shown = [...body, ...copy.passages.filter(({ field }) => field?.startsWith('events'))];
		for (const passage of summary)
			for (const toll of tollsIn(passage.text))
				if (!numbersOf(shown).has(toll.number)) yield* conflict(passage, toll, shown);
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
				if (numbers.isDisjointFrom(numbersOf(body))) yield* conflict(passage, toll, onDay);
			}
		}
	},
};

/** Says that a toll is not that of other passages, if they have tolls of its kind. */
function* conflict(passage: Passage, toll: Toll, others: readonly Passage[]): Iterable<Remark> {
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

/** Every number of some passages, whatever it counts. */
function numbersOf(passages: readonly Passage[]): Set<number> {
	return new Set(passages.flatMap(({ text }) => numbersIn(text)));
}
