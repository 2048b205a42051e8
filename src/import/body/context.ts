import type { Element, Root } from 'hast';
import type { Targets } from '../addresses/targets.ts';
import type { Pictures, PictureUse } from '../pictures/find.ts';
import { type Told, tell } from '../report/account.ts';
import type { SourcePlace } from '../source-place.ts';

/** What the constructs of a body share while one is made: where it stands, what they may ask, what they tell. */
export interface BodyContext {
	place: SourcePlace;
	/** Line of the source of a node. */
	lineOf: (node: { position?: Element['position'] }) => number;
	targets: Targets;
	pictures: Pictures;
	/** Folder of the post, from the root of the old site, which relative addresses are from. */
	folder: string;
	told: Told[];
	used: PictureUse[];
	/** Addresses of pictures that were not found. */
	missing: Set<string>;
	/** Absolute path of the folder of the source file; undefined where the text is no file of its own. */
	beside: string | undefined;
	/** Old anchors with the headings that they lead to now. */
	anchors: Record<string, string>;
	/** Ids of the headings as Stet makes them. */
	sections: Set<string>;
	/** Style of the ids that the old site gave to headings. */
	headingIds: 'github' | 'kramdown' | 'none';
	/** Title of the post, which some repeat in the text. */
	title: string;
}

/** Tells of a node. */
export function tellOf(
	context: BodyContext,
	node: { position?: Element['position'] },
	kind: Told['kind'],
	subject: string,
	text: string,
	value?: string,
): void {
	const place = { file: context.place.file, line: context.lineOf(node) };
	context.told.push(
		tell(kind, subject, text, { place, ...(value !== undefined && { value: value.slice(0, 2000) }) }),
	);
}

/** A change to the tree of a body: one construct a file. */
export type Construct = (tree: Root, context: BodyContext) => void;
