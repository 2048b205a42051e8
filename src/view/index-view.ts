import { type Archive, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { collectionHref } from '../archive/urls.ts';
import { isEntityCollection } from '../schema/entity.ts';
import { collectionLabels } from './labels.ts';
import type { PagePlan } from './page-plan.ts';
import type { Link, PageView } from './page-view.ts';
import { frameOf, link } from './parts.ts';

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

const descriptions: Record<NamedCollection, string> = {
	authors: 'Who writes here.',
	topics: 'What this publication covers.',
	stories: 'Running stories, each told over several articles.',
	people: 'Every person that an article is about or rests on.',
	places: 'Every place that an article is about.',
	organisations: 'Every organisation that an article is about or rests on.',
};

/** Collections that have an index. */
export const indexed = Object.keys(descriptions) as NamedCollection[];

/** Yields the index of each collection that has one. */
export function* indexPages(archive: Archive): Generator<PagePlan<IndexView>> {
	for (const collection of indexed) {
		const view = () => indexView(archive, collection);
		yield { address: collectionHref(collection), params: { collection }, inputs: view, view };
	}
}

function indexView(archive: Archive, collection: NamedCollection): IndexView {
	const byName = new Intl.Collator('en').compare;
	const entries = [...archive.content[collection].values()]
		.map(({ id, data }) => ({
			...link(archive, collection, id),
			description: data.description,
			count: articlesNaming(archive, collection, id).length,
		}))
		.sort((a, b) => byName(a.text, b.text));
	const groups = isEntityCollection(collection)
		? [...Map.groupBy(entries, ({ text }) => firstLetter(text))].map(([letter, list]) => ({
				letter,
				entries: list,
			}))
		: [{ letter: '', entries }];
	return {
		head: {
			title: collectionLabels[collection],
			description: descriptions[collection],
			path: collectionHref(collection),
		},
		frame: frameOf(archive),
		groups,
	};
}

/** Returns the letter that a name is listed under: without accent, in upper case. */
function firstLetter(name: string): string {
	return (name.normalize('NFD').match(/\p{L}|\p{N}/u)?.[0] ?? '#').toLocaleUpperCase('en');
}
