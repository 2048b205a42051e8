import { fold, wordsOf } from './words.ts';

/** A topic, story, person, place, organisation or author: what has a page with its articles. */
export interface CatalogueEntry {
	/** Filter of the index whose value is `id`. */
	filter: string;
	id: string;
	name: string;
	href: string;
	/** How many articles it has. */
	count: number;
	about: string;
	aliases?: string[];
}

/** What search knows without an index. */
export interface Catalogue {
	/** Labels of the kinds of article, by kind. */
	kinds: Record<string, string>;
	/** The busiest first. */
	entries: CatalogueEntry[];
	newest: { href: string; text: string; day: string }[];
}

/**
 * The entry that a query names, by its name, by another name of it, or by a part of its name that no other has.
 * @param stopWords which no part can be made of alone
 */
export function entryNamed(
	{ entries }: Catalogue,
	query: string,
	stopWords: ReadonlySet<string>,
): CatalogueEntry | undefined {
	const wanted = wordsOf(query).map(fold);
	if (wanted.length === 0) return undefined;
	const whole = entries.find((entry) => namesOf(entry).some((name) => key(name) === wanted.join(' ')));
	if (whole || wanted.every((word) => stopWords.has(word))) return whole;
	const [part, other] = entries.filter((entry) =>
		namesOf(entry).some((name) => {
			const words = wordsOf(name).map(fold);
			return wanted.every((word) => words.includes(word));
		}),
	);
	return other ? undefined : part;
}

/** Entries with a name that has words which begin like those of the query, in any order; the busiest first. */
export function entriesLike({ entries }: Catalogue, query: string, count: number): CatalogueEntry[] {
	const starts = wordsOf(query).map(fold);
	if (starts.length === 0) return [];
	const found: CatalogueEntry[] = [];
	for (const entry of entries) {
		const like = namesOf(entry).some((name) => {
			const words = wordsOf(name).map(fold);
			return starts.every((start) => words.some((word) => word.startsWith(start)));
		});
		if (like && found.push(entry) === count) break;
	}
	return found;
}

function namesOf({ name, aliases = [] }: CatalogueEntry): string[] {
	return [name, ...aliases];
}

function key(text: string): string {
	return wordsOf(text).map(fold).join(' ');
}
