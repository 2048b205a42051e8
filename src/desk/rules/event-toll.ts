/**
 * event-toll: two articles whose `events` give one event, the same day and place, tolls that have no number in common.
 *
 * Why: of 100 printed corrections 23 are of figures, and a toll that was revised stays as it was in the articles before.
 * A reader meets both on the page of the place. Tolls rightly differ by day and by who counted: an article that gives
 * the other number as well agrees with it. An article that lists two events of that day and place is left out, since
 * it cannot be known which is meant.
 * Severity: warning. Name both counts with who made them, or waive it where the two are not one event.
 * Measured on 2,592 posts: no flag, but they have no `events`.
 */
import type { ArchiveRule, ArticleFacts, EventToll } from '../archive-facts.ts';
import { longDay } from '../dates.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Example } from '../rule.ts';
import { numbersIn, type Toll, tollsIn } from '../tolls.ts';

const dayAndQuay = 'date: 2024-01-03, place: north-quay';
/** An article of a blast. */
const blast = (toll: string, where = dayAndQuay): Example => ({
	fields: { events: `[{ label: Blast, toll: "${toll}", ${where} }]` },
	body: 'The quay was hit.',
});

export const eventToll: ArchiveRule = {
	name: 'event-toll',
	severity: 'warning',
	summary: 'A toll in events that differs from what another article gives for that day and place',
	flags: [
		[
			[blast('94 dead, the mayor said'), blast('94 dead'), blast('95 dead (AP)')],
			'gives "95 dead" for 3 January 2024, North Quay, where another article gives "94 dead"',
		],
		[[blast('Four people were killed'), blast('5 dead')], 'gives "5 dead"'],
		[[blast('4 dead, 17 injured'), blast('4 dead; 6 injured')], 'gives "6 injured"'],
		[[blast('11 dead'), blast('94 dead, on 11 January 2024')], 'gives "94 dead"'],
	],
	passes: [
		[blast('Four dead'), blast('4 dead')],
		[blast('94 dead'), blast('At least 94 dead; 95, AP said')],
		[blast('94 dead'), blast('284 injured')],
		[blast('94 dead'), blast('95 dead', 'date: 2024-01-04, place: north-quay')],
		[blast('94 dead'), blast('95 dead', 'date: 2024-01-03, place: south-quay')],
		[blast('94 dead'), blast('95 dead', 'date: 2024-01-03')],
		['94 dead', '95 dead'].map((toll) => blast(toll, 'date: 2024-01, place: north-quay')),
		[blast('5 dead'), blast('4 dead', `${dayAndQuay} }, { label: Blast, toll: 9 dead, ${dayAndQuay}`)],
	],
	compare: compareTolls,
};

/** What one article says of an event. */
interface Count extends EventToll {
	file: string;
	tolls: readonly Toll[];
	/** Every number of the toll but those of its dates. */
	numbers: Set<number>;
}

const dates =
	/\b\d{1,2} (?:(?:to|and|or|[-–]) \d{1,2} )?\p{Lu}\p{Ll}+(?: \d{4})?|\b\p{Lu}\p{Ll}+ \d{1,2}, \d{4}/gu;

function compareTolls(
	facts: ReadonlyMap<string, ArticleFacts>,
	{ entities }: Newsroom,
): ReturnType<ArchiveRule['compare']> {
	const all = [...facts].flatMap(([file, { tolls }]) => counts(file, tolls));
	return [...Map.groupBy(all, eventOf).values()].flatMap((told) => {
		const reference = told.toSorted((a, b) => agreeing(told, b) - agreeing(told, a))[0];
		return told.flatMap((count) => {
			const conflict = reference && conflictOf(count, reference);
			if (!conflict) return [];
			const [own, other] = conflict;
			const day = longDay(Temporal.PlainDate.from(count.date));
			const where = entities.find(({ collection, id }) => collection === 'places' && id === count.at)?.name;
			const reason = `gives "${own.text}" for ${day}, ${where ?? count.at}, where another article gives "${other.text}"; bring the two together, or name both with who counted`;
			const { file, place, toll: text } = reference;
			return [{ file: count.file, place: count.place, reason, other: { file, place, text } }];
		});
	});
}

function counts(file: string, events: readonly EventToll[]): Count[] {
	const single = [...Map.groupBy(events, eventOf).values()].filter(({ length }) => length === 1).flat();
	return single.map((event) => ({
		...{ ...event, file, tolls: tollsIn(event.toll) },
		numbers: new Set(numbersIn(event.toll.replace(dates, ' '))),
	}));
}

/** Tells events apart: the day and the place. */
const eventOf = ({ date, at }: EventToll): string => `${date} ${at}`;

/** How many articles agree with a count: what most say is taken for right. */
function agreeing(told: readonly Count[], count: Count): number {
	return told.filter((other) => !conflictOf(count, other)).length;
}

/** The tolls of one kind that two articles give without a number in common. */
function conflictOf(a: Count, b: Count): [Toll, Toll] | undefined {
	for (const own of a.tolls) {
		const isOfKind = ({ kind }: Toll): boolean => kind === own.kind;
		const other = b.tolls.find(isOfKind);
		const isShared =
			a.tolls.filter(isOfKind).some(({ number }) => b.numbers.has(number)) ||
			b.tolls.filter(isOfKind).some(({ number }) => a.numbers.has(number));
		if (other && !isShared) return [own, other];
	}
	return undefined;
}
