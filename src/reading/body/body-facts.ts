import type { Block } from '../../body/nodes.ts';
import type { Place } from '../files/place.ts';

/** A section heading of a body. */
export interface Heading {
	/** Anchor: the element's id. */
	id: string;
	text: string;
	/** 2 to 6. */
	depth: number;
	/** Anchors that it had before, when marks of citations counted as words of it. */
	formerIds?: string[];
}

/** A link from a body to another page of the site. */
export interface InternalLink {
	/** Path on the site, without `base`. */
	path: string;
	/** Anchor, without `#`; empty if none. */
	anchor: string;
	place: Place;
}

/** A link to an address elsewhere, from the body or from the front matter. */
export interface OutboundLink {
	/** As it is written. */
	url: string;
	place: Place;
	/** Path of the front matter field, such as `sources.2.url`; unset in a body. */
	field?: string;
}

/** A source as the body cites it. */
export interface Citation {
	/** Id of the source. */
	source: string;
	/** How many times it is cited. */
	times: number;
}

/** A block of a body, without what it holds. */
export interface WrittenBlock extends Pick<Block, 'kind' | 'attributes'> {
	place: Place;
}
