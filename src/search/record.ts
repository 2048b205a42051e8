/**
 * Search, the side of the build: what goes into the index. Pages are not indexed as published but from a copy made
 * for the purpose, so that the index can say more than the page (other names, dates) and a page more than the index.
 */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Archive, type ArticleReading, namesOf } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { contentHref } from '../archive/urls.ts';
import { readingHtml } from '../reading/store/cache.ts';
import type { Collection } from '../schema/collections.ts';
import { titleField } from '../scripts/search/title-field.ts';
import { capitalForm, fold, wordsOf } from '../scripts/search/words.ts';
import { site } from '../site.ts';
import { correctionLabels } from '../view/labels.ts';
import { nameOf } from '../view/parts.ts';
import { foldableWords, preparedHtml, preparedText, textOfHtml } from './prepared-html.ts';

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

/** Gives everything that the record of an article is made from, for its key. */
export function recordInputs(archive: Archive): (article: ArticleReading) => unknown[] {
	const names = new Map<string, unknown>();
	const nameOfThing = (key: string): unknown => {
		const [collection, id = ''] = key.split('/') as [keyof typeof filterNames, string];
		const data = archive.content[collection].get(id)?.data;
		return data && ['name' in data ? data.name : data.title, 'aliases' in data ? data.aliases : []];
	};
	return (article) => [
		article.id,
		article.digest,
		namesOf(article).map((key) => names.getOrInsertComputed(key, nameOfThing)),
	];
}

/** The record of an article. */
export function searchRecord(archive: Archive, article: ArticleReading): SearchRecord {
	const { data } = article;
	const named = namesOf(article).map((key) => key.split('/') as [keyof typeof filterNames, string]);
	const day = dayOf(data.published);
	const filters = [
		['kind', data.kind],
		['year', day.slice(0, 4)],
		['month', day.slice(0, 7)],
		...named.map(([collection, id]) => [filterNames[collection], id]),
	];
	const title = preparedText(data.title).trim();
	const body = preparedHtml(readingHtml(article.digest));
	const parts = [
		h('p', { dataPagefindMeta: titleField(title), dataPagefindWeight: weights.text }, title),
		h('p', { dataPagefindWeight: weights.standfirst }, preparedText(data.description)),
		data.keyPoints && h('div', { dataPagefindWeight: weights.keyPoints }, data.keyPoints.map(paragraph)),
		h('div', { dataPagefindWeight: weights.text }, [{ type: 'raw', value: body }]),
		data.corrections.length > 0 &&
			h('section', { dataPagefindWeight: weights.corrections }, [
				h('h2', { id: 'corrections' }, 'Corrections'),
				...data.corrections.map(({ kind, text }) => paragraph(`${correctionLabels[kind]}. ${text}`)),
			]),
	].filter((part) => part !== undefined && part !== false);
	const sources = data.sources.map(({ title, publisher, note }) =>
		[title, publisher, note].filter(Boolean).join('. '),
	);
	const text = textOfHtml(toHtml(parts, { allowDangerousHtml: true }));
	const names = namesIn(archive, named).filter((name) => !text.includes(name));
	const aliases = [...names, ...foldableWords(wordsOf(`${text} ${names.join(' ')}`)).flatMap(otherLetters)];
	const meta = [
		['day', day],
		['topic', data.topics[0] === undefined ? '' : nameOf(topicOf(archive, data.topics[0]))],
		['aliases', aliases.join(' ')],
		// Beside the text, so that what an article rests on does not count, or show, as what it says.
		['sources', preparedText(sources.join(' '))],
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
		content: toHtml(page, { allowDangerousHtml: true }),
		title: data.title,
		text: `${text} ${aliases.join(' ')} ${sources.join(' ')}`,
	};
}

function paragraph(text: string) {
	return h('p', preparedText(text));
}

/** Every name of the people, places and organisations that an article is about, whichever of them its text uses. */
function namesIn(archive: Archive, named: readonly [keyof typeof filterNames, string][]): string[] {
	return named.flatMap(([collection, id]) => {
		const data = archive.content[collection].get(id)?.data;
		return data && 'aliases' in data ? [data.name, ...data.aliases] : [];
	});
}

function topicOf(archive: Archive, id: string) {
	const topic = archive.content.topics.get(id);
	if (!topic) throw new Error(`topics/${id} is not in the archive`);
	return topic;
}

/** A word as readers may type it: with plain letters, and divided at a joiner. */
function otherLetters(word: string): string[] {
	return [fold(word), ...word.split('\u200c')].filter((other) => other !== word && other !== '');
}
