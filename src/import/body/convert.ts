import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { Targets, type TargetTable } from '../addresses/targets.ts';
import { cleanText, cut } from '../fields/text.ts';
import { autop } from '../marks/autop.ts';
import { plainMdx } from '../marks/mdx.ts';
import { rewriteMarks } from '../marks/rewrite.ts';
import { wordPressBlocks } from '../marks/wordpress-blocks.ts';
import type { BodyFormat } from '../neutral.ts';
import { Pictures, type PictureTable, type PictureUse } from '../pictures/find.ts';
import { type Told, tell } from '../report/account.ts';
import type { SourcePlace } from '../source-place.ts';
import { constructs } from './constructs/all.ts';
import type { BodyContext } from './context.ts';
import { findElements, isNamed } from './elements.ts';
import { pictureOf } from './picture-of.ts';
import { fromMarkdown, parseHtml } from './to-hast.ts';
import { toMarkdown } from './to-markdown.ts';

/** What the bodies of one import have in common; plain data, which crosses to worker threads once. */
export interface ConvertSettings {
	targets: TargetTable;
	pictures: PictureTable;
	/** What becomes of marks by name (`--map`). */
	marks: Record<string, string>;
	headingIds: BodyContext['headingIds'];
	/** Absolute path of the source folder; undefined if the texts are no files of their own. */
	root: string | undefined;
}

/** A body to be made. */
export interface ConvertTask {
	place: SourcePlace;
	/** Line of the source file at which the text begins, from 1. */
	line: number;
	format: BodyFormat;
	text: string;
	title: string;
	/** Path of the old page, which relative addresses are from. */
	folder: string;
	/** Picture that leads the post. */
	lead?: { src: string };
}

/** A body that was made. */
export interface Converted {
	/** Pictures are written `stet-picture:<digest>`. */
	markdown: string;
	told: Told[];
	pictures: PictureUse[];
	/** Addresses of pictures that were not found. */
	missing: string[];
	anchors: Record<string, string>;
	/** The picture that leads the post. */
	leadUse?: PictureUse;
	/** Where that picture lay, if its file is not there. */
	leadMissing?: string;
	/** The first words of the text, for a standfirst that the source lacks; empty if there are none. */
	lead: string;
}

/** Characters that a standfirst made of the text has at most. */
const leadLength = 280;

/** Makes the function that makes bodies. */
export function converter(settings: ConvertSettings): (task: ConvertTask) => Converted {
	const targets = new Targets(settings.targets);
	const pictures = new Pictures(settings.pictures);
	return (task) => {
		const { place, line, format, title, folder } = task;
		const told: Told[] = [];
		const cleaned = cleanText(task.text);
		if (cleaned.lost > 0)
			told.push(
				tell(
					'changed',
					'lost characters',
					`${cleaned.lost} characters were lost before (U+FFFD); each is a question mark`,
					{ place: { ...place, line } },
				),
			);
		let lineOf = (at: number): number => at;
		const say = (entry: Told, at: number): void =>
			void told.push({ ...entry, place: { file: place.file, line: line + at - 1 } });
		const isMarkdown = format === 'markdown' || format === 'mdx';
		let text = cleaned.text;
		if (isMarkdown) {
			if (format === 'mdx') text = plainMdx(text, say);
			const made = rewriteMarks(
				text,
				format === 'mdx' ? ['jsx'] : ['hugo', 'liquid', 'output', 'wordpress'],
				settings.marks,
				say,
			);
			({ text, lineOf } = made);
		} else if (format === 'wordpress') {
			text = wordPressBlocks(text, say);
			const made = rewriteMarks(text, ['wordpress'], settings.marks, say);
			lineOf = made.lineOf;
			text = /<!--\s+wp:/.test(cleaned.text) ? made.text : autop(made.text);
		}
		const tree = isMarkdown ? fromMarkdown(text) : parseHtml(text);
		const context: BodyContext = {
			...{ place, targets, pictures, folder, told, title, headingIds: settings.headingIds },
			lineOf: ({ position }) => line + lineOf(position?.start.line ?? 1) - 1,
			beside: settings.root === undefined ? undefined : dirname(join(settings.root, place.file)),
			...{ used: [], missing: new Set(), anchors: {}, sections: new Set() },
		};
		for (const construct of constructs) construct(tree, context);
		const lead = leadOf(tree);
		const picture = task.lead && pictureOf(task.lead.src, [], context);
		if (picture && 'missing' in picture && picture.missing[0]) context.missing.add(picture.missing[0]);
		return {
			markdown: toMarkdown(tree),
			...(picture &&
				('use' in picture
					? { leadUse: picture.use }
					: picture.missing[0]
						? { leadMissing: picture.missing[0] }
						: {})),
			...{ told, pictures: context.used, missing: [...context.missing], anchors: context.anchors, lead },
		};
	};
}

/** The first paragraph of some length, cut at the end of a sentence. */
function leadOf(tree: Root): string {
	const paragraphs = findElements(tree, isNamed('p', 'blockquote', 'ul', 'stet-block', 'table')).filter(
		isNamed('p'),
	);
	const texts = paragraphs.map((paragraph) => textOf(paragraph).replace(/\s+/g, ' ').trim());
	const first =
		texts.find((text) => text.length >= 60) ??
		texts.find((text) => text !== '') ??
		textOf(tree).replace(/\s+/g, ' ').trim();
	return cut(first, leadLength);
}
