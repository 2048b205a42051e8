/**
 * Records: what goes into the search index. The index is made from them and not from the published pages, so that it can
 * have other names and dates, and leave out parts of pages.
 */

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Archive, type ArticleReading, type ArticleRow, namesOf } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { articleHref } from '../archive/urls.ts';
import { textOf } from '../body/text.ts';
import { searchForm, searchText } from '../forms/search.ts';
import { bodyOf, readingOf } from '../reading/store/readings.ts';
import { type Collection, collections } from '../schema/collections.ts';
import { isEntityCollection } from '../schema/entity.ts';
import { proseFields, textsAt } from '../schema/text-fields.ts';
import { titleField } from '../scripts/search/title-field.ts';
import { capitalForm, fold, wordsOf } from '../scripts/search/words.ts';
import { ownInBlocks } from '../view/block-views.ts';
import { link, nameOf } from '../view/parts.ts';
import { localeIn } from '../words/locale.ts';

/** A page of the index. */
export interface SearchRecord {
	/** Address of the article, with `base`. */
	url: string;
	/** HTML with Pagefind's attributes. */
	content: string;
	/** Headline. */
	title: string;
	/** All searchable text, with other names. */
	text: string;
}

/**
 * Weights of words by the part of the article. The index stores positions of weight 25/24 in the fewest bytes, so that is
 * the weight of the text. The headline has the same, since it is also a field (`scripts/search/title-field.ts`).
 */
const weights = { text: '1.0417', standfirst: '3', keyPoints: '1.5', corrections: '0.3' };

/** Names of filters, by the collection whose ids are their values. */
export const filterNames = {
	topics: 'topic',
	stories: 'story',
	people: 'person',
	places: 'place',
	organisations: 'organisation',
	authors: 'author',
} as const satisfies Partial<Record<Collection, string>>;

type Filtered = keyof typeof filterNames;

/** Returns a function that returns what the record of an article is made from, for its key. */
export function recordInputs(archive: Archive): (article: ArticleRow) => unknown[] {
	const names = new Map<string, string[]>();
	const namesFor = (key: string) => namesOfThing(archive, key.split('/') as [Filtered, string]);
	return (article) => [
		article.id,
		article.digest,
		namesOf(article).map((key) => names.getOrInsertComputed(key, namesFor)),
	];
}

/** Returns the name of something that articles name, and its other names. */
function namesOfThing({ content }: Archive, [collection, id]: [Filtered, string]): string[] {
	const row = content[collection].get(id);
	return row ? [nameOf(row), ...('aliases' in row.data ? row.data.aliases : [])] : [];
}

/** Makes the record of an article. */
export function searchRecord(archive: Archive, row: ArticleRow): SearchRecord {
	const article = readingOf(row);
	const { data } = article;
	const locale = localeIn(archive.locale, data);
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
	const corrections = data.corrections.map(({ kind, text }) => `${locale.words.corrections[kind]}. ${text}`);
	const parts: ElementContent[] = [
		h('p', { dataPagefindMeta: titleField(title), dataPagefindWeight: weights.text }, title),
		...fieldParts(article),
		h(
			'div',
			{ dataPagefindWeight: weights.text },
			searchForm(bodyOf(row), { shown: ownInBlocks(article, locale), words: locale.words }),
		),
	];
	if (corrections.length > 0)
		parts.push(
			h('section', { dataPagefindWeight: weights.corrections }, [
				h('h2', { id: 'corrections' }, locale.words.correctionsTitle),
				...corrections.map((text) => h('p', searchText(text))),
			]),
		);
	const sources = data.sources.map(({ title, publisher, note }) =>
		[title, publisher, note].filter(Boolean).join('. '),
	);
	const text = parts.map(textOf).join(' ');
	// An article can be found by any name of what it is about, whichever name it uses.
	const names = named
		.filter(([collection]) => isEntityCollection(collection))
		.flatMap((thing) => namesOfThing(archive, thing))
		.filter((name) => !text.includes(name));
	const aliases = [...names, ...foldableWords(wordsOf(`${text} ${names.join(' ')}`)).flatMap(otherLetters)];
	const meta = [
		['day', day],
		['topic', topic === undefined ? '' : link(archive, 'topics', topic).text],
		['aliases', aliases.join(' ')],
		// Not in the text, so that sources weigh less than the text and excerpts do not show them.
		['sources', searchText(sources.join(' '))],
		['capitals', [...new Set(wordsOf(text).flatMap((word) => capitalForm(word) ?? []))].join(' ')],
		['language', data.language === archive.locale.language ? '' : (data.language ?? '')],
	].filter(([, value]) => value !== '');
	const page = h('html', { lang: data.language }, [
		h('body', { dataPagefindBody: '' }, [
			...filters.map(([name, value]) => h('span', { dataPagefindFilter: `${name}:${value}` })),
			...meta.map(([name, value]) => h('span', { dataPagefindMeta: `${name}:${value}` })),
			...parts,
		]),
	]);
	return {
		url: articleHref(article.id),
		content: toHtml(page),
		title: data.title,
		text: `${text} ${aliases.join(' ')} ${sources.join(' ')}`,
	};
}

const prose = proseFields(collections.articles);

/** Weights of fields that weigh more than the text. */
const fieldWeights: Record<string, string> = {
	description: weights.standfirst,
	keyPoints: weights.keyPoints,
};

/** Makes paragraphs of the front matter, without the headline and what the body shows, each with its weight. */
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

/** Letters that Unicode does not decompose, and the zero-width non-joiner of Persian: readers may type others. */
const foldable = /[ıłøßđðþæœħكيى\u200c]/i;

/** Returns the words that some readers write with other letters. */
function foldableWords(words: readonly string[]): string[] {
	return [...new Set(words.filter((word) => foldable.test(word)))];
}

/** Returns a word as readers may type it: with plain letters, and divided at a non-joiner. */
function otherLetters(word: string): string[] {
	return [fold(word), ...word.split('\u200c')].filter((other) => other !== word && other !== '');
}
