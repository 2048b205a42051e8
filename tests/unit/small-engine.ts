import type { Engine, Hit, Match } from '../../src/scripts/search/engine.ts';
import type { Library } from '../../src/scripts/search/library.ts';
import { decode } from '../../src/scripts/search/vocabulary.ts';
import { fold, wordsOf } from '../../src/scripts/search/words.ts';
import { countWords, vocabularyFile } from '../../src/search/vocabulary.ts';

/**
 * An engine over a few texts that behaves as Pagefind does: words are joined by AND and found by how they begin, a query in
 * quotes is a phrase of whole words, and all that matches counts alike.
 */
export function smallEngine(texts: Record<string, string>): Engine {
	const pages = Object.entries(texts).map(([id, text]) => ({ id, text, words: wordsOf(text).map(fold) }));
	const matchOf = ({ id, text, words }: (typeof pages)[number], found: readonly string[]): Match => ({
		id,
		score: 1,
		words: words.flatMap((word, at) => (found.some((start) => word.startsWith(start)) ? [at] : [])),
		data: async (): Promise<Hit> => ({
			url: id,
			content: text,
			weighted_locations: [],
			meta: { title: id },
			filters: {},
			sub_results: [],
		}),
	});
	return {
		async search(query) {
			const words = wordsOf(query ?? '').map(fold);
			const phrase = query?.startsWith('"') ?? false;
			const has = (page: (typeof pages)[number]) =>
				phrase
					? ` ${page.words.join(' ')} `.includes(` ${words.join(' ')} `)
					: words.every((word) => page.words.some((other) => other.startsWith(word)));
			return { results: pages.filter(has).map((page) => matchOf(page, words)) };
		},
		filters: async () => ({}),
		openVolume: async () => {},
	};
}

/** A library over the texts, with a few stop words; `asked` counts how often the vocabulary was fetched. */
export function smallLibrary(texts: Record<string, string>): Library & { asked: number } {
	const ids = Object.keys(texts);
	const file = vocabularyFile([countWords(ids.map((id) => ({ title: texts[id] ?? '', text: '' })))]);
	const library: Library & { asked: number } = {
		asked: 0,
		engine: smallEngine(texts),
		manifest: { vocabulary: '', catalogue: '', pages: ids.length, older: [], stopWords: [] },
		stopWords: new Set(['the', 'is', 'what', 'in', 'and', 'of', 'it']),
		ages: new Map(ids.map((id, index) => [id, index / ids.length])),
		closed: [],
		openOlder: async () => false,
		async vocabulary() {
			library.asked += 1;
			return decode(file);
		},
	};
	return library;
}
