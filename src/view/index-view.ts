import { type Archive, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { collectionHref } from '../archive/urls.ts';
import { entityNames, isEntityCollection } from '../schema/entity.ts';
import type { PagePlan } from './page-plan.ts';
import type { Link, PageView } from './page-view.ts';
import { frameOf, link } from './parts.ts';
import { versionsOfPage } from './versions.ts';

/** One line of an index. */
export interface IndexEntry extends Link {
	description: string;
	/** Articles that name it. */
	count: number;
	/** The name before, in and after the part that it is listed by, if that is not its beginning: a family name. */
	parts?: [before: string, listed: string, after: string] | undefined;
}

/** Entries under one letter. */
export interface IndexGroup {
	letter: string;
	entries: IndexEntry[];
}

/** A page that lists all topics, stories, authors, people, places or organisations. */
export interface IndexView extends PageView {
	/** By first letter for people, places and organisations; one group without a letter for the rest. */
	groups: IndexGroup[];
}

/** Collections that have an index. */
export const indexed: readonly NamedCollection[] = ['authors', 'topics', 'stories', ...entityNames];

/** Yields the index of each collection that has one. */
export function* indexPages(archive: Archive): Generator<PagePlan<IndexView>> {
	for (const collection of indexed) {
		const view = () => indexView(archive, collection);
		yield { address: collectionHref(archive.locale, collection), params: { collection }, inputs: view, view };
	}
}

function indexView(archive: Archive, collection: NamedCollection): IndexView {
	const { locale } = archive;
	const byName = new Intl.Collator(locale.language).compare;
	const entries = [...archive.content[collection].values()]
		.map(({ id, data }) => {
			const own = link(archive, collection, id);
			const listed = ('familyName' in data && data.familyName) || own.text;
			const count = articlesNaming(archive, collection, id).length;
			return {
				listed,
				entry: { ...own, description: data.description, count, parts: partsOf(own.text, listed) },
			};
		})
		.sort((a, b) => byName(a.listed, b.listed) || byName(a.entry.text, b.entry.text));
	const groups = isEntityCollection(collection)
		? [...Map.groupBy(entries, ({ listed }) => firstLetter(listed, locale.language))].map(
				([letter, list]) => ({ letter, entries: list.map(({ entry }) => entry) }),
			)
		: [{ letter: '', entries: entries.map(({ entry }) => entry) }];
	return {
		head: {
			title: locale.words.collections[collection],
			description: locale.words.listDescriptions[collection],
			path: collectionHref(locale, collection),
			versions: versionsOfPage(archive, (each) => collectionHref(each.locale, collection)),
		},
		frame: frameOf(archive),
		groups,
	};
}

/** Divides a name at the part that it is listed by; undefined if it begins with it. */
function partsOf(name: string, listed: string): IndexEntry['parts'] {
	const at = name.lastIndexOf(listed);
	return at > 0 ? [name.slice(0, at), listed, name.slice(at + listed.length)] : undefined;
}

/** Returns the letter that a name is listed under: without accent, in upper case. */
function firstLetter(name: string, language: string): string {
	return (name.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '#').toLocaleUpperCase(language);
}
