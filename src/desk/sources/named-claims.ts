import type { Passage } from '../../reading/body/copy.ts';
import { type DateMention, findDates, longDay } from '../dates.ts';
import { findNames } from '../names.ts';
import type { NamedEntity } from '../newsroom.ts';
import { findQuotations } from '../quotations.ts';
import { isWord, likeSpelled, oneLetterApart, withoutAccents } from '../spelling.ts';
import { isFirstName } from '../titles.ts';

/** A day or name of a sentence that its sources do not have. */
export interface AbsentClaim {
	/** Offset in the sentence. */
	at: number;
	text: string;
	/** What a source has in its place. */
	has?: string;
}

/** Days so near are likely to be of one event. */
const near = 3;

/**
 * Finds the days of a sentence that no text has, though one names a day close to it: most reports say "on Wednesday", which
 * contradicts nothing.
 * @param days those of the sentence
 * @param start offset of the sentence in its passage
 */
export function absentDays(
	days: readonly DateMention[],
	start: number,
	texts: readonly string[],
	published: Temporal.PlainDate,
): AbsentClaim[] {
	if (days.length === 0) return [];
	const named = texts.flatMap((text) => findDates(asPassage(text), published));
	return days.flatMap((date) => {
		if (date.span || named.some((other) => isSameDay(date, other))) return [];
		const other = named.find((each) => isNear(date, each));
		return other ? [{ at: date.start - start, text: date.text, has: shown(other) }] : [];
	});
}

const asPassage = (text: string): Passage => ({ kind: 'paragraph', text, runs: [], cites: [], links: [] });

/** The same day; of a day without a year only day and month count. */
function isSameDay(a: DateMention, b: DateMention): boolean {
	const years = !a.yearWritten || !b.yearWritten || a.day.year === b.day.year;
	return years && a.day.month === b.day.month && a.day.day === b.day.day;
}

/** A few days apart, or the same day in another year. */
function isNear(a: DateMention, b: DateMention): boolean {
	if (a.day.month === b.day.month && a.day.day === b.day.day) return true;
	const day = a.yearWritten && b.yearWritten ? a.day : a.day.with({ year: b.day.year });
	return Math.abs(day.until(b.day).days) <= near;
}

const shown = ({ day, yearWritten }: DateMention): string =>
	yearWritten ? longDay(day) : longDay(day).replace(/ \d{4}$/, '');

/**
 * Finds the names of people in a sentence, outside quotations, whose surname no text has. A name with a file is there if one of
 * its forms is.
 */
export function absentNames(
	sentence: string,
	texts: readonly string[],
	named: readonly Pick<NamedEntity, 'entity' | 'text'>[],
): AbsentClaim[] {
	const quotations = findQuotations(sentence);
	const found = findNames(sentence).filter(({ name, index }) => {
		const isQuoted = quotations.some(({ start, end }) => start < index && index < end);
		return !isQuoted && isPerson(name);
	});
	if (found.length === 0) return [];
	const words = new Set(texts.flatMap((text) => plain(text).match(/[\p{L}'’-]+/gu) ?? []));
	const has = (name: string): boolean => words.has(plain(name.split(' ').at(-1) ?? ''));
	return found.flatMap(({ name, index }): AbsentClaim[] => {
		const entity = named.find(({ text }) => text === name)?.entity;
		if (has(name) || [entity?.name, ...(entity?.aliases ?? [])].some((form) => form && has(form))) return [];
		const surname = plain(name.split(' ').at(-1) ?? '');
		const like = [...words].find((word) => oneLetterApart(surname, word) || likeSpelled(surname, word));
		// How a name with a file is written is for the newsroom to say.
		if (like && entity) return [];
		return [{ at: index, text: name, ...(like && { has: like }) }];
	});
}

/** Two words, of which the last is in no dictionary. */
function isPerson(name: string): boolean {
	const words = name.split(' ');
	return words.length === 2 && isFirstName(words[0] ?? '') && !isWord(words[1] ?? '');
}

const plain = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/['’]s?(?!\p{L})/gu, '');
