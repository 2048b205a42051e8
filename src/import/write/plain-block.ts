import type { Paragraph, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { ownMarks } from '../body/to-markdown.ts';
import { apart } from '../fields/text.ts';

/** Parses bodies as Stet's reader does, as far as blocks and links go. */
const parser = remark()
	.data('micromarkExtensions', [directive()])
	.data('fromMarkdownExtensions', [directiveFromMarkdown()])
	.use(remarkGfm, { singleTilde: false })
	.freeze();
const writer = remark()
	.use(remarkGfm, { singleTilde: false })
	.data('settings', { bullet: '-', rule: '-', emphasis: '_', fences: true })
	.data('toMarkdownExtensions', [{ handlers: directiveToMarkdown().handlers, unsafe: [...ownMarks] }])
	.freeze();

/** The words of a block of a body, its marks left out. */
export interface PlainBlock {
	body: string;
	/** What stood there. */
	before: string;
}

/**
 * Makes plain paragraphs of the block that stands at a line of a body.
 * @param line from 1
 */
export function plainBlockAt(body: string, line: number): PlainBlock | undefined {
	const tree = parser.parse(body) as Root;
	const block =
		tree.children.find(
			({ position }) => position && position.start.line <= line && line <= position.end.line,
		) ?? tree.children.findLast(({ position }) => position && position.start.line <= line);
	const start = block?.position?.start.offset;
	const end = block?.position?.end.offset;
	if (!block || start === undefined || end === undefined) return undefined;
	const before = body.slice(start, end);
	const words = linesOf(block).map(
		(text): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }),
	);
	const plain = writer.stringify({ type: 'root', children: words }).trim();
	return { body: body.slice(0, start) + plain + body.slice(end), before };
}

/** Takes the links out that lead to an address, and leaves their words. */
export function withoutLinks(
	body: string,
	line: number,
	address: string | undefined,
): PlainBlock | undefined {
	const tree = parser.parse(body) as Root;
	const found: { start: number; end: number; text: string }[] = [];
	const walk = (node: Root | RootContent): void => {
		if (node.type === 'link' || node.type === 'image') {
			const { position } = node;
			const isThere = position && position.start.line <= line && line <= position.end.line;
			if (isThere && (address === undefined || decoded(node.url) === decoded(address))) {
				const inner = node.type === 'image' ? (node.alt ?? '') : undefined;
				const first = node.type === 'link' ? node.children[0]?.position?.start.offset : undefined;
				const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
				const text = inner ?? body.slice(first ?? position.start.offset, last ?? position.end.offset);
				found.push({ start: position.start.offset ?? 0, end: position.end.offset ?? 0, text });
				return;
			}
		}
		if ('children' in node) for (const child of node.children) walk(child as RootContent);
	};
	walk(tree);
	if (found.length === 0) return undefined;
	let changed = body;
	for (const { start, end, text } of found.toReversed())
		changed = changed.slice(0, start) + text + changed.slice(end);
	return { body: changed, before: body.slice(found[0]?.start, found[0]?.end) };
}

/** The whole of a body as plain paragraphs. */
export function plainBody(body: string): string {
	const tree = parser.parse(body) as Root;
	const words = tree.children
		.flatMap(linesOf)
		.map((text): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }));
	return writer.stringify({ type: 'root', children: words });
}

function linesOf(node: RootContent): string[] {
	if (node.type === 'html')
		return [
			textOf(node)
				.replace(/<[^>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
		].filter(Boolean);
	if ('children' in node && !['paragraph', 'heading', 'tableRow'].includes(node.type))
		return node.children.flatMap((child) => linesOf(child as RootContent));
	const text =
		node.type === 'tableRow' ? node.children.map((cell) => textOf(cell)).join(' | ') : textOf(node);
	const plain = apart(text.replace(/\s+/g, ' ').trim());
	// A line of more would be refused.
	return (
		plain
			.match(/[\s\S]{1,15000}(?:\s|$)/g)
			?.map((part) => part.trim())
			.filter(Boolean) ?? []
	);
}

function textOf(node: RootContent): string {
	if ('value' in node) return node.value;
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : '';
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
