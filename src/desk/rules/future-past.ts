/**
 * future-past: a day after publication told as past, or one before it told as future.
 *
 * Why: "the court ruled on 5 March 2027" in an article of 2024, and "the bridge will open on 19 December 2022", have a slip
 * in the year. Only days and years that are written in full count, and only where the verb of the same clause has the one
 * form or the other; what was planned, said or quoted then is left alone.
 * Severity: warning. Waive it where the
 * text tells of something that was planned.
 * Measured on 2,592 posts: 5 flags, 5 right, all of texts that were changed later without an `updated`.
 */

import { dayOf } from '../../archive/moments.ts';
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { longDay } from '../dates.ts';
import type { Proof } from '../proof.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { type Tense, tenseOf } from '../tense.ts';

export const futurePast: Rule = {
	name: 'future-past',
	severity: 'warning',
	summary: 'A day after publication told as past, or one before it told as future',
	flags: [
		['The court ruled on 5 March 2027.', '5 March 2027 is after the day of publication, 26 January 2024'],
		['On June 2, 2025 the ministry announced a wall.', 'is after the day of publication'],
		['The minister resigned on 12 December 2024.', '12 December 2024 is after'],
		['The quay was flooded on 12 December 2024.', 'is told as past'],
		['She became harbour master in 2029.', '2029 is after the day of publication'],
		['The bridge will open on 19 December 2022.', '"19 December 2022" is told as future, but'],
		['The ferry is expected to sail on 3 May 2023.', 'is told as future'],
		[
			'The mayor will be elected on 5 May 2024, and the bridge will open on 10 May 2023.',
			'"10 May 2023" is told as future',
		],
		['The town plans to build 300 homes by 2021.', '"2021" is told as future'],
	],
	passes: [
		'The court ruled on 5 March 2023.',
		'The contract signed in May runs until 5 March 2027.',
		'On June 2, 2025 the bridge will open. By 2030 it will have cost 12 crowns.',
		'In 2019 she said that the bridge will open on 19 December 2022. “It will open in 2022,” she said.',
		'After the flood of the quay in 2022, water will be a priority.',
		'It will be as dry as in 2022. It will replace the bridge of 2018, which fell in 2021.',
		'A hearing was planned for 5 March 2027, and a vote was set for 2028. The 2022 report will be read.',
	],
	*check(proof) {
		const written = Map.groupBy(proof.dates, ({ passage }) => passage);
		for (const passage of proof.copy.passages) {
			if (!/\d{4}/.test(passage.text) || !told.has(passage.kind)) continue;
			if (passage.field?.startsWith('events')) continue;
			for (const sentence of sentencesOf(passage.text)) {
				const days = daysIn(written.get(passage) ?? [], sentence);
				for (const [index, day] of days.entries()) {
					const clause = clauseAround(passage.text, sentence, day);
					const last = days[index - 1];
					// Beside another time in its clause a time may be told from that one; what is to come after it is told from now.
					const isOwn = !last || (last.end <= clause.start && isToCome(last, proof.published));
					const tense = isOwn ? tenseOf(clause.before, clause.after, day.text.length === 4) : undefined;
					const reason = reasonOf(day, tense, proof, last ? 1 : days.length);
					if (reason && !isQuoted(passage.text, day.start))
						yield { place: placeOf(passage, day.start), reason };
				}
			}
		}
	},
};

const told = new Set<Passage['kind']>(['field', 'paragraph']);

interface Time {
	start: number;
	end: number;
	text: string;
	/** First and last day that it may mean. */
	from: Temporal.PlainDate;
	to: Temporal.PlainDate;
}

/** A year that a verb is told of: "in 2029", "by 2021". */
const years = /(?<=\b(?:[Ii]n|[Bb]y) )(?:19|20)\d\d(?![\p{L}\p{N}/–-]|’s)/gu;

/** The days and years of a sentence that are written in full. */
function daysIn(dates: Proof['dates'], { start, end, text }: Sentence): Time[] {
	const days = dates.flatMap((date): Time[] => {
		const isHere = date.start >= start && date.start < end;
		return isHere && date.yearWritten && !date.span
			? [{ start: date.start, end: date.end, text: date.text, from: date.day, to: date.day }]
			: [];
	});
	const bare = [...text.matchAll(years)].map(({ 0: year, index }): Time => {
		const from = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 });
		return {
			start: start + index,
			end: start + index + 4,
			text: year,
			from,
			to: from.with({ month: 12, day: 31 }),
		};
	});
	return [...days, ...bare].sort((a, b) => a.start - b.start);
}

/** The words around a time up to the next mark that divides clauses; a date has commas of its own. */
function clauseAround(
	text: string,
	sentence: Sentence,
	{ start, end }: Time,
): { start: number; before: string; after: string } {
	const divides =
		/[;:—–()“”]|, (?:and|but|which|who|where|when|while|as|since|after|before|although|because|whose|said|told)\b/g;
	const before = text.slice(sentence.start, start);
	const last = [...before.matchAll(divides)].at(-1);
	const after = text.slice(end, sentence.end);
	const next = after.search(new RegExp(divides.source));
	const from = last ? last.index + last[0].length : 0;
	return {
		start: sentence.start + from,
		before: before.slice(from),
		after: next < 0 ? after : after.slice(0, next),
	};
}

const isToCome = ({ from }: Time, published: Temporal.PlainDate): boolean =>
	Temporal.PlainDate.compare(from, published) >= 0;

function reasonOf({ text, from, to }: Time, tense: Tense, proof: Proof, times: number): string | undefined {
	const { published } = proof;
	const tomorrow = lastDay(proof).add({ days: 1 });
	const yesterday = published.subtract({ days: 1 });
	const given = from.equals(to) ? longDay(from) : `${from.year}`;
	if (tense === 'past' && Temporal.PlainDate.compare(from, tomorrow) > 0)
		return `"${text}" is told as past, but ${given} is after the day of publication, ${longDay(published)}; mend the date or the tense`;
	// Beside another time "will" may have been said then.
	if (tense === 'future' && times === 1 && Temporal.PlainDate.compare(to, yesterday) < 0)
		return `"${text}" is told as future, but ${given} is before the day of publication, ${longDay(published)}; mend the date or the tense`;
	return undefined;
}

/** The day on which the text was last changed. */
function lastDay({ article, published }: Proof): Temporal.PlainDate {
	const { updated } = article.data;
	return updated === undefined ? published : Temporal.PlainDate.from(dayOf(updated));
}
