/**
 * Import: the archive of another system becomes content. A source (sources/, one file a system) reads what lies there into the
 * neutral form of this file; the plan names everything (plan/), bodies become Markdown in worker threads (body/), one writer
 * makes files of it (write/), Stet's own reader reads them, and the account (report/) says of every item what became of it.
 *
 * Nothing here is loaded by any other command, and nothing of it is needed to publish.
 */
import type { Told } from './report/account.ts';
import type { SourcePlace } from './source-place.ts';

/** How the text of a post is written. */
export type BodyFormat = 'markdown' | 'mdx' | 'html' | 'wordpress';

/** What names a term or an author: at least one of the two. */
export interface Named {
	/** Short name in addresses. */
	slug?: string | undefined;
	/** Name as readers see it. */
	name?: string | undefined;
}

/** A picture that leads a post. */
export interface LeadPicture {
	src: string;
	alt?: string | undefined;
	caption?: string | undefined;
	credit?: string | undefined;
}

/** A post or page of a source: what it says of itself, nothing checked yet. */
export interface Post {
	place: SourcePlace;
	kind: 'post' | 'page';
	/** Why the public did not see it, such as "draft" or "password"; it becomes a draft. */
	hidden?: string | undefined;
	title?: string | undefined;
	slug?: string | undefined;
	description?: string | undefined;
	/** Dates of publication as written, the most trusted first; of one without a zone, `zone` says which is meant. */
	dates: string[];
	updated?: string | undefined;
	authors: Named[];
	/** Byline that is more than names: "Ada Marten, for The River". */
	byline?: string | undefined;
	categories: Named[];
	tags: Named[];
	series?: Named | undefined;
	image?: LeadPicture | undefined;
	/** Old addresses, with or without the origin, or as patterns; the permalink first, empty if the pattern of the site makes it. */
	addresses: string[];
	/** Values of a permalink pattern that only the source knows, such as `categories`. */
	section?: string | undefined;
	/** BCP 47. */
	language?: string | undefined;
	/** Where the text was published first, if that was elsewhere. */
	canonical?: string | undefined;
	licence?: string | undefined;
	/** What a paid or partner's piece is labelled with, and who paid. */
	label?: string | undefined;
	sponsor?: { name?: string | undefined; url?: string | undefined } | undefined;
	body: { format: BodyFormat; text: Text; line: number };
	/** Fields that have no place in Stet, by name, as texts. */
	unused: Record<string, string>;
}

/** A text that may lie outside memory. */
export type Text = () => string;

/** An author as a source describes one. */
export interface Person extends Named {
	/** Further names that posts call the author by: logins, ids. */
	keys: string[];
	description?: string | undefined;
	links?: string[];
	/** Its old addresses. */
	addresses?: string[];
}

/** A category, tag or series as a source describes one. */
export interface Term extends Named {
	kind: 'category' | 'tag' | 'series';
	description?: string | undefined;
	/** Its old addresses. */
	addresses: string[];
}

/** A file of the old site: an attachment. */
export interface Media {
	/** Its address on the old site. */
	url: string;
	alt?: string | undefined;
	caption?: string | undefined;
	title?: string | undefined;
	/** Addresses of the page that the old site had for it. */
	addresses: string[];
	/** Item that it belongs to. */
	post?: string | undefined;
}

/** What a source says of the site as a whole. */
export interface SiteFacts {
	name?: string | undefined;
	/** Origin, and path below it, of the old site. */
	origin?: string | undefined;
	/** IANA. */
	timeZone?: string | undefined;
	/** How addresses of posts are made: `/:year/:month/:day/:title/`. */
	permalink?: string | undefined;
	/** Style of the ids that the old site gave to headings. */
	headingIds: 'github' | 'kramdown' | 'none';
	language?: string | undefined;
}

/** All that was read of a source. */
export interface Archive {
	site: SiteFacts;
	posts: Post[];
	people: Person[];
	terms: Term[];
	/** By id of the source. */
	media: Map<string, Media>;
	/** Addresses that led elsewhere on the old site; `now` is a path of the new one, where that is known. */
	redirects: { from: string; to: string; now?: string }[];
	/** Keeps a text outside memory. */
	keep: (text: string) => Text;
	/** Folders in which pictures of the old site lie, the nearest first. */
	folders: string[];
	/** Items that become neither article nor page, by what they are. */
	leftOut: { place: SourcePlace; what: string; reason: string }[];
	told: Told[];
}

/** An archive with nothing in it. */
export function emptyArchive(keep: (text: string) => Text): Archive {
	return {
		keep,
		site: { headingIds: 'none' },
		...{ posts: [], people: [], terms: [], redirects: [], folders: [], leftOut: [], told: [] },
		media: new Map(),
	};
}
