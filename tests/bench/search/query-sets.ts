import { isSpelt, wordsOf } from '../../../src/scripts/search/words.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { Random } from '../random.ts';

/** A text that queries are made from and that they should find. */
export interface Item {
	url: string;
	title: string;
	/** Plain text of the body, with the standfirst. */
	body: string;
	/** For each thing the text is about, its names. */
	names: string[][];
	/** Names of its topics. */
	topics: string[];
	/** Its standfirst. */
	lead: string;
}

/** A query with the pages that answer it. */
export interface KnownItem {
	query: string;
	relevant: ReadonlySet<string>;
	/** True for a query whose last word is not finished yet. */
	open?: boolean;
}

const stop = new Set(stopWords('en'));
/** A word of two parts with a hyphen, as written in texts. */
const hyphenated = /(?<![\p{L}\p{N}-])\p{Ll}{3,}-\p{Ll}{3,}(?![\p{L}\p{N}-])/gu;

const common = (word: string) => stop.has(word.toLowerCase());

/** Sets of queries whose right answers are known, each of up to `count`; the same for the same seed. */
export function querySets(items: readonly Item[], count: number, seed: number): Record<string, KnownItem[]> {
	const random = new Random(seed);
	const corpus = new Corpus(items);
	const sets: Record<string, KnownItem[]> = {};
	const fill = (name: string, make: (item: Item) => KnownItem | undefined) => {
		const made = new Map<string, KnownItem>();
		for (const item of random.some(items, items.length)) {
			const known = make(item);
			if (known) made.set(known.query, known);
			if (made.size >= count) break;
		}
		sets[name] = [...made.values()];
	};
	const same = (item: Item) => corpus.titled(item.title);
	const words = (item: Item) =>
		[...new Set(wordsOf(item.title))].filter((w) => w.length > 3 && isSpelt(w) && !common(w));
	const long = (word: string) => word.length > 4 && isSpelt(word);
	const misspelt = (word: string) => {
		const typo = random.typo(word);
		return corpus.has(typo) ? undefined : typo;
	};

	fill('title', (item) => ({ query: item.title, relevant: same(item) }));
	fill('two title words', (item) => {
		const two = random.some(words(item), 2);
		return two.length < 2 ? undefined : { query: two.join(' '), relevant: same(item) };
	});
	fill('three rare words', (item) => {
		const three = random.some(corpus.rareIn(item), 3);
		return three.length < 3 ? undefined : { query: three.join(' '), relevant: corpus.withAll(three) };
	});
	fill('title, a typo', (item) => {
		const [word = ''] = random.some(wordsOf(item.title).filter(long), 1);
		const typo = word && misspelt(word);
		return typo ? { query: item.title.replace(word, typo), relevant: same(item) } : undefined;
	});
	const names = random.some(corpus.names(), count);
	sets.name = names.map((name) => ({ query: name, relevant: corpus.withAll([name]) }));
	sets['name, a typo'] = names.filter(long).flatMap((name) => {
		const query = misspelt(name);
		return query ? [{ query, relevant: corpus.withAll([name]) }] : [];
	});
	fill('question', (item) => {
		const [a, b, c] = random.some(words(item), 3);
		return c ? { query: `what is ${a} and ${b} in ${c}`, relevant: same(item) } : undefined;
	});
	sets.acronym = random
		.some(corpus.acronyms(), count)
		.map((query) => ({ query, relevant: corpus.withAll([query]).union(corpus.named(query)) }));
	fill('hyphenated', (item) => {
		const [word] = random.some([...new Set(`${item.title} ${item.body}`.match(hyphenated) ?? [])], 1);
		const pages = word === undefined ? undefined : corpus.hyphenated(word);
		return word && pages && pages.size <= 40 ? { query: word, relevant: pages } : undefined;
	});
	sets['surname, a typo'] = random.some(corpus.loneNames(), count).flatMap((name) => {
		const query = misspelt(name);
		return query ? [{ query, relevant: corpus.withAll([name]) }] : [];
	});
	const pairOf = (item: Item, change: (word: string) => string | undefined) => {
		const [one, other] = random.some(words(item).filter(long), 2);
		const changed = one && change(one);
		return changed && other && !corpus.has(changed)
			? { query: `${changed} ${other}`, relevant: corpus.titledWith([one, other]) }
			: undefined;
	};
	fill('two words, first letter', (item) => pairOf(item, (word) => random.firstLetterTypo(word)));
	fill('two words, a typo', (item) => pairOf(item, (word) => random.typo(word)));
	fill('run together', (item) => {
		const all = wordsOf(item.title);
		const at = random.below(Math.max(1, all.length - 1));
		const [a = '', b = ''] = [all[at], all[at + 1]];
		if (![a, b].every((word) => word.length > 2 && isSpelt(word) && !common(word)) || corpus.has(a + b))
			return undefined;
		const [other] = random.some(
			words(item).filter((word) => word !== a && word !== b),
			1,
		);
		return {
			query: [a + b, ...(other ? [other] : [])].join(' '),
			relevant: corpus.titledWith([a, b, ...(other ? [other] : [])]),
		};
	});
	fill('split', (item) => {
		const [one = '', other] = random.some(
			words(item).filter((word) => word.length > 6),
			2,
		);
		const at = 2 + random.below(Math.max(1, one.length - 3));
		return other
			? { query: `${one.slice(0, at)} ${one.slice(at)} ${other}`, relevant: corpus.titledWith([one, other]) }
			: undefined;
	});
	fill('unfinished', (item) => {
		const [word = ''] = random.some(
			words(item).filter((each) => each.length > 5),
			1,
		);
		const [other] = random.some(
			words(item).filter((each) => each !== word),
			1,
		);
		const start = word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
		if (!other || word === '' || corpus.has(start)) return undefined;
		return { query: `${other} ${start}`, relevant: corpus.titledWith([word, other]), open: true };
	});
	fill('other name', (item) => {
		const unsaid = item.names.flatMap((all) =>
			all.filter((name) => !item.body.includes(name) && !item.title.includes(name)),
		);
		const [alias] = random.some(unsaid, 1);
		const [word] = random.some(corpus.rareIn(item), 1);
		return alias && word
			? { query: `${alias} ${word}`, relevant: corpus.named(alias).intersection(corpus.withAll([word])) }
			: undefined;
	});
	return sets;
}

