/**
 * event-date-conflict: one event dated to two days, or to two years.
 *
 * Why: a report said "the bombing of January 3, 2020" and then "the January 4 attack" of what happened on 3 January
 * 2024: the year came from another event, the day from the claim of responsibility. Attack, bombing, blast and strike
 * are one kind of event. Two dates disagree if they are a day apart, or the same day in different years, and no place
 * beside them tells two events apart. A date that `events` lists for its kind of event is right.
 * Severity: error where `events` says otherwise, warning between two places of the text. Waive it where there were two.
 * Measured on 2,592 posts: no flag.
 */

import { longDay } from '../dates.ts';
import { type DatedEvent, datedEvents } from '../event-dates.ts';
import type { Example, Rule } from '../rule.ts';

/** An article that lists an event: a bombing of 3 January, unless another is given. */
const listing = (
	body: string,
	event = 'date: 2024-01-03, label: Two bombers strike the North Quay, place: north-quay',
): Example => ({ fields: { events: `[{ ${event} }]` }, body });

export const eventDateConflict: Rule = {
	name: 'event-date-conflict',
	severity: 'warning',
	summary: 'One event dated to two days, or to two years',
	flags: [
		[listing('The bombing at North Quay on January 3, 2020 killed nine.'), 'but events has 3 January 2024'],
		[listing('Nobody saw the January 4 attack coming.'), 'but events has 3 January 2024'],
		[
			listing('The bombing of 8 March.', 'date: 2024-03-09, label: Bomb kills nine in the market'),
			'but events has 9 March 2024',
		],
		[listing('January 4’s attack was claimed.'), 'but events has 3 January 2024'],
		[listing('The bombing, which took place on January 4, killed nine.'), 'events has 3 January'],
		[listing('Two bombs exploded at North Quay on 4 January.'), 'events has 3 January'],
		[listing('They claimed the attack of 4 January.'), 'events has 3 January'],
		[listing('The January 4, 2024, bombing was claimed.'), 'events has 3 January'],
		[listing('The bombings were carried out at North Quay on January 3, 2020.'), 'events has 3 January'],
		[listing('The quay was attacked on 4 January.'), 'events has 3 January'],
		[listing('The bombing at North Quay (4 January 2024) killed nine.'), 'events has 3 January'],
		[
			listing('On 12 March police arrested three men.', 'date: 2024-03-11, label: Police arrest three men'),
			'events has 11 March',
		],
		[
			listing(
				'The storm hit the quay on the evening of 17 January.',
				'date: 2024-01-16, label: Storm at the quay',
			),
			'events has 16 January',
		],
		[
			'The blast on 3 May 2023 broke the lock. After the attack of 4 May 2023 the quay closed.',
			'but the text also has 3 May 2023',
		],
		[
			'The earthquake of 6 February 2023 split the pier. A year on, the 6 February 2022 earthquake is felt.',
			'also has 6 February 2023',
		],
	],
	passes: [
		listing('A group claimed the bombing on 4 January.'),
		listing('The office condemned the attack at North Quay on January 4.'),
		listing('On 4 January the office struck a deal. It hit its target on 4 January.'),
		listing(
			'The bombing at North Quay on 3 January 2024 killed nine; the January 3 attack was claimed on 4 January 2024.',
		),
		listing('A strike near South Quay on 3 January 2020 had killed the captain.'),
		listing(
			'A day after the attack, on 4 January 2024, it was claimed. After the bombing the quay closed on 4 January.',
		),
		listing('The man who was arrested after the bombing died on 4 January.'),
		'The attack on 3 May 2023 was followed by a second attack on 14 May 2023.',
		'On 3 and 4 April 2024 it attacked again.',
		listing('The bombing of 9 March 2024.', 'date: 2024-03-10, label: Bomber of the quay is identified'),
		listing('In the strikes of 3 January, 16 boats were lost.'),
	],
	*check(proof) {
		const { listed, told } = datedEvents(proof);
		for (const [index, event] of told.entries()) {
			if (listed.some((other) => sameEvent(event, other) && daysApart(event, other) === 0)) continue;
			const conflicts = (other: DatedEvent) => sameEvent(event, other) && disagree(event, other);
			// Between two places of a text the years must be written, so that neither rests on a guess.
			const certain = told.slice(0, index).filter(({ yearWritten }) => yearWritten && event.yearWritten);
			const other = listed.find(conflicts) ?? certain.find(conflicts);
			if (!other) continue;
			const source = other.listed ? 'events has' : 'the text also has';
			yield {
				place: event.place,
				reason: `${event.text} is dated ${shownDay(event)}, but ${source} ${longDay(other.day)} for such an event; mend the one that is wrong, or name the places of both`,
				other: { place: other.place, text: other.text },
				...(other.listed && { severity: 'error' }),
			};
		}
	},
};

/** True unless kind or places tell the two apart. */
function sameEvent(a: DatedEvent, b: DatedEvent): boolean {
	const apart = a.places.size > 0 && b.places.size > 0 && a.places.isDisjointFrom(b.places);
	return a.kind === b.kind && !apart;
}

function disagree(a: DatedEvent, b: DatedEvent): boolean {
	const sameDayOfYear = a.day.month === b.day.month && a.day.day === b.day.day;
	return Math.abs(daysApart(a, b)) === 1 || (sameDayOfYear && daysApart(a, b) !== 0);
}

/** Days between; a date without a year is taken in the year of the other. */
function daysApart(a: DatedEvent, b: DatedEvent): number {
	const day = a.yearWritten ? a.day : a.day.with({ year: b.day.year });
	return day.until(b.day).days;
}

function shownDay({ day, yearWritten }: DatedEvent): string {
	return yearWritten ? longDay(day) : longDay(day).replace(/ \d{4}$/, '');
}
