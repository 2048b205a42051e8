import { dirname, join } from 'node:path';
import type { Collection, FrontMatter } from '../schema/collections.ts';
import type { ViewBlock } from './body/blocks/block.ts';
import type { Problem } from './files/problem.ts';

/** A section heading of a body. */
export interface Heading {
	/** Anchor: the element's id. */
	id: string;
	text: string;
	/** 2 to 6. */
	depth: number;
}

/** A place in a source file: line and column, both from 1. */
export type Place = [line: number, column: number];

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

/** What one pass over one content file yields. Its HTML and its copy lie in the cache under `digest` (see cache.ts), and so do some of its parts until they are asked for (see kept-reading.ts). */
export interface Reading<C extends Collection = Collection> {
	collection: C;
	/** File name without `.md`; unique in its collection. */
	id: string;
	/** Path from the project folder, with forward slashes. */
	file: string;
	/** SHA-256 of the file's path and bytes and of the pipeline, in hexadecimal. */
	digest: string;
	/** Checked front matter. */
	data: FrontMatter<C>;
	headings: Heading[];
	/** Sources in the order of their first citation; their number is the index plus 1. */
	cited: Citation[];
	links: InternalLink[];
	/** Links that lead elsewhere: those of the front matter, then those of the body. */
	outbound: OutboundLink[];
	/** Images of the body, as paths from the file's folder. */
	images: string[];
	/** Blocks that the View fills in, by the number of their mark in the HTML. */
	blocks: (ViewBlock & { place: Place })[];
	/** Tables that can be downloaded, as CSV, in their order. */
	tables: string[];
	/** What was left out of the body with a warning; unset if nothing was. */
	warnings?: Problem[];
	/** Words of the body. */
	words: number;
	/** Where the fields that name other content stand, by field path such as `authors.0`. */
	places: Record<string, Place>;
}

/** A Reading whose collection is known by its own name, so that checking `collection` narrows `data`. */
export type AnyReading = { [C in Collection]: Reading<C> }[Collection];

/** Paths from the project folder of the images that a file names: those of its body, then the lead image. */
export function imagePaths({ file, images, data }: Pick<AnyReading, 'file' | 'images' | 'data'>): string[] {
	const named = [...images, ...('image' in data && data.image ? [data.image.src] : [])];
	return named.map((src) => join(dirname(file), src));
}
