import type { Engine, Match } from './engine.ts';
import { type Findings, find } from './find.ts';
import type { Conjunction } from './parse-query.ts';
import { corrections, knows, type Vocabulary } from './vocabulary.ts';
import { isSpelt, wordsOf } from './words.ts';

/** A conjunction with what it finds and its corrected words. */
export interface Corrected {
	way: Conjunction;
	findings: Findings;
	changes: Map<string, string>;
	/** Words that no page has and that have no correction. */
	lost: string[];
	/** Pages with other corrections, if the query is one misspelt word. */
	others: Match[];
}

/** Number of corrections of a word that are tried before the likeliest is taken. */
const tries = 3;
/** Number of pages with the likeliest correction below which pages with other corrections are added. */
const fewCorrected = 8;

/**
 * Corrects the terms that no page has. A term that only begins words of the archive counts as an unfinished word if pages
 * are found with it. The first of the likely corrections that finds pages with all terms is taken. A term without a
 * correction is on no page, even if the engine finds words that begin with its first letters.
 * @param open true if the reader may not have finished the last term
 */
export async function correct(
	engine: Engine,
	vocabulary: () => Promise<Vocabulary>,
	{ way, findings }: Pick<Corrected, 'way' | 'findings'>,
	open: boolean,
): Promise<Corrected | undefined> {
	const absent = way.terms.filter((term) => isSpelt(wordIn(term)) && findings.exact.get(term)?.size === 0);
	if (absent.length === 0) return undefined;
	const words = await vocabulary();
	const unknown = absent.filter((term) => {
		const known = knows(words, wordIn(term).toLowerCase());
		return known === 'nothing' || (known === 'start' && findings.matches.length === 0);
	});
	if (unknown.length === 0) return undefined;
	const choices = unknown.map((term) =>
		corrections(words, plainCase(wordIn(term), way.terms), tries, open && term === way.terms.at(-1)),
	);
	let best: Corrected | undefined;
	for (let turn = 0; turn < tries; turn++) {
		const changes = new Map(
			unknown.flatMap((term, index) => {
				const choice = choices[index]?.[turn] ?? choices[index]?.[0];
				return choice === undefined ? [] : [[term, choice] as const];
			}),
		);
		const terms = way.terms.map((term) => changes.get(term) ?? term);
		const found = await find(engine, { ...way, terms });
		const lost = unknown.filter((term) => !changes.has(term));
		const findings = lost.length > 0 ? { ...found, matches: [] } : found;
		const next = { way: { ...way, terms }, findings, changes, lost, others: [] };
		best ??= next;
		if (next.findings.matches.length > 0)
			return { ...next, others: await otherwise(engine, way, next, choices.flat()) };
		if (choices.every((list) => list.length <= turn + 1)) break;
	}
	return best;
}

/** Finds pages with the other corrections of a query of one misspelt word, if the likeliest correction finds few. */
async function otherwise(
	engine: Engine,
	{ terms, phrases }: Conjunction,
	{ way, findings }: Pick<Corrected, 'way' | 'findings'>,
	choices: readonly string[],
): Promise<Match[]> {
	if (terms.length + phrases.length !== 1 || findings.matches.length >= fewCorrected) return [];
	const rest = choices.filter((choice) => choice !== way.terms[0]);
	const found = await Promise.all(rest.map((choice) => find(engine, { ...way, terms: [choice] })));
	return found.flatMap(({ matches }) => matches);
}

/** Returns a word, in lower case if all terms have capitals as in a headline, since capitals then do not mark a name. */
function plainCase(word: string, terms: readonly string[]): string {
	const headline = terms.length > 1 && terms.every((term) => /^[\p{Lu}\p{N}]/u.test(term));
	return headline ? word.toLowerCase() : word;
}

/** Returns the word that a term is; empty if it is several words. */
function wordIn(term: string): string {
	const words = wordsOf(term);
	return words.length === 1 ? (words[0] ?? '') : '';
}
