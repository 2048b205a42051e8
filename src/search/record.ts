/**
 * Search, the side of the build: what goes into the index. Pages are not indexed as published but from a copy made
 * for the purpose, so that the index can say more than the page (other names, dates) and a page more than the index.
 */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Archive, type ArticleReading, type ArticleRow, namesOf } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { contentHref } from '../archive/urls.ts';
import { textOf } from '../body/text.ts';
import { searchForm, searchText } from '../forms/search.ts';
import { bodyOf, readingOf } from '../reading/store/readings.ts';
import { type Collection, collections } from '../schema/collections.ts';
import { proseFields, textsAt } from '../schema/text-fields.ts';
import { titleField } from '../scripts/search/title-field.ts';
import { capitalForm, fold, wordsOf } from '../scripts/search/words.ts';
import { site } from '../site.ts';
import { ownInBlocks } from '../view/block-views.ts';
import { correctionLabels } from '../view/labels.ts';
import { link, nameOf } from '../view/parts.ts';
import { en } from '../words/en.ts';

/** A page of the index. */
export interface SearchRecord {
	/** Address of the article, with `base`. */
	url: string;
	/** HTML with Pagefind's attributes. */
	content: string;
	/** Headline. */
	title: string;
	/** Every word that can be searched, other names included. */
	text: string;
}

/**
 * How much a word counts where it stands. The index notes the places of a word briefest at 25/24, which is why text has
 * that and not 1; the headline has no more, since it is a field of its own (`scripts/search/title-field.ts`).
 */
const weights = { text: '1.0417', standfirst: '3', keyPoints: '1.5', corrections: '0.3' };

/** Filters by the collection that their values are ids of. */
export const filterNames = {
	topics: 'topic',
	stories: 'story',
	people: 'person',
	places: 'place',
	organisations: 'organisation',
	authors: 'author',
} as const satisfies Partial<Record<Collection, string>>;

type Filtered = keyof typeof filterNames;

/** Returns a function that gives everything that the record of an article is made from, for its key. */
export function recordInputs(archive: Archive): (article: ArticleRow) => unknown[] {
	const names = new Map<string, string[]>();
	const namesFor = (key: string) => namesOfThing(archive, key.split('/') as [Filtered, string]);
	return (article) => [
		article.id,
		article.digest,
		namesOf(article).map((key) => names.getOrInsertComputed(key, namesFor)),
	];
}

/** The name of something that articles name, and its other names. */
function namesOfThing({ content }: Archive, [collection, id]: [Filtered, string]): string[] {
	const row = content[collection].get(id);
	return row ? [nameOf(row), ...('aliases' in row.data ? row.data.aliases : [])] : [];
}

/** The record of an article. */
export function searchRecord(archive: Archive, row: ArticleRow): SearchRecord {
	const article = readingOf(row);
	const { data } = article;
	const named = namesOf(row).map((key) => key.split('/') as [Filtered, string]);
	const [topic] = data.topics;
	const day = dayOf(data.published);
	const filters = [
		['kind', data.kind],
		['year', day.slice(0, 4)],
		['month', day.slice(0, 7)],
		...named.map(([collection, id]) => [filterNames[collection], id]),
	];
	const title = searchText(data.title).trim();
	const corrections = data.corrections.map(({ kind, text }) => `${correctionLabels[kind]}. ${text}`);
	const parts: ElementContent[] = [
		h('p', { dataPagefindMeta: titleField(title), dataPagefindWeight: weights.text }, title),
		...fieldParts(article),
		h(
			'div',
			{ dataPagefindWeight: weights.text },
			searchForm(bodyOf(row), { shown: ownInBlocks(article), words: en }),
		),
	];
	if (corrections.length > 0)
		parts.push(
			h('section', { dataPagefindWeight: weights.corrections }, [
				h('h2', { id: 'corrections' }, 'Corrections'),
				...corrections.map((text) => h('p', searchText(text))),
			]),
		);
	const sources = data.sources.map(({ title, publisher, note }) =>
		[title, publisher, note].filter(Boolean).join('. '),
	);
	const text = parts.map(textOf).join(' ');
	// Each thing can be found by any of its names, whichever the text uses.
	const names = named
		.filter(
			([collection]) => collection === 'people' || collection === 'places' || collection === 'organisations',
		)
		.flatMap((thing) => namesOfThing(archive, thing))
		.filter((name) => !text.includes(name));
	const aliases = [...names, ...foldableWords(wordsOf(`${text} ${names.join(' ')}`)).flatMap(otherLetters)];
	const meta = [
		['day', day],
		['topic', topic === undefined ? '' : link(archive, 'topics', topic).text],
		['aliases', aliases.join(' ')],
		// Beside the text, so that what an article rests on does not count, or show, as what it says.
		['sources', searchText(sources.join(' '))],
		['capitals', [...new Set(wordsOf(text).flatMap((word) => capitalForm(word) ?? []))].join(' ')],
		['language', data.language === site.language ? '' : (data.language ?? '')],
	].filter(([, value]) => value !== '');
	const page = h('html', { lang: data.language }, [
		h('body', { dataPagefindBody: '' }, [
			...filters.map(([name, value]) => h('span', { dataPagefindFilter: `${name}:${value}` })),
			...meta.map(([name, value]) => h('span', { dataPagefindMeta: `${name}:${value}` })),
			...parts,
		]),
	]);
	return {
		url: contentHref('articles', article.id),
		content: toHtml(page),
		title: data.title,
		text: `${text} ${aliases.join(' ')} ${sources.join(' ')}`,
	};
}

const prose = proseFields(collections.articles);

/** Fields that weigh more than the text, by the name of the field. The headline is a field of its own. */
const fieldWeights: Record<string, string> = {
	description: weights.standfirst,
	keyPoints: weights.keyPoints,
};

/** The prose of the front matter that the body does not show, but for the headline; each field at its weight. */
function fieldParts({ data, blocks }: ArticleReading): ElementContent[] {
	const shown = new Set(blocks.map(({ kind }) => kind));
	const texts = textsAt(data, prose).filter(({ path: [name] }) => name !== 'title' && !inBody(name));
	return texts.map(({ path: [name = ''], text }) =>
		h('p', { dataPagefindWeight: fieldWeights[name] ?? weights.text }, searchText(text)),
	);
	function inBody(name: string | number | undefined): boolean {
		return (name === 'keyPoints' && shown.has('key-points')) || (name === 'events' && shown.has('timeline'));
	}
}

/** Letters without a decomposition, and Persian words with a joiner: readers type them otherwise. */
const foldable = /[ıłøßđðþæœħكيى\u200c]/i;

/** Words of a text that some readers write with other letters. */
function foldableWords(words: readonly string[]): string[] {
	return [...new Set(words.filter((word) => foldable.test(word)))];
}

/** A word as readers may type it: with plain letters, and divided at a joiner. */
function otherLetters(word: string): string[] {
	return [fold(word), ...word.split('\u200c')].filter((other) => other !== word && other !== '');
}
