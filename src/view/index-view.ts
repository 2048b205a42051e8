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
		.map(({ id, data }) => ({
			...link(archive, collection, id),
			description: data.description,
			count: articlesNaming(archive, collection, id).length,
		}))
		.sort((a, b) => byName(a.text, b.text));
	const groups = isEntityCollection(collection)
		? [...Map.groupBy(entries, ({ text }) => firstLetter(text, locale.language))].map(([letter, list]) => ({
				letter,
				entries: list,
			}))
		: [{ letter: '', entries }];
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

/** Returns the letter that a name is listed under: without accent, in upper case. */
function firstLetter(name: string, language: string): string {
	return (name.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '#').toLocaleUpperCase(language);
}
