/**
 * The query layer: pure functions between a reader's query and an `Engine`, which finds little but exact words. It
 * normalises and parses the query, searches the exact words, corrects unknown words, adds pages with most of the words if
 * hardly any has all, and ranks newer pages a little higher. The first pages are ranked again after they are fetched (see
 * rerank.ts).
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
	/** Number of those with all words; the others have most of them. */
	whole: number;
	/** The query that was searched instead, if a word was corrected. */
	corrected?: string | undefined;
	/** The words that were searched, to be marked. */
	words: string[];
}

/** Number of hits below which pages with most of the words are added. */
const few = 5;
/** Share of the terms that an added page must have if other pages have all terms, and if none has. */
const mostShare = 0.6;
const someShare = 0.5;
/** Gain in score of the newest page over the oldest. */
const newness = 0.08;

/** Options of a query. */
export interface QueryOptions {
	/** True to search the words as they are, without correction. */
	literal?: boolean;
	/** True while the reader types, so that the last word may be unfinished. */
	open?: boolean;
}

/** Answers a query. */
export async function answer(library: Library, query: string, options: QueryOptions = {}): Promise<Answer> {
	const ways = parseQuery(query).map((way) => withoutStopWords(way, library.stopWords));
	if (ways.length === 0) return { matches: [], whole: 0, words: [] };
	const parts = await Promise.all(ways.map((way) => answerWay(library, way, options)));
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
	{ literal = false, open = false }: QueryOptions,
): Promise<Corrected> {
	const findings = await find(engine, way);
	const part = { way, findings, changes: new Map<string, string>(), lost: [], others: [] };
	if (literal) return part;
	return (await correct(engine, vocabulary, part, open)) ?? part;
}

/** Finds pages with most of the words of a conjunction and without what it excludes. */
async function most(
	{ engine, ages }: Library,
	{ way, findings, lost }: Corrected,
	share: number,
): Promise<Match[]> {
	// Quotes are exact as long as a page has the phrase.
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

/** Leaves out words such as "the", each of which would fetch a part of the index, unless there are no other words. */
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

/** Replaces terms of a query, and leaves the rest of it as typed. */
function replaceWords(query: string, changes: ReadonlyMap<string, string>): string {
	const words = new Map([...changes].map(([term, to]) => [wordsOf(term)[0], to]));
	return query.normalize('NFC').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => words.get(word) ?? word);
}
