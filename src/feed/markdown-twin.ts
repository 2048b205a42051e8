import { stringify } from 'yaml';
import type { Archive, ArticleReading } from '../archive/archive.ts';
import { absolute, contentHref, href, permalinkHref } from '../archive/urls.ts';
import { citationOf } from '../cite/citation.ts';
import { decodedPath } from '../reading/decode.ts';
import type { LinkRecord } from '../schema/link-record.ts';
import type { Source } from '../schema/source.ts';
import { kindLabels } from '../view/labels.ts';
import { sourceLead } from '../view/source-views.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A link or image of Markdown whose target is a relative path or a path on the site: `](target)`, `](<target> "title")`. */
const target =
	/(!?)(\[[^\]\n]*\])\((?:<([^<>\n:#]+)>|(\/(?!\/)[^()\s]*|[^()\s:#<]+)(#[^()\s]*)?)(\s+(?:"[^"\n]*"|'[^'\n]*'))?\)/g;

/**
 * The text of an article as Markdown that stands alone: front matter of what a reader needs, the body as written with
 * absolute links, and the sources as footnotes.
 * @param body Markdown of the body
 * @param images absolute addresses of its images, by their paths
 * @param links what is known of the addresses of the sources
 */
export function markdownTwin(
	archive: Archive,
	article: ArticleReading,
	body: string,
	images: ReadonlyMap<string, string>,
	links: LinkRecord,
): string {
	const { data, id } = article;
	const citation = citationOf(archive, article);
	const front = {
		title: data.title,
		description: data.description,
		kind: kindLabels[data.kind],
		authors: citation.authors.map(({ name }) => name),
		published: data.published,
		...(data.updated !== undefined && { updated: data.updated }),
		...(data.asOf !== undefined && { asOf: data.asOf }),
		language: citation.language,
		url: absolute(contentHref('articles', id)),
		...(data.id !== undefined && { permalink: absolute(permalinkHref(data.id)) }),
		...(data.corrections.length > 0 && { corrections: data.corrections }),
	};
	const text = plainBlocks(body).replace(
		target,
		(
			whole,
			mark: string,
			label: string,
			bracketed: string | undefined,
			path = bracketed,
			anchor = '',
			title = '',
		) => {
			const address = mark ? images.get(decodedPath(path) ?? path) : addressOf(path);
			return address === undefined ? whole : `${mark}${label}(${address}${anchor}${title})`;
		},
	);
	const sources = data.sources.map((source) => sourceNote(source, links));
	return `---\n${stringify(front, { lineWidth: 0 })}---\n\n# ${data.title}\n\n${text.trim()}\n${sources.length > 0 ? `\n${sources.join('\n')}\n` : ''}`;
}

/** The absolute address of a path in a link; undefined if it leads to no page. */
function addressOf(path: string): string | undefined {
	const file = /^(?:\.\/)?(?:\.\.\/([a-z]+)\/)?([^/]+)\.md$/.exec(path);
	if (file) return absolute(contentHref((file[1] ?? 'articles') as 'articles', decodeURI(file[2] ?? '')));
	return path.startsWith('/') ? absolute(href(path)) : undefined;
}

/** A source as a footnote: where it can be read, the archived copy first if the original is gone. */
function sourceNote(source: Source, links: LinkRecord): string {
	const { id, title, publisher, date, note } = source;
	const { url, archived, gone, original } = sourceLead(source, links);
	return [
		`[^${id}]: ${[title, publisher, ...(date === undefined ? [] : [date])].join(', ')}.`,
		...(url === undefined ? [] : [`<${url}>`]),
		...(archived === undefined ? [] : [`Archived copy: <${archived}>.`]),
		...(gone === undefined
			? []
			: [`The original${original ? `, <${original}>,` : ''} was gone on ${gone.text}.`]),
		...(note ? [note] : []),
	].join(' ');
}
