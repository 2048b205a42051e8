/** View: the view model of one page, as plain JSON. A template sees nothing else, so equal Views make equal pages. */
import type { Graph } from 'schema-dts';
import type { PageShowing } from '../forms/page.ts';

/** A link with its text. */
export interface Link {
	href: string;
	text: string;
	/** Language of the text, if it is not that of the page (BCP 47). */
	language?: string | undefined;
	direction?: string | undefined;
}

/** The body of a page: its key in the store, and what the page adds to it. */
export interface BodyView
	extends Pick<PageShowing, 'shown' | 'mentions' | 'notes' | 'language' | 'sponsored'> {
	direction: string;
	/** Key of the body in the store. */
	digest: string;
	/** Path of the content file from the project folder, which images are relative to. */
	file: string;
}

/** Header and footer of every page. */
export interface Frame {
	siteName: string;
	tagline: string;
	language: string;
	direction: string;
	/** Calendar of its dates (CLDR), if that is not ours. */
	calendar: string | undefined;
	home: string;
	search: string;
	/** Folder of the search index. */
	index: string;
	sections: Link[];
	/** Pages of the publication itself. */
	footer: Link[];
	/** The archive and the lists of content. */
	lists: Link[];
	/** What the publication is, in a sentence. */
	about: string;
	/** The front pages of the other languages of the site, each by its own name. */
	languages: Link[];
	/** Social card of pages that have none of their own. */
	card: CardImage;
}

/** What the head of a page says. */
export interface Head {
	title: string;
	/** The title as tabs and search engines show it, if it is too long for them. */
	tab?: string | undefined;
	/** What a paid text is called, told before the title wherever it stands alone: on tabs, at search engines and on networks. */
	label?: string | undefined;
	/** The address that stands for the page, if it is one elsewhere (RFC 6596), absolute. */
	canonical?: string | undefined;
	description: string;
	/** Address of the page, with `base`, without origin. */
	path: string;
	/** True if search engines must not index the page. */
	noindex?: boolean;
	/** Social card; that of the frame if none is named. */
	image?: CardImage | undefined;
	/** The same page in every language of the site that has it, itself among them; empty if there is no other. */
	versions?: PageVersion[] | undefined;
}

/** A page in a language of the site. */
export interface PageVersion {
	/** BCP 47. */
	language: string;
	/** Address with `base`. */
	path: string;
}

/** What every View has. */
export interface PageView {
	head: Head;
	frame: Frame;
	/** Metadata that other pages do not have. */
	meta?: Meta | undefined;
}

/** The social card that the head of a page links to. */
export interface CardImage {
	/** Address, with `base`, without origin. */
	src: string;
	width: number;
	height: number;
	/** Text alternative. */
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
	hreflang?: string | undefined;
}

/** Metadata of the head of a page, beyond that of every page. */
export interface Meta {
	/** Open Graph's kind of page. */
	type: 'website' | 'article';
	/** Language of what the page shows, if it is not the site's (BCP 47). */
	language?: string | undefined;
	tags: MetaTag[];
	links: HeadLink[];
	structuredData?: StructuredData | undefined;
}

/** A graph of schema.org things; plain JSON. */
export type StructuredData = Graph;
