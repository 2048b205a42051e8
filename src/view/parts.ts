/**
 * View: the plain-JSON view model of one page; all that the page may show. A template sees nothing else, so a page
 * whose View and template are unchanged is unchanged.
 */
import type { Archive } from '../archive/archive.ts';
import { archiveHref, collectionHref, contentHref, href } from '../archive/urls.ts';
import type { PageShowing } from '../forms/page.ts';
import type { Row } from '../reading/reading.ts';
import type { Collection } from '../schema/collections.ts';
import { site } from '../site.ts';
import type { CardImage } from './card-view.ts';
import { collectionLabels } from './labels.ts';
import type { Meta } from './meta.ts';
import { tableFile } from './table-file.ts';

/** A link with its text. */
export interface Link {
	href: string;
	text: string;
}

/** A body to be put into a page: where it lies, and what its page adds to it. */
export interface BodyView extends Pick<PageShowing, 'shown' | 'mentions' | 'notes'> {
	/** Key of the body in the store. */
	digest: string;
	/** Path of the content file from the project folder, which images are relative to. */
	file: string;
}

/** What stands around the content of every page. */
export interface Frame {
	siteName: string;
	tagline: string;
	language: string;
	direction: string;
	home: string;
	search: string;
	sections: Link[];
	/** Pages of the publication itself. */
	footer: Link[];
	/** Lists of all that there is. */
	lists: Link[];
	/** What the publication is, in a sentence. */
	about: string;
}

/** What the head of a page says. */
export interface Head {
	title: string;
	description: string;
	/** Address of the page, with `base`, without origin. */
	path: string;
	/** Keeps search engines away. */
	noindex?: boolean;
	/** Social card; that of the site if none is named. */
	image?: CardImage | undefined;
}

/** What every View has. */
export interface PageView {
	head: Head;
	frame: Frame;
	/** Set where the page says more to machines than every page does. */
	meta?: Meta | undefined;
}

/** Topics in the header if `site.sections` names none that exist: the busiest. */
const busiest = 5;

/** The frame of the site. */
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
		direction: site.direction,
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

/** Links to the lists of topics, stories, people, places and organisations, as far as there are any. */
export function listLinks({ content }: Archive): Link[] {
	return (['topics', 'stories', 'people', 'places', 'organisations'] as const)
		.filter((name) => content[name].size > 0)
		.map((name) => ({ href: collectionHref(name), text: collectionLabels[name] }));
}

/** The name that a piece of content goes by. */
export function nameOf({ data }: Pick<Row, 'data'>): string {
	return 'name' in data ? data.name : data.title;
}

/** A link to a piece of content. @throws if it is not in the archive */
export function link(archive: Archive, collection: Collection, id: string): Link {
	const reading = archive.content[collection].get(id);
	if (!reading) throw new Error(`${collection}/${id} is not in the archive`);
	return { href: contentHref(collection, id), text: nameOf(reading) };
}

/** The body of a page; none if it has no text. Only articles have the rest (see article-view.ts). */
export function bodyView({ digest, file, words, blocks }: Row): BodyView | undefined {
	if (words === 0 && blocks.length === 0) return undefined;
	let tables = 0;
	const shown = blocks.map(({ kind }) => (kind === 'table' ? { csv: tableFile(tables++) } : null));
	return { digest, file, shown, mentions: [], notes: {} };
}
