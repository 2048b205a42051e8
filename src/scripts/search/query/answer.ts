/** Answers a query: reads it, finds its words, mends those that no text has, and ranks what has all or most of them. */
import { foldedWords } from '../catalogue.ts';
import { datesIn, type QueryDate } from './dates.ts';
import { respellDoubtful } from './doubt.ts';
import { findDate } from './find-date.ts';
import { findField } from './find-field.ts';
import { type FoundPart, filedHits, findPart } from './find-part.ts';
import { union } from './hits.ts';
import { joinedPart, type Mended, mend } from './mend.ts';
import { moreParts, partly } from './most.ts';
import { thingsNamed } from './names.ts';
import { nearest } from './nearest.ts';
import type { Note } from './notes.ts';
import { type Conjunction, normalise, type Part, parseQuery } from './parse-query.ts';
import { ranked, type Scored } from './rank.ts';
import type { Searched } from './searched.ts';
import { withoutStopWords, wordsIn } from './telling.ts';

/** The answer to a query. */
export interface Answer {
	/** Every text found: those with all words first, the best of them first. */
	matches: Scored[];
	/** Number of those with all words; the others have most of them. */
	whole: number;
	/** The query that was searched instead, if a word was corrected. */
	corrected?: string | undefined;
	/** The words that were searched, to be marked. */
	words: string[];
	/** What readers are told of how the query was understood. */
	notes: Note[];
	/** Words of the archive that are nearest to those of a query that finds nothing. */
	nearest?: string[];
}

/** Options of a query. */
export interface QueryOptions {
	/** True to search the words as they are, without correction. */
	literal?: boolean;
	/** True while the reader types, so that the last word may be unfinished. */
	open?: boolean;
}

/** Number of hits below which texts with most of the words are added. */
const few = 5;

/** Number of hits below which two words are also looked for as one. */
const rather = 12;

/** Fewest letters from which the last word counts as unfinished while the reader types. */
const leastOpen = 3;

/** Answers a query. */
export async function answer(searched: Searched, query: string, options: QueryOptions = {}): Promise<Answer> {
	const { locale, calendars } = searched.library.manifest;
	const { query: undated, dates } = datesIn(locale, calendars)(normalise(query));
	const ways = parseQuery(undated, searched.library.manifest.language);
	const context: Context = { ...searched, dates, options, notes: [] };
	if (ways.length === 0) return { matches: [], whole: 0, words: [], notes: [] };
	const parts = await Promise.all(ways.map((way) => answerWay(context, way)));
	const whole = best(parts.map((part) => part.whole));
	const found = new Set(whole.map(({ page }) => page));
	const added =
		whole.length < few ? best(await Promise.all(parts.map((part) => part.most(whole.length > 0)))) : [];
	const rest = added.filter(({ page }) => !found.has(page));
	const changes = new Map(parts.flatMap((part) => [...part.changes]));
	const words = [...new Set(parts.flatMap((part) => part.words))];
	return {
		matches: [...whole, ...rest],
		whole: whole.length,
		corrected: changes.size > 0 ? replaced(query, changes) : undefined,
		words,
		notes: [...new Map(context.notes.map((note) => [JSON.stringify(note), note])).values()],
		...(whole.length + rest.length === 0 && { nearest: await nearest(searched.library, words) }),
	};
}

interface Context extends Searched {
	dates: QueryDate[];
	options: QueryOptions;
	notes: Note[];
}

interface WayAnswer {
	whole: Scored[];
	/** Finds texts with most of the words. */
	most: (someHaveAll: boolean) => Promise<Scored[]>;
	changes: ReadonlyMap<string, string>;
	words: string[];
}

async function answerWay(context: Context, { parts: typedParts, excluded }: Conjunction): Promise<WayAnswer> {
	const { library, reach, options } = context;
	const { pages } = reach;
	const parts = typedParts.flatMap((part) => wordsIn(library, part));
	const telling = withoutStopWords(parts, library.stopWords);
	const [typed, unwanted] = await Promise.all([
		Promise.all(telling.map((part, at) => findAny(context, part, at === telling.length - 1))),
		Promise.all(
			excluded.map((part) => findAny(context, { ...part, isPhrase: part.field === undefined }, false)),
		),
	]);
	const isUnwanted = (page: number) => unwanted.some(({ hits }) => hits.has(page));
	const named = await withNames(context, parts, typed);
	let mended: Mended = { parts: named, changes: new Map(), lost: [] };
	if (!options.literal) mended = await mend(library, reach, named, telling, parts);
	for (const { withoutSigns, part } of mended.parts)
		if (withoutSigns) context.notes.push({ kind: 'signs', text: part.text });
	let all = mended.parts.filter(({ hits }) => hits.size > 0);
	let whole = mended.parts.length === all.length ? inAll(all, pages.length) : [];
	let also: Scored[] = [];
	if (whole.length < rather && !options.literal) {
		const joined = await withJoined(context, telling, parts, mended);
		const other =
			joined ??
			(whole.length < few
				? await respellDoubtful(library, reach, mended, whole, (some) => inAll(some, pages.length))
				: undefined);
		// Where many texts have the words apart, both are meant.
		if (other && whole.length >= few) also = ranked(other.whole, other.mended.parts, pages);
		else if (other) [all, whole, mended] = [other.mended.parts, other.whole, other.mended];
	}
	const rankedWhole = best([ranked(whole, all, pages), also]).filter(({ page }) => !isUnwanted(page));
	return {
		whole: rankedWhole,
		most: async (someHaveAll) => {
			const others = await moreParts(context, mended, options.literal);
			const wanted = partly(others, mended, someHaveAll).filter((page) => !isUnwanted(page));
			return ranked(wanted, others, pages);
		},
		changes: mended.changes,
		words: mended.parts.flatMap(({ part, terms, isUnfinished }) =>
			terms.map(({ text }) => (isUnfinished || part.isOpen ? `${text}*` : text)),
		),
	};
}

