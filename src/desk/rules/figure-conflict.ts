/**
 * figure-conflict: a toll in headline, standfirst or key points that the body does not give.
 *
 * Why: counts are 23 in 100 of printed corrections, and the headline is where an old one stays. Tolls rightly differ by
 * day and by who counted, so a toll counts as wrong only if the body, its tables and `events` have tolls of the same
 * kind and none of them is this one.
 * Severity: warning. Waive it where the figure is summed from others.
 */
import { type Passage, placeOf } from '../../reading/copy.ts';
import type { Proof } from '../proof.ts';
import type { Rule } from '../rule.ts';
import { numbersIn, tollsIn } from '../tolls.ts';

export const figureConflict: Rule = {
	name: 'figure-conflict',
	severity: 'warning',
	summary: 'A toll in headline, standfirst or key points that the body does not give',
	flags: [
		[
			{ fields: { title: 'Flood leaves 94 dead' }, body: 'The flood left 84 dead, the mayor said.' },
			'"94 dead" is not in the body, which gives 84 dead',
		],
		[
			{ fields: { description: 'The fire killed nine people.' }, body: 'In all, 12 people were killed.' },
			'which gives 12',
		],
	],
	passes: [
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
			for (const { kind, number, text, index } of tollsIn(passage.text)) {
				const given = tollsOfBody(proof).filter((toll) => toll.kind === kind);
				if (given.length === 0 || numbersOfBody(proof).has(number)) continue;
				const [other] = given;
				const all = [...new Set(given.map((toll) => toll.text))].slice(0, 3).join(', ');
				yield {
					place: placeOf(passage, index),
					reason: `"${text}" is not in the body, which gives ${all}; bring the two together`,
					...(other && { other: { place: other.place, text: `"${other.text}"` } }),
				};
			}
		}
	},
};

function tollsOfBody(proof: Proof) {
	return withEvents(proof).flatMap((passage) =>
		tollsIn(passage.text).map((toll) => ({ ...toll, place: placeOf(passage, toll.index) })),
	);
}

/** The body with the texts of `events`, which readers see below it. */
function withEvents({ body, copy }: Proof): Passage[] {
	return [...body, ...copy.passages.filter(({ field }) => field?.startsWith('events'))];
}

/** Every number of the body and of the tolls of `events`, whatever it counts. */
function numbersOfBody(proof: Proof): Set<number> {
	return new Set(withEvents(proof).flatMap(({ text }) => numbersIn(text)));
}
