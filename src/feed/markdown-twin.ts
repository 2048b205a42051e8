import type { PhrasingContent, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, articleHref, permalinkHref } from '../archive/urls.ts';
import { writtenText } from '../body/cited-text.ts';
import { citationOf } from '../cite/citation.ts';
import { markdownForm, writeMarkdown } from '../forms/markdown.ts';
import type { ImageAddress } from '../images/address.ts';
import { bodyOf } from '../reading/store/readings.ts';
import { collections } from '../schema/collections.ts';
import { type EntityCollection, entityNames } from '../schema/entity.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import { authorsMark, licenceShown } from '../schema/publication.ts';
import type { Source } from '../schema/source.ts';
import { citingFields, proseFields, setText, textsAt } from '../schema/text-fields.ts';
import { shownInBlocks } from '../view/block-views.ts';
import { nameOf } from '../view/name.ts';
import { sourceLead } from '../view/source-views.ts';
import { type Locale, localeIn } from '../words/locale.ts';

/** The front matter fields that can cite. */
const citing = citingFields(collections.articles);

/** Names of the front matter fields that hold prose. */
const prose = [...new Set(proseFields(collections.articles).map(([name = '']) => name))];

/**
 * Writes an article as self-contained Markdown: front matter with what a reader needs, the body with absolute addresses,
 * and the sources as footnotes.
 * @param imageAddress gives the absolute address of an image of the article
 * @param links the record of outbound links
 */
export function markdownTwin(
	archive: Archive,
	article: ArticleReading,
	imageAddress: ImageAddress,
	links: LinkRecord,
): string {
	const url = absolute(articleHref(article.id));
	const locale = localeIn(archive.locale, article.data);
	const body = markdownForm(bodyOf(article), {
		...{ shown: shownInBlocks(archive, article), words: locale.words, url, imageAddress },
	});
	const text = writeMarkdown([
		{ type: 'heading', depth: 1, children: [{ type: 'text', value: article.data.title }] },
		...body,
		...article.data.sources.map((source) => sourceNote(source, links, locale)),
	]);
	return `---\n${stringify(frontOf(archive, article, url, imageAddress), { lineWidth: 0 })}---\n\n${text}`;
}

function frontOf(
	archive: Archive,
	article: ArticleReading,
	url: string,
	imageAddress: ImageAddress,
): Record<string, unknown> {
	const { data } = article;
	const { authors, language } = citationOf(archive, article);
	const { words } = localeIn(archive.locale, data);
	const written = withMarks(article);
	const named = (collection: 'topics' | EntityCollection) =>
		data[collection].flatMap((id) => {
			const row = archive.content[collection].get(id);
			return row ? [nameOf(row)] : [];
		});
	const front = {
		title: data.title,
		description: data.description,
		kind: words.kinds[data.kind],
		authors: authors.map(({ name }) => name),
		published: data.published,
		updated: data.updated,
		asOf: data.asOf,
		byline: data.byline?.replace(authorsMark, authors.map(({ name }) => name).join(words.listComma)),
		copublishers: data.copublishers,
		sponsor: data.sponsor && { ...data.sponsor, label: words.sponsored[data.sponsor.label] },
		republished: data.republished,
		licence: data.licence === undefined ? undefined : licenceShown(data.licence),
		dateline: data.dateline,
		language,
		url,
		permalink: data.id === undefined ? undefined : absolute(permalinkHref(data.id)),
		...Object.fromEntries(prose.map((name) => [name, written[name as keyof typeof data]])),
		image: written.image && { ...written.image, src: imageAddress(written.image) },
		...Object.fromEntries((['topics', ...entityNames] as const).map((name) => [name, named(name)])),
		corrections: data.corrections,
	};
	return Object.fromEntries(
		Object.entries(front).filter(([, value]) => value !== undefined && (value as unknown[]).length !== 0),
	);
}

/** The front matter with its citations where its writer set them. */
function withMarks({ data, marks = {} }: ArticleReading): ArticleReading['data'] {
	const written = structuredClone(data);
	for (const { path, text } of textsAt(written, citing)) {
		const found = marks[path.join('.')];
		if (found) setText(written, path, writtenText(text, found));
	}
	return written;
}

/** Makes the footnote of a source, with the archived copy first if the original is gone. */
function sourceNote(source: Source, links: LinkRecord, locale: Locale): RootContent {
	const { words } = locale;
	const { id, title, publisher, date, note } = source;
	const { url, archived, gone, original } = sourceLead(source, links, locale);
	const link = (address: string): PhrasingContent => ({
		type: 'link',
		url: address,
		children: [{ type: 'text', value: address }],
	});
	const pieces = [
		`${[title, publisher, date].filter((part) => part !== undefined).join(words.listComma)}.`,
		...(url === undefined ? [] : [' ', link(url)]),
		...(archived === undefined ? [] : [` ${words.labelled(words.archivedCopy)} `, link(archived), '.']),
		...(gone === undefined
			? []
			: [' ', words.goneOriginal(words.original, gone.text), ...(original ? [' ', link(original)] : [])]),
		...(note ? [` ${note}`] : []),
	];
	const children = pieces.map(
		(piece): PhrasingContent => (typeof piece === 'string' ? { type: 'text', value: piece } : piece),
	);
	return {
		type: 'footnoteDefinition',
		identifier: id,
		label: id,
		children: [{ type: 'paragraph', children }],
	};
}
