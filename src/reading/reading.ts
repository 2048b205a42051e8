/**
 * Reading: what one pass over one content file yields. An archive of a hundred thousand articles does not fit into memory
 * with all that was read, so that of each file a row is in memory and the rest lies in the store (see store/readings.ts).
 */
import { dirname, join } from 'node:path';
import type { FieldMark } from '../body/cited-text.ts';
import type { Collection, FrontMatter } from '../schema/collections.ts';
import type { Citation, Heading, InternalLink, OutboundLink, WrittenBlock } from './body/body-facts.ts';
import type { Place } from './files/place.ts';
import type { Problem } from './files/problem.ts';

/** Front matter of an article that only its own page shows. */
export const onlyOnPage = ['sources', 'keyPoints', 'backstory'] as const;

/** The front matter that lists and other pages show too. */
export type RowData<C extends Collection> = C extends 'articles'
	? Omit<FrontMatter<'articles'>, (typeof onlyOnPage)[number]>
	: FrontMatter<C>;

/** What lists, other pages and every build need of a content file. */
export interface Row<C extends Collection = Collection> {
	collection: C;
	/** File name without `.md`; unique in its collection. */
	id: string;
	/** Path from the project folder, with forward slashes. */
	file: string;
	/** SHA-256 of the file's path and bytes and of the pipeline, in hexadecimal; the key of the rest in the store. */
	digest: string;
	/** Checked front matter. */
	data: RowData<C>;
	/** Language of its texts where an archive in another language has it without a translation (BCP 47). */
	language?: string;
	/** Words of the body. */
	words: number;
	/** Links of the body to other pages of the site. */
	links: InternalLink[];
	/** Images of the body, as paths from the file's folder. */
	images: string[];
	/** Files of data that the body shows, as paths from the file's folder, with the digests of their bytes; unset if there are none. */
	beside?: Record<string, string>;
	/** Files beside it that are published as they are, as paths from the file's folder, with the digests of their bytes; unset if there are none. */
	files?: Record<string, string>;
	/** Name of the words of an article that readers see (see body/wording.ts); unset for other content. */
	wording?: string;
	/** Blocks of the body, in order. */
	blocks: WrittenBlock[];
	/** What was left out of the body with a warning; unset if nothing was. */
	warnings?: Problem[];
}

/** A content file, whole but for its body and its copy (see store/readings.ts). */
export interface Reading<C extends Collection = Collection> extends Omit<Row<C>, 'data'> {
	data: FrontMatter<C>;
	headings: Heading[];
	/** Sources in the order of their first citation; their number is the index plus 1. */
	cited: Citation[];
	/** Links that lead elsewhere: those of the front matter, then those of the body. */
	outbound: OutboundLink[];
	/** Where the fields that name other content stand, by field path such as `authors.0`. */
	places: Record<string, Place>;
	/** What fields of the front matter cite, by their path such as `keyPoints.0`; unset if nothing. */
	marks?: Record<string, FieldMark[]>;
}

/** A row whose collection is known by its own name, so that checking `collection` narrows `data`. */
export type AnyRow = { [C in Collection]: Row<C> }[Collection];

/** The same for a Reading. */
export type AnyReading = { [C in Collection]: Reading<C> }[Collection];

/** Paths from the project folder of the images that a file names: those of its body, then the lead image. */
export function imagePaths({ file, images, data }: Pick<AnyRow, 'file' | 'images' | 'data'>): string[] {
	const named = [...images, ...('image' in data && data.image ? [data.image.src] : [])];
	return named.map((src) => join(dirname(file), src));
}

/** Anchors that the page of a file has for its sections, those of before too. */
export function anchorsIn({ headings, data }: Pick<AnyReading, 'headings' | 'data'>): string[] {
	const own = headings.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
	return [...own, ...('anchors' in data ? Object.keys(data.anchors) : [])];
}

/** The old addresses of content that is no article, without `base`, in the order in which they are written: the oldest first. */
export function formerPaths({ data }: Pick<Row, 'data'>): string[] {
	return 'redirectFrom' in data ? (data.redirectFrom ?? []) : [];
}
