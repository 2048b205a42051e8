import { type Catalogue, type CatalogueEntry, namesOf } from '../catalogue.ts';

/** Something with a page that words of a query name. */
export interface NamedThing {
	entry: CatalogueEntry;
	/** Places of its words among those of the query: from, and up to below. */
	from: number;
	to: number;
}

/** Finds what the words of a query name, in full or by another name. @param words of each part of the query */
export function thingsNamed({ entries }: Catalogue, words: readonly (readonly string[])[]): NamedThing[] {
	const joined = words.map((each) => each.join(' '));
	return entries.flatMap((entry) =>
		namesOf(entry).flatMap((name): NamedThing[] => {
			for (let from = 0; from < joined.length; from++) {
				let text = '';
				for (let to = from + 1; to <= joined.length && text.length < name.length; to++) {
					text = text === '' ? (joined[from] ?? '') : `${text} ${joined[to - 1]}`;
					if (text === name) return [{ entry, from, to }];
				}
			}
			return [];
		}),
	);
}
