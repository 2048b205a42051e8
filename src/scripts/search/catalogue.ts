import { atomsOf } from './text/atoms.ts';
import { fold } from './text/fold.ts';

/** A topic, story, person, place, organisation or author, which has a page with its articles. */
export interface CatalogueEntry {
	/** Filter of the index whose value is `id`. */
	filter: string;
	id: string;
	name: string;
	href: string;
	/** Number of its articles. */
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
 * Finds the entry that a query names: by its name, by another name of it, or by a part of its name that no other has.
 * @param stopWords words that are not enough for a part of a name
 */
export function entryNamed(
	{ entries }: Catalogue,
	query: string,
	stopWords: ReadonlySet<string>,
): CatalogueEntry | undefined {
	const wanted = foldedWords(query);
	if (wanted.length === 0) return undefined;
	const whole = entries.find((entry) => hasName(entry, (words) => words.join(' ') === wanted.join(' ')));
	if (whole || wanted.every((word) => stopWords.has(word))) return whole;
	const [part, other] = entries.filter((entry) =>
		hasName(entry, (words) => wanted.every((word) => words.includes(word))),
	);
	return other ? undefined : part;
}

/** Finds the first entries with a name whose words begin like those of the query, in any order. */
export function entriesLike({ entries }: Catalogue, query: string, count: number): CatalogueEntry[] {
	const starts = foldedWords(query);
	if (starts.length === 0) return [];
	const isLike = (words: string[]) => starts.every((start) => words.some((word) => word.startsWith(start)));
	return entries.filter((entry) => hasName(entry, isLike)).slice(0, count);
}

/** True if the words of one of the names of an entry pass a test. */
function hasName(entry: CatalogueEntry, test: (words: string[]) => boolean): boolean {
	return namesOf(entry).some((name) => test(name.split(' ')));
}

/** Returns the words of a name or query, folded. */
export function foldedWords(text: string): string[] {
	return atomsOf(text).map((atom) => fold(atom.text));
}

const known = new WeakMap<CatalogueEntry, string[]>();

/** Returns the names of an entry, folded, with spaces between their words. */
export function namesOf(entry: CatalogueEntry): string[] {
	let names = known.get(entry);
	if (!names) {
		names = [entry.name, ...(entry.aliases ?? [])].map((name) => foldedWords(name).join(' ')).filter(Boolean);
		known.set(entry, names);
	}
	return names;
}
