import { site } from '#site';
import type { Archive } from '../archive/archive.ts';
import { archiveHref, collectionHref, contentHref, href } from '../archive/urls.ts';
import type { Row } from '../reading/reading.ts';
import type { Collection } from '../schema/collections.ts';
import { entityNames } from '../schema/entity.ts';
import { collectionLabels, directionOf } from './labels.ts';
import type { BodyView, Frame, Link } from './page-view.ts';
import { tableFile } from './table-file.ts';

/** Number of topics in the header if `site.sections` names none that exist. */
const busiest = 5;

/** Makes the frame of the site. */
export function frameOf(archive: Archive): Frame {
	const { topics, pages } = archive.content;
	const named = site.sections.filter((id) => topics.has(id));
	const sections =
		named.length > 0 ? named : [...topics.keys()].sort((a, b) => count(b) - count(a)).slice(0, busiest);
	const footer = site.footer.filter((id) => pages.has(id));
	return {
		siteName: site.name,
		tagline: site.tagline,
		language: site.language,
		direction: directionOf(site.language),
		home: href('/'),
		search: href('/search/'),
		sections: sections.map((id) => link(archive, 'topics', id)),
		footer: [
			...footer.map((id) => link(archive, 'pages', id)),
			{ href: href('/corrections/'), text: 'Corrections' },
		],
		lists: [{ href: archiveHref(), text: 'Archive' }, ...listLinks(archive)],
		about: site.description,
	};

	function count(id: string): number {
		return archive.naming.get(`topics/${id}`)?.length ?? 0;
	}
}

/** Returns links to the lists of topics, stories, people, places and organisations that are not empty. */
export function listLinks({ content }: Archive): Link[] {
	return (['topics', 'stories', ...entityNames] as const)
		.filter((name) => content[name].size > 0)
		.map((name) => ({ href: collectionHref(name), text: collectionLabels[name] }));
}

/** Returns the name or title of a piece of content. */
export function nameOf({ data }: Pick<Row, 'data'>): string {
	return 'name' in data ? data.name : data.title;
}

/** Makes a link to a piece of content. @throws if it is not in the archive */
export function link(archive: Archive, collection: Collection, id: string): Link {
	const reading = archive.content[collection].get(id);
	if (!reading) throw new Error(`${collection}/${id} is not in the archive`);
	return { href: contentHref(collection, id), text: nameOf(reading) };
}

/** Makes the body of a page; undefined if it has no text. Articles add mentions and notes to it (see article-view.ts). */
export function bodyView({ data, digest, file, words, blocks }: Row): BodyView | undefined {
	if (words === 0 && blocks.length === 0) return undefined;
	let tables = 0;
	const shown = blocks.map(({ kind }) => (kind === 'table' ? { csv: tableFile(tables++) } : null));
	const language = ('language' in data ? data.language : undefined) ?? site.language;
	return { digest, file, language, shown, mentions: [], notes: {} };
}
