/** Hits: the texts that have a word or phrase, and where. */
import type { Posting } from '../index/chunk.ts';
import type { Reach } from '../index/library.ts';
import type { Term } from '../text/tokens.ts';

/** How a text has a word. */
export interface Hit {
	/** Places in what is shown of the text, in order. */
	places: readonly number[];
	/** What it counts beside: 1 if the text has it without a known place, less if only its sources have it. */
	beside: number;
	/** How likely the word was meant: 1 for the word itself. */
	sure: number;
}

/** Texts by their number. */
export type Hits = ReadonlyMap<number, Hit>;

/** What a word counts that only the sources of a text have. */
const inSources = 0.3;

/** Finds the texts with a token. */
export async function tokenHits({ postings, pages }: Reach, token: string, sure = 1): Promise<Hits> {
	const found = await postings(token);
	return new Map(found.map((posting) => [posting.page, hitOf(posting, pages[posting.page], sure)]));
}

function hitOf({ places }: Posting, page: { text: number; back: number } | undefined, sure: number): Hit {
	const { text = 0, back = 0 } = page ?? {};
	const last = places.at(-1) ?? 0;
	const beside = last >= back ? 1 : last >= text ? inSources : 0;
	return { places: last < text ? places : places.filter((place) => place < text), beside, sure };
}

/** Finds the texts with tokens one after another. */
export async function phraseHits(
	{ postings, pages }: Reach,
	tokens: readonly string[],
	sure = 1,
): Promise<Hits> {
	const lists = await Promise.all(tokens.map(postings));
	const rest = lists.slice(1).map((list) => new Map(list.map(({ page, places }) => [page, new Set(places)])));
	const hits = new Map<number, Hit>();
	for (const { page, places } of lists[0] ?? []) {
		const { text = 0, back = 0 } = pages[page] ?? {};
		const starts = places.filter(
			(place) => place < back && rest.every((list, index) => list.get(page)?.has(place + index + 1)),
		);
		if (starts.length === 0) continue;
		const shown = starts.filter((place) => place < text);
		hits.set(page, { places: shown, beside: shown.length === 0 ? inSources : 0, sure });
	}
	return hits;
}

/** Finds the texts with a word, joined or apart if it has joints. */
export async function termHits(
	reach: Reach,
	{ tokens, joined }: Pick<Term, 'tokens' | 'joined'>,
	sure = 1,
): Promise<Hits> {
	const [first = ''] = tokens;
	const apart =
		tokens.length > 1 ? await phraseHits(reach, tokens, sure) : await tokenHits(reach, first, sure);
	return joined === undefined ? apart : union(apart, await tokenHits(reach, joined, sure));
}

/** Joins hits; of a text in several, the places of all count. */
export function union(...lists: readonly Hits[]): Hits {
	const [first = new Map<number, Hit>(), ...rest] = lists;
	if (rest.every(({ size }) => size === 0)) return first;
	const all = new Map(first);
	for (const list of rest)
		for (const [page, hit] of list) {
			const known = all.get(page);
			if (!known) all.set(page, hit);
			else
				all.set(page, {
					places: mergedPlaces(known.places, hit.places),
					beside: Math.max(known.beside, hit.beside),
					sure: Math.max(known.sure, hit.sure),
				});
		}
	return all;
}

function mergedPlaces(one: readonly number[], other: readonly number[]): readonly number[] {
	if (one.length === 0) return other;
	if (other.length === 0) return one;
	return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
