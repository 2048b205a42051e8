import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as MdastNodes, Root as MdastRoot, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Body, Citation, Image, Note, NoteReference, Notes } from '../body/nodes.ts';
import { makeAbsolute, type PlainShowing, plainBlocks } from './plain.ts';

/** What a body becomes Markdown with. */
export interface MarkdownShowing extends PlainShowing {
	/** Absolute address of the page. */
	url: string;
	/** Absolute address of an image. */
	imageAddress: (image: Pick<Image, 'src' | 'width' | 'height'>) => string;
}

/** The form of a body in Markdown (mdast), with absolute addresses; citations are references to footnotes named as the sources are. */
export function markdownForm(body: Body, showing: MarkdownShowing): RootContent[] {
	plainBlocks(body, showing);
	makeAbsolute(body, showing.url);
	const reference = (name: string): MdastNodes => ({
		type: 'footnoteReference',
		identifier: name,
		label: name,
	});
	const { children } = toMdast(body as Root, {
		nodeHandlers: {
			citation: (_, node: Citation) => node.sources.map(({ source }) => reference(source)) as never,
			noteReference: (_, node: NoteReference) => reference(node.note) as never,
			image: (_, node: Image): MdastNodes => ({
				type: 'image',
				url: showing.imageAddress(node),
				alt: node.alt ?? '',
				title: node.title ?? null,
			}),
			notes: (state, node: Notes) => state.all(node as never) as never,
			note: (state, node: Note) =>
				({
					type: 'footnoteDefinition',
					identifier: node.note,
					label: node.note,
					children: state.toFlow(state.all(node as never)),
				}) as never,
			part: (state, node) => state.all(node as never) as never,
		},
	}) as MdastRoot;
	return children;
}

const writer = remark()
	.use(remarkGfm, { singleTilde: false })
	.data('settings', { bullet: '-', rule: '-', emphasis: '_' })
	.freeze();

/** Writes Markdown. */
export function writeMarkdown(children: RootContent[]): string {
	return writer.stringify({ type: 'root', children });
}