/**
 * Topic queries: the names of the archive's topics, and pairs of words that stand side by side in several headlines. What
 * belongs is filed under a topic of that name, or has the words in its headline or standfirst. They are measured and not
 * tuned to.
 */
export function topicQueries(items: readonly Item[], count: number, seed: number): KnownItem[] {
	const random = new Random(seed);
	const corpus = new Corpus(items);
	const pairs = new Map<string, number>();
	for (const { title } of items) {
		const all = wordsOf(title.toLowerCase());
		for (const [at, word] of all.slice(0, -1).entries()) {
			const next = all[at + 1] ?? '';
			if ([word, next].every((each) => each.length > 3 && isSpelt(each) && !common(each)))
				pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + 1);
		}
	}
	const queries = [
		...new Set(items.flatMap(({ topics }) => topics.map((topic) => topic.toLowerCase()))),
		...[...pairs].flatMap(([pair, times]) => (times >= 3 ? [pair] : [])),
	];
	return random
		.some([...new Set(queries)], queries.length)
		.flatMap((query): KnownItem[] => {
			const relevant = corpus.about(query);
			return relevant.size >= 5 ? [{ query, relevant }] : [];
		})
		.slice(0, count);
}

/** Which word is in which text. */
class Corpus {
	readonly #items: readonly Item[];
	/** Addresses by word as written. */
	readonly #pages = new Map<string, Set<string>>();
	/** Addresses by word in lower case. */
	readonly #titles = new Map<string, Set<string>>();
	readonly #folded = new Map<string, Set<string>>();

