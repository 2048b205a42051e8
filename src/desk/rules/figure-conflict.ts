/**
 * figure-conflict: a toll in headline, standfirst, key points or `events` that the body does not give.
 *
 * Why: counts are 23 in 100 of printed corrections, and the headline is where an old one stays. Tolls rightly differ by
 * day and by who counted, so a toll counts as wrong only if the body, its tables and `events` have tolls of the same
 * kind and none of them is this one; a toll of `events` only if the body has others in a paragraph that names the day.
 * Severity: warning. Waive it where the figure is summed from others.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Place } from '../../reading/files/place.ts';
import type { Proof } from '../proof.ts';
import type { Remark, Rule } from '../rule.ts';
import { numbersIn, type Toll, tollsIn } from '../tolls.ts';

export const figureConflict: Rule = {
	name: 'figure-conflict',
	severity: 'warning',
	summary: 'A toll in headline, standfirst, key points or events that the body does not give',
	flags: [
		[
			{ fields: { title: 'Flood leaves 94 dead' }, body: 'The flood left 84 dead, the mayor said.' },
			'"94 dead" is not in the body, which gives 84 dead',
		],
		[
			{ fields: { description: 'The fire killed nine people.' }, body: 'In all, 12 people were killed.' },
			'which gives 12',
		],
		[
			{
				fields: { events: '[{ date: 2024-01-03, label: Fire, toll: "9 dead, 20 injured" }]' },
				body: 'On 3 January the fire killed 12 people and injured 20.',
			},
			'"9 dead" is not in the body, which gives killed 12',
		],
	],
	passes: [
		{
			fields: { events: '[{ date: 2024-01-03, label: Fire, toll: 9 dead on board }]' },
			body: 'On 3 January the fire killed nine; the fire of 2023 had killed 12.',
		},
		{
			fields: { events: '[{ date: 2024-01-03, label: Fire, toll: "84, then 94 dead" }]' },
			body: 'On 3 January the fire left 84 dead. Another toll, 50 dead, was of 2 January.',
		},
		{
			fields: { events: '[{ date: 2024-01-03, label: Fire, toll: 9 dead }]' },
			body: 'The fire of 2 January killed 12.',
		},
		{ fields: { title: 'Flood leaves 94 dead' }, body: 'The count went from 84 dead to 94 dead.' },
		{
			fields: { title: 'Flood leaves 94 dead' },
			body: 'The mayor gave 84 dead on Monday, and 94 in the end.',
		},
		{
			fields: { description: 'The fire killed nine people.' },
			body: 'The fire killed 9 people; 12 were hurt.',
		},
		{ fields: { title: 'Flood leaves 94 dead' }, body: 'The mayor spoke of 284 injured.' },
	],
	*check(proof) {
		for (const passage of proof.summary) {
			for (const toll of tollsIn(passage.text)) {
				const given = tollsOf(withEvents(proof)).filter(({ kind }) => kind === toll.kind);
				if (!numbersOf(withEvents(proof)).has(toll.number)) yield* conflict(passage, toll, given);
			}
		}
		for (const [index, { date }] of proof.article.data.events.entries()) {
			const passage = proof.copy.passages.find(({ field }) => field === `events.${index}.toll`);
			if (!passage) continue;
			const onDay = proof.dates.flatMap(({ day, passage: other }) =>
				day.toString() === date && proof.body.includes(other) ? [other] : [],
			);
			const given = tollsOf([...new Set(onDay)]);
			const own = tollsIn(passage.text);
			for (const toll of own) {
				const others = given.filter(({ kind }) => kind === toll.kind);
				// "84, then 94 dead" gives both.
				const ofOthers = own.flatMap(({ kind, number }) => (kind === toll.kind ? [] : [number]));
				const clause =
					(passage.text.slice(0, toll.index).split(/[;(]/).at(-1) ?? '') +
					passage.text.slice(toll.index).split(/[;(]/)[0];
				const numbers = new Set(numbersIn(clause)).difference(new Set(ofOthers));
				if (numbers.isDisjointFrom(numbersOf(proof.body))) yield* conflict(passage, toll, others);
			}
		}
	},
};

type Given = Toll & { place: Place };

function* conflict(passage: Passage, toll: Toll, given: readonly Given[]): Iterable<Remark> {
	const [other] = given;
	if (!other) return;
	const all = [...new Set(given.map(({ text }) => text))].slice(0, 3).join(', ');
	yield {
		place: placeOf(passage, toll.index),
		reason: `"${toll.text}" is not in the body, which gives ${all}; bring the two together`,
		other: { place: other.place, text: `"${other.text}"` },
	};
}

function tollsOf(passages: readonly Passage[]): Given[] {
	return passages.flatMap((passage) =>
		tollsIn(passage.text).map((toll) => ({ ...toll, place: placeOf(passage, toll.index) })),
	);
}

/** The body with the texts of `events`, which readers see below it. */
function withEvents({ body, copy }: Proof): Passage[] {
	return [...body, ...copy.passages.filter(({ field }) => field?.startsWith('events'))];
}

/** Every number of some passages, whatever it counts. */
function numbersOf(passages: readonly Passage[]): Set<number> {
	return new Set(passages.flatMap(({ text }) => numbersIn(text)));
}