/** Finds the texts with a part of any kind. @param isLast true for the last, which may be unfinished while the reader types */
async function findAny(context: Context, part: Part, isLast: boolean): Promise<FoundPart> {
	const { library, reach, dates, options } = context;
	const date = findDate(dates, part);
	if (date) {
		context.notes.push({ kind: 'date', text: date.text, from: date.from, to: date.to });
		return date.find(library, reach, part);
	}
	if (part.field) return findField(context, part, context.notes);
	const found = await findPart(library, reach, part);
	const isOpen = options.open && isLast && !part.isPhrase && found.terms[0]?.tokens.length === 1;
	return isOpen && [...part.text].length >= leastOpen
		? findPart(library, reach, { ...part, isOpen: true })
		: found;
}

/** Adds to words that name something with a page the texts that are filed under it. @param parts all that was typed */
async function withNames(
	{ reach, catalogue }: Context,
	parts: readonly Part[],
	found: readonly FoundPart[],
): Promise<FoundPart[]> {
	const isPlain = ({ isPhrase, field }: Part) => !isPhrase && field === undefined;
	const words = parts.map((part) => (isPlain(part) ? foldedWords(part.text) : []));
	let all = [...found];
	for (const { entry, from, to } of thingsNamed(catalogue, words)) {
		const naming = new Set(parts.slice(from, to));
		const filed = await filedHits(reach, entry);
		all = all.map((each) => (naming.has(each.part) ? { ...each, hits: union(each.hits, filed) } : each));
	}
	return all;
}

/** Tries two words that follow each other as one, where hardly any text has all words. */
async function withJoined(
	context: Context,
	telling: readonly Part[],
	parts: readonly Part[],
	mended: Mended,
): Promise<{ mended: Mended; whole: number[] } | undefined> {
	if (mended.changes.size > 0 || parts.some(({ isPhrase, field }) => isPhrase || field)) return undefined;
	const { library, reach } = context;
	for (const [at, one] of parts.slice(0, -1).entries()) {
		const other = parts[at + 1] as Part;
		const pair = [one, other].map((part) => ({
			part,
			terms: library.tokens.terms(part.text),
			hits: new Map(),
			forms: {},
		}));
		const joined = await joinedPart(library, reach, pair[0] as FoundPart, pair[1] as FoundPart);
		if (!joined) continue;
		const rest = mended.parts.filter(({ part }) => part !== one && part !== other && telling.includes(part));
		const all = [...rest, joined];
		const whole = inAll(all, reach.pages.length);
		if (whole.length === 0) continue;
		const changes = new Map([[`${one.text} ${other.text}`, joined.part.text]]);
		return { mended: { parts: all, changes, lost: [] }, whole };
	}
	return undefined;
}

/** Returns the texts that have all parts; all texts if there are none. */
function inAll(parts: readonly FoundPart[], count: number): number[] {
	const [first, ...rest] = parts.toSorted((a, b) => a.hits.size - b.hits.size);
	if (!first) return Array.from({ length: count }, (_, page) => page);
	return [...first.hits.keys()].filter((page) => rest.every(({ hits }) => hits.has(page)));
}

/** Joins lists, best first; a text in several keeps its best score. */
function best(lists: readonly Scored[][]): Scored[] {
	if (lists.length === 1) return lists[0] ?? [];
	const pages = new Map<number, Scored>();
	for (const scored of lists.flat()) {
		const known = pages.get(scored.page);
		if (!known || known.score < scored.score) pages.set(scored.page, scored);
	}
	return [...pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Replaces words of a query, and leaves the rest of it as typed. */
function replaced(query: string, changes: ReadonlyMap<string, string>): string {
	let text = query.normalize('NFC');
	for (const [from, to] of changes) {
		const words = from.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		const place = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${words.join('\\s+')}(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
		text = text.replace(place, () => to);
	}
	return text;
}
