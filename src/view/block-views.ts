import { type Archive, type ArticleReading, articlesNaming, indexNaming } from '../archive/archive.ts';
import { listIn } from '../body/blocks/block.ts';
import type { BlockName, ShownIn } from '../body/blocks/kinds.ts';
import { tableKinds } from '../body/blocks/table.ts';
import { type CitedText, citedText } from '../body/cited-text.ts';
import type { Block } from '../body/nodes.ts';
import type { Footing } from '../chart/rests-on.ts';
import type { Source } from '../schema/source.ts';
import { type Locale, localeIn } from '../words/locale.ts';
import { dateView, partialDateView } from './dates.ts';
import { eventViews } from './event-view.ts';
import { blockMapView } from './map-view.ts';
import { link } from './parts.ts';
import { tableFile } from './table-file.ts';

type Written = Pick<Block, 'attributes'>;

/** For each kind of block, a function that returns what the archive adds to the block's own text. */
const shows: {
	[Name in BlockName]?: (archive: Archive, article: ArticleReading, block: Written) => ShownIn<Name>;
} = {
	map: (archive, _, block) => blockMapView(archive, block),
	who: (archive, _, block) => ({
		entries: (['people', 'organisations'] as const).flatMap((collection) =>
			listIn(block, collection).map((id) => ({
				...link(archive, collection, id),
				description: archive.content[collection].get(id)?.data.description ?? '',
			})),
		),
	}),
	timeline: (archive, article) => ({ events: eventViews(archive, article) }),
	'key-points': (archive, article) => ({
		points: keyPointsOf(article, localeIn(archive.locale, article.data)),
	}),
	'story-so-far': storySoFar,
	'rests-on': (archive, article) => restsOnView(article, localeIn(archive.locale, article.data)),
};

/** Returns what the archive adds to the blocks of an article, by their index; null for blocks that need nothing. */
export function shownInBlocks(archive: Archive, article: ArticleReading): unknown[] {
	let tables = 0;
	return article.blocks.map(({ kind, attributes }) => {
		if (tableKinds.includes(kind)) return { csv: tableFile(tables++) };
		return shows[kind as BlockName]?.(archive, article, { attributes }) ?? null;
	});
}

/** Returns what blocks show of the article's own front matter, for forms that do not read other files. */
export function ownInBlocks(article: ArticleReading, locale: Locale): unknown[] {
	const { data, blocks } = article;
	return blocks.map(({ kind }) => {
		if (kind === 'key-points') return { points: keyPointsOf(article, locale) };
		if (kind === 'rests-on') return restsOnView(article, locale);
		if (kind !== 'timeline') return undefined;
		return {
			events: data.events.map(({ date, label, toll }) => ({
				date: partialDateView(date, locale),
				label: citedText(label, locale.language),
				toll: toll && citedText(toll, locale.language),
			})),
		};
	});
}

/** Returns the key points of an article, with what they cite. */
export function keyPointsOf(
	{ data, marks = {} }: ArticleReading,
	{ language }: Pick<Locale, 'language'>,
): CitedText[] {
	return (data.keyPoints ?? []).map((point, index) =>
		citedText(point, language, marks[`keyPoints.${index}`]),
	);
}

/** What stands behind a source of a kind; all others are named. */
const footings: Partial<Record<Source['kind'], Footing>> = { anonymous: 'unnamed', 'state-media': 'state' };

/** Kinds whose title is who spoke; it was the newsroom that they spoke to. */
const spoken: readonly Source['kind'][] = ['interview', 'anonymous'];

/** Returns the sources of an article as claims rest on them, and the key points that cite some. */
function restsOnView(article: ArticleReading, locale: Pick<Locale, 'language'>): ShownIn<'rests-on'> {
	const { data, cited, marks = {} } = article;
	const numbers = new Map(cited.map(({ source }, index) => [source, index + 1]));
	return {
		sources: Object.fromEntries(
			data.sources.map(({ id, kind, title, publisher }) => [
				id,
				{
					name: spoken.includes(kind) ? title : publisher,
					number: numbers.get(id) ?? 0,
					footing: footings[kind] ?? 'named',
				},
			]),
		),
		points: keyPointsOf(article, locale).map((text, index) => ({
			text,
			cites: [
				...new Set(
					(marks[`keyPoints.${index}`] ?? []).flatMap(([, sources]) => sources.map(({ source }) => source)),
				),
			],
		})),
	};
}

/** Number of articles that the story so far shows; the page of the story has them all. */
export const latestBefore = 5;

function storySoFar(archive: Archive, article: ArticleReading): ShownIn<'story-so-far'> {
	const story = article.data.story ?? '';
	const thread = articlesNaming(archive, 'stories', story);
	const before = thread.slice(indexNaming(archive, `stories/${story}`, article) + 1);
	return {
		story: link(archive, 'stories', story),
		count: before.length,
		earlier: before.slice(0, latestBefore).map(({ id, data }) => ({
			...link(archive, 'articles', id),
			date: dateView(data.published, archive.locale),
			description: data.description,
		})),
	};
}
