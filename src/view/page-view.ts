/**
 * View: the plain-JSON view model of one page; all that the page may show. A template sees nothing else, so a page
 * whose View and template are unchanged is unchanged.
 */
import type { Graph } from 'schema-dts';
import type { PageShowing } from '../forms/page.ts';

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

/** A card as the head of a page names it. */
export interface CardImage {
	/** Address, with `base`, without origin. */
	src: string;
	width: number;
	height: number;
	/** What the card says, for those who do not see it. */
	alt: string;
}

/** A `<meta>` of the head. */
export type MetaTag = [name: string, content: string];

/** A `<link>` of the head. */
export interface HeadLink {
	rel: string;
	href: string;
	type?: string | undefined;
	title?: string | undefined;
}

/** What the head of a page says to machines, beyond what it says of every page. */
export interface Meta {
	/** Open Graph's kind of page. */
	type: 'website' | 'article';
	tags: MetaTag[];
	links: HeadLink[];
	structuredData?: StructuredData | undefined;
}

/** A graph of schema.org things; plain JSON. */
export type StructuredData = Graph;
