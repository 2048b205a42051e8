/**
 * Records: what goes into the search index of each article. They hold its own words and the ids of what it names, and no
 * name: names are looked up when results are shown (see catalogue.ts), so that a rename indexes nothing.
 */

import type { ElementContent, Nodes } from 'hast';
import { type Archive, type ArticleReading, type ArticleRow, namesOf } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { articleHref } from '../archive/urls.ts';
import { textOf } from '../body/text.ts';
import { searchForm } from '../forms/search.ts';
import { bodyOf, readingOf } from '../reading/store/readings.ts';
import { type Collection, collections } from '../schema/collections.ts';
import { authorsMark } from '../schema/publication.ts';
import { proseFields, textsAt } from '../schema/text-fields.ts';
import type { TextFile } from '../scripts/search/index/text-file.ts';
import { type Tokens, thingToken } from '../scripts/search/text/tokens.ts';
import { ownInBlocks } from '../view/block-views.ts';
import { labelOf } from '../view/name.ts';
import { localeIn } from '../words/locale.ts';

/** An article in the index. */
export interface SearchRecord {
	/** Tokens by their place: title, lead (standfirst and key points), text, what is not shown, what has no place. */
	tokens: string[];
	/** Numbers of atoms of the first four. */
	lengths: [title: number, lead: number, text: number, back: number];
	/** What results show. */
	file: TextFile;
	/** Ids of what it names, by filter. */
	filters: Record<string, string[]>;
	/** All searchable text. */
	text: string;
}

/** Names of filters, by the collection whose ids are their values. */
export const filterNames = {
	topics: 'topic',
	stories: 'story',
	people: 'person',
	places: 'place',
	organisations: 'organisation',
	authors: 'author',
} as const satisfies Partial<Record<Collection, string>>;

/** Returns what the record of an article is made from, for its key. */
export function recordInputs({ id, digest }: ArticleRow): unknown {
	return [id, digest];
}

const prose = proseFields(collections.articles);

/** Makes the record of an article. */
export function searchRecord(archive: Archive, row: ArticleRow, tokens: Tokens): SearchRecord {
	const article = readingOf(row);
	const { data } = article;
	const locale = localeIn(archive.locale, data);
	const { language } = archive.locale;
	const extras = new Set<string>();
	const stream = (text: string) => tokens.stream(text, extras);
	const fields = fieldTexts(article);
	const lead = fields.filter(({ isLead }) => isLead).map(({ text }) => text);
	const written: Written = {
		texts: fields.filter(({ isLead }) => !isLead).map(({ text }) => text),
		headings: [],
	};
	write(searchForm(bodyOf(row), { shown: ownInBlocks(article, locale), words: locale.words }), written);
	const back = [
		data.shortTitle,
		data.editorsNote,
		data.byline?.replace(authorsMark, ' '),
		data.sponsor?.name,
		...data.copublishers.map(({ name }) => name),
		data.republished?.from,
		...data.corrections.map(({ text }) => text),
		...data.sources.flatMap(({ title, publisher, note }) => [title, publisher, note]),
	].filter((text) => text !== undefined);
	const [inTitle, inLead, inBack] = [[data.title], lead, back].map((texts) => texts.flatMap(stream)) as [
		string[],
		string[],
		string[],
	];
	const starts: number[] = [];
	const inText: string[] = [];
	for (const text of written.texts) {
		starts.push(inText.length);
		inText.push(...stream(text));
	}
	const filters = filtersOf(row);
	for (const [filter, ids] of Object.entries(filters))
		for (const id of ids) extras.add(thingToken(filter, id));
	const before = inTitle.length + inLead.length;
	return {
		tokens: [...inTitle, ...inLead, ...inText, ...inBack, ...[...extras].sort()],
		lengths: [inTitle.length, inLead.length, inText.length, inBack.length],
		file: {
			url: articleHref(article.id),
			title: data.title,
			text: [...lead, ...written.texts].join('\n'),
			sections: written.headings.map(({ text, id, heading }) => [before + (starts[text] ?? 0), id, heading]),
			day: dayOf(data.published),
			kind: data.kind,
			...(data.sponsor && { label: labelOf(data, locale.words) }),
			topics: data.topics,
			authors: data.authors,
			...(data.language !== undefined && data.language !== language && { language: data.language }),
		},
		filters,
		text: [...lead, ...written.texts, ...back].join('\n'),
	};
}

/** Returns the ids of what an article names, by filter, with its kind. */
function filtersOf(row: ArticleRow): Record<string, string[]> {
	const filters: Record<string, string[]> = { kind: [row.data.kind] };
	for (const [collection, name] of Object.entries(filterNames)) {
		const start = `${collection}/`;
		const ids = namesOf(row).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
		if (ids.length > 0) filters[name] = ids;
	}
	return filters;
}

/** Fields that stand in another part of the record. */
const elsewhere = new Set(['title', 'shortTitle', 'editorsNote', 'corrections', 'sources']);

/** Returns the prose of the front matter without the title and what the body shows. */
function fieldTexts({ data, blocks }: ArticleReading): { text: string; isLead: boolean }[] {
	const shown = new Set(blocks.map(({ kind }) => kind));
	return textsAt(data, prose).flatMap(({ path: [name], text }) => {
		if (typeof name === 'string' && elsewhere.has(name)) return [];
		if ((name === 'keyPoints' && shown.has('key-points')) || (name === 'events' && shown.has('timeline')))
			return [];
		return [{ text, isLead: name === 'description' || name === 'keyPoints' }];
	});
}

/** Texts of a body one after another, and where headings stand among them. */
interface Written {
	texts: string[];
	headings: { text: number; id: string; heading: string }[];
}

function write(nodes: readonly ElementContent[], to: Written): void {
	for (const node of nodes) {
		const { id } = node.type === 'element' ? node.properties : {};
		const text = textOf(node as Nodes).trim();
		if (text === '') continue;
		if (typeof id === 'string')
			to.headings.push({ text: to.texts.length, id, heading: text.replace(/\s+/g, ' ') });
		if (node.type === 'element' && typeof id !== 'string' && hasHeading(node))
			write(node.children as ElementContent[], to);
		else to.texts.push(text);
	}
}

function hasHeading(node: Nodes): boolean {
	if (node.type === 'element' && typeof node.properties.id === 'string') return true;
	return 'children' in node && node.children.some((child) => hasHeading(child));
}
