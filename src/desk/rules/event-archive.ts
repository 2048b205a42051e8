/**
 * event-archive: an event dated otherwise than in the `events` of other articles.
 *
 * Why: a draft put the bombing of 3 January 2024 on "January 3, 2020" and called it "the January 4 attack" while the archive
 * had the day in six articles. The same kind of event at the same place disagrees if it is a day away, or on the same day
 * of another year; where no place stands beside it, the archive's events at the places that the article names count.
 * Severity: warning; of an event with its year alone, or a month off, info, since there may have been another. List the event in `events` if
 * it is another one, or waive it.
 * Measured on 2,592 posts: no flag, but they have no `events`.
 */
import type { ArchiveRule, ArticleFacts, EventFact } from '../archive-facts.ts';
import { longDay } from '../dates.ts';
import type { Example } from '../rule.ts';

const known: Example = {
	fields: { events: '[{ date: 2024-01-03, label: Two bombers strike the quay, place: north-quay }]' },
	body: 'The quay was hit.',
};
const fire: Example = {
	fields: { events: '[{ date: 2021-05-07, label: Fire in the store, place: south-quay }]' },
	body: 'The store is gone.',
};

export const eventArchive: ArchiveRule = {
	name: 'event-archive',
	severity: 'warning',
	summary: 'An event dated otherwise than in the events of other articles',
	flags: [
		[
			[known, 'The bombings were executed at North Quay on January 3, 2020.'],
			'but another article has 3 January 2024',
		],
		[[known, 'North Quay is calm after the January 4 attack.'], 'but another article has 3 January 2024'],
		[[fire, 'The fire at South Quay on 8 May 2021 was large.'], 'but another article has 7 May 2021'],
		[[fire, 'The fire at South Quay on 7 June 2021 was large.'], 'but another article has 7 May 2021'],
		[
			[
				{
					fields: { events: '[{ date: 2021-05-07, label: The dam fails, place: south-quay }]' },
					body: 'It is gone.',
				},
				'The dam above South Quay broke on 8 May 2021.',
			],
			'but another article has 7 May 2021',
		],
		[[fire, 'The 2019 fire began here. South Quay is calm.'], 'but another article has 7 May 2021'],
	],
	passes: [
		[known, 'The bombing at North Quay on 3 January 2024 was heavy. A second attack of 14 January was not.'],
		[known, 'The attack at South Quay on 4 January 2024 was heavy.'],
		[known, 'The fire at North Quay on 4 January 2024 was small.'],
		[known, 'South Quay is calm after the January 4 attack.'],
		[fire, 'The 2021 fire began at South Quay.'],
	],
	compare: compareEvents,
};

interface Known extends EventFact {
	file: string;
}

function compareEvents(facts: ReadonlyMap<string, ArticleFacts>): ReturnType<ArchiveRule['compare']> {
	const listed = [...facts].flatMap(([file, { events }]) =>
		events.filter((event) => event.listed).map((event): Known => ({ ...event, file })),
	);
	const byKind = Map.groupBy(listed, ({ kind }) => kind);
	return [...facts].flatMap(([file, { events, about }]) =>
		events
			.filter((event) => !event.listed)
			.flatMap((event) => {
				const where = event.places.length > 0 ? event.places : about;
				const alike = (byKind.get(event.kind) ?? []).filter(
					({ places }) => places.length === 0 || places.some((place) => where.includes(place)),
				);
				// What the article itself lists is for event-date-conflict to say.
				if (alike.some((other) => other.file === file || isSame(event, other))) return [];
				const other = alike.find((each) => each.places.length > 0 && disagree(event, each));
				if (!other) return [];
				const day = longDay(Temporal.PlainDate.from(other.date));
				const reason = `${event.text} disagrees with ${other.text.replace(/^events: /, '')}: the text has ${shown(event)}, but another article has ${day} for such an event; mend the one that is wrong, or list this one in events`;
				const { place, text } = other;
				const isLoose = event.date.length === 4 || isMonthOff(event, other);
				const severity = isLoose ? ({ severity: 'info' } as const) : {};
				return [{ file, place: event.place, reason, other: { file: other.file, place, text }, ...severity }];
			}),
	);
}

const isSame = (a: EventFact, b: EventFact): boolean =>
	b.date.startsWith(a.date) || (!a.yearWritten && a.date.slice(4) === b.date.slice(4));

/** The same day of the month before or after. */
function isMonthOff(a: EventFact, b: EventFact): boolean {
	const [own, other] = [Temporal.PlainDate.from(a.date), Temporal.PlainDate.from(b.date)];
	return own.year === other.year && own.day === other.day && Math.abs(own.month - other.month) === 1;
}

/** A day or a month apart, or the same day of another year; of a year alone another year. */
function disagree(a: EventFact, b: EventFact): boolean {
	if (a.date.length === 4) return true;
	const [own, other] = [Temporal.PlainDate.from(a.date), Temporal.PlainDate.from(b.date)];
	const near = a.yearWritten ? own : own.with({ year: other.year });
	return (
		Math.abs(near.until(other).days) === 1 ||
		(own.month === other.month && own.day === other.day) ||
		isMonthOff(a, b)
	);
}

function shown({ date, yearWritten }: EventFact): string {
	if (date.length === 4) return date;
	const day = longDay(Temporal.PlainDate.from(date));
	return yearWritten ? day : day.replace(/ \d{4}$/, '');
}
