/**
 * The query layer: what stands between a reader's query and an engine that finds exact words well and little else. Pure
 * functions over `Engine`. The order: normalise and parse, search with exact words first, correct unknown words, relax
 * if hardly anything is found; then newer pages rise a little. The first pages are ranked again once they are fetched
 * (see rerank.ts).
 */
import type { Match } from './engine.ts';
import { byScore, find, hasDigit, rescored } from './find.ts';
import type { Library } from './library.ts';
import { type Conjunction, parseQuery } from './parse-query.ts';
import { relax } from './relax.ts';
import { type Corrected, correct } from './spelling.ts';
import { wordsOf } from './words.ts';

/** The answer to a query. */
export interface Answer {
	/** Every page found: those with all words first, the best of them first. */
	matches: Match[];
	/** How many of them have all words; those after them have most. */
	whole: number;
	/** What was searched instead of the query, if a word of it was corrected. */
	corrected?: string | undefined;
	/** The words that were searched, as they are to be marked. */
	words: string[];
}

/** Fewer hits than these bring in pages with most of the words. */
const few = 5;
/** Share of the terms that a page must have to come after those with all; and if none has all. */
const mostShare = 0.6;
const someShare = 0.5;
/** How far the newest page rises above the oldest. */
const newness = 0.08;

/** How a query is to be taken. */
export interface Manner {
	/** True to search the words as they are, without correction. */
	literal?: boolean;
	/** True while the reader types, so that the last word may lack its end. */
	open?: boolean;
}

/** Answers a query. */
export async function answer(library: Library, query: string, manner: Manner = {}): Promise<Answer> {
	const ways = parseQuery(query).map((way) => withoutStopWords(way, library.stopWords));
	if (ways.length === 0) return { matches: [], whole: 0, words: [] };
	const parts = await Promise.all(ways.map((way) => answerWay(library, way, manner)));
	const whole = union(parts.map(({ findings }) => findings.matches));
	const found = new Set(whole.map(({ id }) => id));
	const share = whole.length === 0 ? someShare : mostShare;
	const close = whole.length < few ? await Promise.all(parts.map((part) => most(library, part, share))) : [];
	const partly = union([...parts.map(({ others }) => others), ...close]);
	const rest = partly.filter(({ id }) => !found.has(id));
	const changes = new Map(parts.flatMap((part) => [...part.changes]));
	return {
		matches: [...aged(whole, library.ages), ...aged(rest, library.ages)],
		whole: whole.length,
		corrected: changes.size > 0 ? replaceWords(query, changes) : undefined,
		words: [...new Set(parts.flatMap(({ way }) => [...way.terms, ...way.phrases].flatMap(wordsOf)))],
	};
}

async function answerWay(
	{ engine, vocabulary }: Library,
	way: Conjunction,
	{ literal = false, open = false }: Manner,
): Promise<Corrected> {
	const findings = await find(engine, way);
	const part = { way, findings, changes: new Map<string, string>(), lost: [], others: [] };
	if (literal) return part;
	return (await correct(engine, vocabulary, part, open)) ?? part;
}

/** Pages with most of the words of a conjunction, without what it excludes. */
async function most(
	{ engine, ages }: Library,
	{ way, findings, lost }: Corrected,
	share: number,
): Promise<Match[]> {
	// A reader who types quotes means them, as long as a page answers.
	if (way.phrases.length > 0 && findings.matches.length > 0) return [];
	const all = [...way.terms, ...way.phrases.flatMap(wordsOf)];
	const count = (term: string) => findings.exact.get(term)?.size ?? 0;
	const terms = all.filter((term) => !lost.includes(term) && !(hasDigit(term) && count(term) === 0));
	if (all.length < 2 || terms.length === 0) return [];
	const matches = await relax(engine, terms, count, ages.size, share);
	if (way.excluded.length === 0) return matches;
	const { matches: kept } = await find(engine, { terms: [], phrases: [], excluded: way.excluded });
	const ids = new Set(kept.map(({ id }) => id));
	return matches.filter(({ id }) => ids.has(id));
}

/** Leaves out words such as "the", each of which would cost a part of the index, unless nothing else is there. */
function withoutStopWords(way: Conjunction, stopWords: ReadonlySet<string>): Conjunction {
	// "IT" and "US" in capitals are names.
	const shouted = way.terms.every((term) => term === term.toUpperCase());
	const terms = way.terms.filter(
		(term) =>
			!stopWords.has(term.toLowerCase()) || (!shouted && term.length > 1 && term === term.toUpperCase()),
	);
	return terms.length === 0 && way.phrases.length === 0 ? way : { ...way, terms };
}

/** Joins lists, best first; a page in several lists keeps its best score. */
function union(lists: readonly Match[][]): Match[] {
	const pages = Map.groupBy(byScore(lists.flat()), ({ id }) => id);
	return [...pages.values()].map(([best]) => best as Match);
}

function aged(matches: readonly Match[], ages: ReadonlyMap<string, number>): Match[] {
	return byScore(
		matches.map((match) => rescored(match, match.score * (1 + newness * (1 - (ages.get(match.id) ?? 1))))),
	);
}

/** The query with other words for some of its terms, the rest of it as typed. */
function replaceWords(query: string, changes: ReadonlyMap<string, string>): string {
	const words = new Map([...changes].map(([term, to]) => [wordsOf(term)[0], to]));
	return query.normalize('NFC').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => words.get(word) ?? word);
}
