import type { Library, Reach } from '../index/library.ts';
import { dateMark, type QueryDate } from './dates.ts';
import type { FoundPart } from './find-part.ts';
import { type Hit, type Hits, phraseHits, union } from './hits.ts';
import type { Part } from './parse-query.ts';

/** Likeness of a text that was published on a date and does not have it. */
const published = 0.8;
const dayLength = 86_400_000;

/** Returns the date that a part of a query is, with a function that finds the texts of it; undefined for other parts. */
export function findDate(dates: readonly QueryDate[], { text }: Part) {
	const date = dates[Number(dateMark.exec(text)?.[1] ?? -1)];
	return (
		date && {
			...date,
			find: (library: Library, reach: Reach, part: Part) => textsOf(date, library, reach, part),
		}
	);
}

async function textsOf(date: QueryDate, { tokens }: Library, reach: Reach, part: Part): Promise<FoundPart> {
	const spoken = date.spoken.map((text) => tokens.terms(text));
	const inWords = await Promise.all(
		spoken.map((terms) =>
			phraseHits(
				reach,
				terms.flatMap((term) => term.tokens),
			),
		),
	);
	const [from, to] = [date.from, date.to].map((day) => Date.parse(`${day}T00:00Z`) / dayLength) as [
		number,
		number,
	];
	const then: [number, Hit][] = [...reach.pages.entries()].flatMap(([page, { day }]) =>
		day >= from && day <= to ? [[page, { places: [], beside: 1, sure: published }]] : [],
	);
	const hits: Hits = union(new Map(then), ...inWords);
	return { part: { ...part, text: date.text, isPhrase: true }, terms: spoken[0] ?? [], hits, forms: {} };
}
