import type { VFile } from 'vfile';
import type { FrontFacts, PublishedFile } from '../../../body/blocks/block.ts';
import type { Collection } from '../../../schema/collections.ts';
import type { Citation, Heading, InternalLink, OutboundLink, WrittenBlock } from '../body-facts.ts';
import type { Copy } from '../copy.ts';

/** What the plugins of the pipeline know of a file and find in it: the one thing they share, on `file.data`. */
export interface FileFacts {
	/** Kind of content that the file is. */
	collection: Collection;
	/** Language of the text (BCP 47). */
	language: string;
	/** Absolute path of the folder of the file, for images. */
	folder: string;
	/** Absolute path of the content folder, which nothing may leave. */
	contentFolder: string;
	/** Path that the site lives under, with a slash at both ends. */
	base: string;
	/** What addresses of the language of the file begin with: `/fa`; empty for the first of the site. */
	path: string;
	/** Ids of the sources that can be cited. */
	sources: string[];
	/** What the front matter has for blocks to show. */
	front: FrontFacts;
	/** Old section anchors with the headings that they lead to now. */
	anchors: Readonly<Record<string, string>>;
	/** Blocks as they are written. */
	written: { name: string; attributes: Record<string, string> }[];
	blocks: WrittenBlock[];
	headings: Heading[];
	cited: Citation[];
	links: InternalLink[];
	outbound: OutboundLink[];
	images: string[];
	/** Files of data beside the article, as paths from its folder, with the digests of their bytes. */
	beside: Record<string, string>;
	/** Files beside the article that are published as they are, as paths from its folder, with the digests of their bytes. */
	files: Record<string, string>;
	/** Those of them that links lead to, by their addresses. */
	downloads: Map<string, PublishedFile>;
	copy: Copy;
}

/** What is known of a file before its body is read. */
export type KnownFacts = Pick<
	FileFacts,
	'collection' | 'language' | 'folder' | 'contentFolder' | 'base' | 'path' | 'sources' | 'front' | 'anchors'
>;

/** Makes the facts of a file whose body is to be read. */
export function startFacts(known: KnownFacts): FileFacts {
	return {
		...known,
		...{ written: [], blocks: [], headings: [], cited: [], links: [], outbound: [], images: [], beside: {} },
		...{ files: {}, downloads: new Map() },
		copy: { passages: [], images: [], comments: [], places: {} },
	};
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
