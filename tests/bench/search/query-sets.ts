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
}

/** A query with the pages that answer it. */
export interface KnownItem {
	query: string;
	relevant: ReadonlySet<string>;
}

const stop = new Set(stopWords('en'));
const common = (word: string) => stop.has(word.toLowerCase());

/** Sets of queries whose right answers are known, each of up to `count`; the same for the same seed. */
export function querySets(items: readonly Item[], count: number, seed: number): Record<string, KnownItem[]> {
	const random = new Random(seed);
	const corpus = new Corpus(items);
	const sets: Record<string, KnownItem[]> = {};
	const fill = (name: string, make: (item: Item) => KnownItem | undefined) => {
		const made = random.some(items, items.length).flatMap((item) => make(item) ?? []);
		sets[name] = [...new Map(made.map((each) => [each.query, each])).values()].slice(0, count);
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

/** Which word is in which text. */
class Corpus {
	readonly #items: readonly Item[];
	/** Addresses by word as written. */
	readonly #pages = new Map<string, Set<string>>();
	/** Addresses by word in lower case. */
	readonly #folded = new Map<string, Set<string>>();

	constructor(items: readonly Item[]) {
		this.#items = items;
		for (const { url, title, body } of items) {
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
