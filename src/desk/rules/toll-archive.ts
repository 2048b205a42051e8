/**
 * toll-archive: a toll in the text that is not the one that `events` of another article give for the place and the time.
 *
 * Why: a draft said that fifteen people died in an attack whose toll the archive gives as 13, revised from 15. A first count
 * that was revised is wrong wherever it stands alone. Where the archive has several events at the place in that year, or
 * the sentence gives the other count too, the desk is silent. The same toll on another day is one event with a wrong day.
 * Severity: warning. Name both counts with who made them, or waive it where another event is meant.
 * Measured on 2,592 posts: no flag, but they have no `events`.
 */
import type { ArchiveRule, ArticleFacts, EventToll } from '../archive-facts.ts';
import type { CountFact } from '../count-facts.ts';
import { longDay } from '../dates.ts';
import type { Example } from '../rule.ts';
import { numbersIn, tollsIn } from '../tolls.ts';

const attack = (toll: string): Example => ({
	fields: { events: `[{ date: 2022-10-26, label: Attack, place: north-quay, toll: "${toll}" }]` },
	body: 'It was hit.',
});

export const tollArchive: ArchiveRule = {
	name: 'toll-archive',
	severity: 'warning',
	summary: 'A toll in the text that is not the one that events of another article give',
	flags: [
		[
			[attack('13 dead, revised from 15'), 'In 2022 fifteen people died at North Quay.'],
			'"fifteen people died" is 13 dead',
		],
		[
			[attack('13 dead'), 'The attack at North Quay on 26 October 2022 killed 23 people.'],
			'"killed 23" is 13 dead',
		],
		[
			[attack('13 dead'), 'The attack at North Quay on 6 October 2022 killed 13 people.'],
			'"killed 13" of 6 October 2022 is the toll of 26 October 2022',
		],
	],
	passes: [
		[attack('3 dead'), 'The attack at North Quay on 26 November 2022 killed three people.'],
		[
			attack('13 dead'),
			{
				fields: { events: '[{ date: 2022-11-26, label: Attack, place: north-quay, toll: 13 dead }]' },
				body: 'The attack at North Quay on 26 November 2022 killed 13 people.',
			},
		],
		[
			attack('13 dead, revised from 15'),
			'In 2022 thirteen people died at North Quay; 15 people died, it said at first.',
		],
		[attack('13 dead; 15, the mayor said'), 'In 2022 fifteen people died at North Quay.'],
		[
			attack('13 dead'),
			'In 2021 fifteen people died at North Quay. In 2022 fifteen people died at South Quay.',
		],
		[
			attack('13 dead'),
			'In 2022 fifteen people were hurt at North Quay, and 13 died; 15 people died, others said in 2022.',
		],
		[
			attack('13 dead'),
			{
				fields: { events: '[{ date: 2022-11-26, label: Attack, place: north-quay, toll: 15 dead }]' },
				body: 'In 2022 fifteen people died at North Quay.',
			},
		],
	],
	compare: compareCounts,
};

interface Known extends EventToll {
	file: string;
}

/** A count that a toll takes back: "revised from 15", "first reports said 15", "not 15". */
const takenBack =
	/\b(?:revised (?:\p{L}+ ){0,3}from|down from|up from|not|instead of|first (?:reports|counts?) (?:said|spoke of|gave)|at first) (?:about |some )?(\d[\d,]*)/giu;

function compareCounts(facts: ReadonlyMap<string, ArticleFacts>): ReturnType<ArchiveRule['compare']> {
	const known = [...facts].flatMap(([file, { tolls }]) => tolls.map((toll): Known => ({ ...toll, file })));
	const byPlace = Map.groupBy(known, ({ at }) => at);
	return [...facts].flatMap(([file, { counts }]) =>
		counts.flatMap((count) => {
			const here = count.at.flatMap((at) => byPlace.get(at) ?? []);
			const events = here.filter(({ date }) => date.startsWith(count.date));
			if (events.length === 0) return otherDay(file, count, here);
			const [event] = events;
			const isOne = new Set(events.map(({ date }) => date)).size === 1;
			if (!event || !isOne || events.some((other) => other.file === file)) return [];
			const right = events.map((other) => rightCount(count, other));
			if (right.includes(undefined)) return [];
			const reason = `"${count.text}" is ${right[0]} in another article, for ${event.date}; bring the two together, or name both with who counted`;
			return [
				{
					file,
					place: count.place,
					reason,
					other: { file: event.file, place: event.place, text: event.toll },
				},
			];
		}),
	);
}

/** A toll of fewer is common. */
const leastTelling = 5;
/** Days within which the same toll at the same place is that of the same event. */
const near = 400;

/** Says that the toll of a day is that of another day, at the same place. */
function otherDay(file: string, count: CountFact, here: readonly Known[]): ReturnType<typeof compareCounts> {
	if (count.date.length < 10 || count.number < leastTelling) return [];
	const day = Temporal.PlainDate.from(count.date);
	const same = here.filter(
		({ toll, date }) =>
			Math.abs(day.until(date).days) <= near &&
			tollsIn(toll).some(({ kind, number }) => kind === count.kind && number === count.number),
	);
	const [event] = same;
	if (!event || same.some((other) => other.file === file)) return [];
	const [own, right] = [day, Temporal.PlainDate.from(event.date)].map(longDay);
	const reason = `"${count.text}" of ${own} is the toll of ${right} in another article; mend the day that is wrong, or list this event in events`;
	return [
		{ file, place: count.place, reason, other: { file: event.file, place: event.place, text: event.toll } },
	];
}

/** The toll that an event gives instead of a count, as written; undefined if the two agree, or it gives none. */
function rightCount({ kind, number, beside }: CountFact, { toll }: EventToll): string | undefined {
	const back = new Set(
		[...toll.matchAll(takenBack)].map(([, figure = '']) => Number(figure.replaceAll(',', ''))),
	);
	const given = tollsIn(toll).filter((other) => other.kind === kind && !back.has(other.number));
	const standing = numbersIn(toll).filter((figure) => !back.has(figure));
	const [first] = given;
	if (!first || standing.includes(number)) return undefined;
	return given.some((other) => beside.includes(other.number)) ? undefined : first.text;
}
