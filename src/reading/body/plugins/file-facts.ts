import type { VFile } from 'vfile';
import type { Collection } from '../../../schema/collections.ts';
import type { Citation, Heading, InternalLink, OutboundLink, Place } from '../../reading.ts';
import type { ViewBlock } from '../blocks/block.ts';
import type { Copy } from '../copy.ts';

/** What the plugins of the pipeline know of a file and find in it: the one thing they share, on `file.data`. */
export interface FileFacts {
	/** Kind of content that the file is. */
	collection: Collection;
	/** Absolute path of the folder of the file, for images. */
	folder: string;
	/** Absolute path of the content folder, which nothing may leave. */
	contentFolder: string;
	/** Path that the site lives under, with a slash at both ends. */
	base: string;
	/** Ids of the sources that can be cited. */
	sources: string[];
	/** True for an article, false for what other files say in their bodies. */
	article: boolean;
	/** What the front matter has for blocks to show. */
	front: { events: number; keyPoints: number; story: boolean };
	/** Blocks as they are written. */
	written: { name: string; attributes: Record<string, string> }[];
	/** Blocks that the View fills in. */
	blocks: (ViewBlock & { place: Place })[];
	/** Tables that can be downloaded, as CSV. */
	tables: string[];
	/** Old section anchors with the headings that they lead to now. */
	anchors: Readonly<Record<string, string>>;
	headings: Heading[];
	cited: Citation[];
	links: InternalLink[];
	outbound: OutboundLink[];
	images: string[];
	words: number;
	copy: Copy;
}

declare module 'vfile' {
	interface DataMap {
		facts: FileFacts;
	}
}

/** The facts of a file in the pipeline. */
export function factsOf(file: VFile): FileFacts {
	if (!file.data.facts) throw new Error('the pipeline runs on files with facts only');
	return file.data.facts;
}
