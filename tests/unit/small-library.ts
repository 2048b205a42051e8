import type { Catalogue } from '../../src/scripts/search/catalogue.ts';
import type { Posting } from '../../src/scripts/search/index/chunk.ts';
import type { Library, Reach } from '../../src/scripts/search/index/library.ts';
import { type Answer, answer, type QueryOptions } from '../../src/scripts/search/query/answer.ts';
import { thingToken, tokensOf } from '../../src/scripts/search/text/tokens.ts';
import { decode } from '../../src/scripts/search/vocabulary.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { countWords, namesFile, totalsOf, vocabularyFile } from '../../src/search/vocabulary.ts';

/** A text of a small library. */
export interface SmallText {
	title?: string;
	text: string;
	/** Day of publication; default 1 January 2024. */
	day?: string;
	/** What it is filed under, as `topic/water`. */
	filed?: string[];
}

/** Some texts, newest first, as readers search them, with no index on disk. */
export function smallLibrary(
	texts: Record<string, string | SmallText>,
	{
		language = 'en',
		locale = 'en-GB',
		calendars = [] as string[],
		entries = [] as Catalogue['entries'],
	} = {},
) {
	const tokens = tokensOf(language);
	const index = new Map<string, Posting[]>();
	const ids = Object.keys(texts);
	const all = Object.values(texts).map(
		(each): SmallText => (typeof each === 'string' ? { text: each } : each),
	);
	const pages = all.map(({ title = '', text, day = '2024-01-01', filed = [] }, page) => {
		const extras = new Set(filed.map((key) => thingToken(...(key.split('/') as [string, string]))));
		const inTitle = tokens.stream(title, extras);
		const inText = tokens.stream(text, extras);
		for (const [place, token] of [...inTitle, ...inText, ...[...extras].sort()].entries()) {
			const postings = index.get(token) ?? [];
			index.set(token, postings);
			if (postings.at(-1)?.page === page) postings.at(-1)?.places.push(place);
			else postings.push({ page, places: [place] });
		}
		const end = inTitle.length + inText.length;
		return {
			...{ file: String(page), day: Date.parse(`${day}T00:00Z`) / 86_400_000, kind: 'report' },
			...{ title: inTitle.length, lead: inTitle.length, text: end, back: end },
		};
	});
	const counts = countWords(all.map(({ title = '', text }) => ({ title, text })));
	const totals = totalsOf([counts]);
	const asked = { vocabulary: 0 };
	const reach: Reach = {
		...{ volumes: 1, older: 0, pages },
		postings: async (token) => index.get(token) ?? [],
		tokensFrom: async (start) => [...index.keys()].filter((token) => token.startsWith(start)).sort(),
		names: async () => decode(namesFile(counts, totals)),
		facets: async () => new Map(),
	};
	const library: Library = {
		manifest: { language, locale, calendars, stopWords: [], vocabulary: '', catalogue: '', volumes: [] },
		tokens,
		stopWords: new Set(stopWords(language)),
		open: async () => reach,
		async vocabulary() {
			asked.vocabulary += 1;
			return decode(vocabularyFile(totals));
		},
		text: async ({ file }) => ({
			...{
				url: ids[Number(file)] ?? '',
				title: all[Number(file)]?.title ?? '',
				text: all[Number(file)]?.text ?? '',
			},
			...{ sections: [], day: '', kind: '', topics: [], authors: [] },
		}),
	};
	const searched = { library, reach, catalogue: { kinds: {}, newest: [], entries } };
	/** Answers a query with the ids of texts, those with all words apart. */
	async function ask(
		query: string,
		options?: QueryOptions,
	): Promise<Answer & { ids: string[]; all: string[] }> {
		const given = await answer(searched, query, options);
		const found = given.matches.map(({ page }) => ids[page] ?? '');
		return { ...given, ids: found, all: found.slice(0, given.whole) };
	}
	return { ...searched, ask, asked };
}
