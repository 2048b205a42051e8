import type { Hit, Match } from './engine.ts';
import { nearness } from './nearness.ts';
import { titleOf } from './title-field.ts';
import { capitalForm, fold, wordsOf } from './words.ts';

/** A hit with the score of its match. */
export interface ScoredHit {
	hit: Hit;
	score: number;
}

/** Number of first hits that are ranked again: not more than are fetched to be shown. */
const depth = 5;
/** The same for a query of a single word, where only the form of the word can tell hits apart. */
const depthOfOne = 10;

/**
 * Fetches the first hits of an answer and ranks the very first again.
 * @param whole how many matches have all words; the others stay behind them
 * @returns the first `count` hits, and the matches after them
 */
export async function bestHits(
	matches: readonly Match[],
	words: readonly string[],
	whole: number,
	count: number,
): Promise<{ hits: Hit[]; rest: Match[] }> {
	const reach = words.length === 1 ? depthOfOne : depth;
	const fetched = await Promise.all(
		matches
			.slice(0, Math.max(reach, count))
			.map(async (match) => ({ match, hit: await match.data(), score: match.score })),
	);
	const [head, tail] = [fetched.slice(0, reach), fetched.slice(reach)];
	const ranked = [...rerank(head.slice(0, whole), words), ...rerank(head.slice(whole), words), ...tail];
	return {
		hits: ranked.slice(0, count).map(({ hit }) => hit),
		rest: [...ranked.slice(count).map(({ match }) => match), ...matches.slice(fetched.length)],
	};
}

/** Gains for names as written, exact words, capitals, words in the title, and words close together. */
const weights = { name: 100, form: 0.6, capitals: 0.3, title: 0.8, nearness: 0.4 };

/**
 * Ranks hits by their texts: by the words as typed (the engine takes "Peters" for "Peter"), by words of the title, and by
 * how near to each other the words are.
 */
export function rerank<T extends ScoredHit>(hits: readonly T[], words: readonly string[]): T[] {
	const wanted = [...new Set(words.map(fold))];
	if (wanted.length === 0) return [...hits];
	return hits
		.map((scored) => {
			const { hit } = scored;
			const title = new Set(wordsOf(titleOf(hit.meta)).map(fold));
			const text = wordsOf(hit.content);
			const folded = text.map(fold);
			const places = Map.groupBy(folded.keys(), (index) => folded[index]);
			// With several words the other words tell what a stem leaves open.
			const isNamed = (word: string) =>
				/^\p{Lu}/u.test(word) && (capitalForm(word) ? text.includes(word) : places.has(fold(word)));
			const names = wanted.length === 1 ? share(words, isNamed) : 0;
			const form = share(wanted, (word) => places.has(word) || title.has(word));
			const capitals = share(words, (word) => /\p{Lu}/u.test(word) && text.includes(word));
			const inTitle = share(wanted, (word) => title.has(word)) ** 2;
			const gain =
				1 +
				weights.name * names ** 2 +
				weights.form * form +
				weights.capitals * capitals +
				weights.title * inTitle +
				weights.nearness * nearness(wanted.map((word) => places.get(word) ?? []));
			return { ...scored, score: scored.score * gain };
		})
		.sort((a, b) => b.score - a.score);
}

function share(words: readonly string[], test: (word: string) => boolean): number {
	return words.filter(test).length / words.length;
}