	constructor(items: readonly Item[]) {
		this.#items = items;
		for (const { url, title, body } of items) {
			this.#titles.set(url, new Set(wordsOf(title.toLowerCase())));
			for (const word of new Set(wordsOf(`${title} ${body}`))) {
				add(this.#pages, word, url);
				add(this.#folded, word.toLowerCase(), url);
			}
		}
	}

	has(word: string): boolean {
		return this.#folded.has(word.toLowerCase());
	}

	titled(title: string): Set<string> {
		const key = title.toLowerCase();
		return new Set(this.#items.filter((item) => item.title.toLowerCase() === key).map(({ url }) => url));
	}

	/** Pages with a word as it is written with its hyphen. */
	hyphenated(word: string): Set<string> {
		const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'iu');
		return new Set(
			this.#items.filter(({ title, body }) => whole.test(`${title} ${body}`)).map(({ url }) => url),
		);
	}

	/** Names that stand in one text only. */
	loneNames(): string[] {
		return [...this.#pages].flatMap(([word, { size }]) =>
			/^\p{Lu}\p{Ll}{4,}$/u.test(word) && size === 1 && !this.#pages.has(word.toLowerCase()) ? [word] : [],
		);
	}

	/** Pages filed under a topic, or with all words of its name in their headline or standfirst. */
	about(topic: string): Set<string> {
		const words = wordsOf(topic);
		const belongs = ({ title, lead, topics }: Item) => {
			const all = new Set(wordsOf(`${title} ${lead}`.toLowerCase()));
			return topics.some((name) => name.toLowerCase() === topic) || words.every((word) => all.has(word));
		};
		return new Set(this.#items.filter(belongs).map(({ url }) => url));
	}

	/** Pages with all of some words in their title. */
	titledWith(wanted: readonly string[]): Set<string> {
		const words = wanted.map((word) => word.toLowerCase());
		const has = ({ url }: Item) => words.every((word) => this.#titles.get(url)?.has(word));
		return new Set(this.#items.filter(has).map(({ url }) => url));
	}

	/** Pages about something that has a name. */
	named(name: string): Set<string> {
		return new Set(this.#items.filter(({ names }) => names.flat().includes(name)).map(({ url }) => url));
	}

	/** Pages with all of some words, as written if a word is a name. */
	withAll(words: readonly string[]): Set<string> {
		const [first = new Set<string>(), ...rest] = words.map(
			(word) =>
				(/^\p{Lu}/u.test(word) ? this.#pages.get(word) : this.#folded.get(word.toLowerCase())) ??
				new Set<string>(),
		);
		return new Set([...first].filter((url) => rest.every((set) => set.has(url))));
	}

	/** Words of a text that only a few others have. */
	rareIn({ body }: Item): string[] {
		return [...new Set(wordsOf(body))].filter((word) => {
			const pages = this.#folded.get(word.toLowerCase())?.size ?? 0;
			return /^\p{Ll}{5,}$/u.test(word) && pages > 1 && pages <= Math.max(2, this.#items.length / 200);
		});
	}

	/** Words that are written with a capital wherever they stand: mostly names of people and places. */
	names(): string[] {
		return [...this.#pages].flatMap(([word, { size }]) =>
			/^\p{Lu}\p{Ll}{3,}$/u.test(word) && size > 1 && size <= 40 && !this.#pages.has(word.toLowerCase())
				? [word]
				: [],
		);
	}

	/** Acronyms on enough pages to fill the first ten results, and seldom written small, as "IT" and "NEW" are. */
	acronyms(): string[] {
		return [...this.#pages].flatMap(([word, { size }]) =>
			/^\p{Lu}{2,4}$/u.test(word) &&
			size >= 12 &&
			size > (this.#folded.get(word.toLowerCase())?.size ?? 0) / 2
				? [word]
				: [],
		);
	}
}

function add(index: Map<string, Set<string>>, word: string, url: string): void {
	const set = index.get(word);
	if (set) set.add(url);
	else index.set(word, new Set([url]));
}
