import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type {
	BlockContent,
	Heading,
	ListItem,
	Root as MdastRoot,
	PhrasingContent,
	RootContent,
	Text,
} from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Body, Citation, FileFacts, Image, Note, NoteReference, Notes } from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import { makeAbsolute, type PlainShowing, plainBlocks } from './plain.ts';
import { simpleTable } from './simple-table.ts';

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
	const handlers = handlersOf(showing);
	const parts: (RootContent | ElementContent[])[] = [];
	for (const node of body.children as ElementContent[]) {
		if (node.type === 'text' && node.value.trim() === '') continue;
		const last = parts.at(-1);
		const simple = simpleBlock(node, handlers);
		if (simple) parts.push(simple);
		else if (Array.isArray(last)) last.push(node);
		else parts.push([node]);
	}
	return parts.flatMap((part) => (Array.isArray(part) ? convert(part, handlers) : [part]));
}

/** Makes Markdown of nodes of our own. */
function handlersOf({ imageAddress, words }: MarkdownShowing) {
	const reference = (name: string): PhrasingContent => ({
		type: 'footnoteReference',
		identifier: name,
		label: name,
	});
	return {
		citation: ({ sources }: Citation) => sources.map(({ source }) => reference(source)),
		noteReference: ({ note }: NoteReference) => [reference(note)],
		fileFacts: ({ format, bytes }: FileFacts): PhrasingContent[] => [
			{ type: 'text', value: ` ${words.fileFacts(format, bytes)}` },
		],
		image: (node: Image): PhrasingContent[] => [
			{ type: 'image', url: imageAddress(node), alt: node.alt ?? '', title: node.title ?? null },
		],
	};
}

type Handlers = ReturnType<typeof handlersOf>;

/** Makes Markdown of any content, by the library. */
export function convert(nodes: readonly ElementContent[], handlers: Handlers): RootContent[] {
	const { children } = toMdast(
		{ type: 'root', children: [...nodes] },
		{
			nodeHandlers: {
				citation: (_, node: Citation) => handlers.citation(node) as never,
				fileFacts: (_, node: FileFacts) => handlers.fileFacts(node) as never,
				noteReference: (_, node: NoteReference) => handlers.noteReference(node) as never,
				image: (_, node: Image) => handlers.image(node) as never,
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
		},
	) as MdastRoot;
	return children;
}

/**
 * Makes Markdown of a paragraph, heading, quotation or tight list of nothing but text, emphasis, links and marks; undefined
 * for all else. Nearly all of an archive is such, and the library takes ten times as long, since it expects any HTML.
 */
function simpleBlock(node: ElementContent, handlers: Handlers): BlockContent | undefined {
	if (node.type !== 'element') return undefined;
	const { tagName, properties } = node;
	if (tagName === 'blockquote') {
		const children = simpleParts(node, (child) => simpleBlock(child, handlers));
		return children && { type: 'blockquote', children };
	}
	if (tagName === 'ul' || tagName === 'ol') {
		const children = simpleParts(node, (child) => simpleItem(child, handlers));
		const start = tagName === 'ol' ? Number(properties.start ?? 1) : null;
		return children && { type: 'list', ordered: tagName === 'ol', start, spread: false, children };
	}
	if (tagName === 'table') return simpleTable(node, (cell) => simpleLine(cell, handlers));
	const depth = Number(/^h([2-6])$/.exec(tagName)?.[1] ?? 0) as Heading['depth'];
	const children = tagName === 'p' || depth > 0 ? simpleLine(node, handlers) : undefined;
	return children && (depth > 0 ? { type: 'heading', depth, children } : { type: 'paragraph', children });
}

/** What each element of another one becomes; undefined if one of them is not simple, or if there is none. */
function simpleParts<Part>(
	node: Element,
	make: (child: ElementContent) => Part | undefined,
): Part[] | undefined {
	const inside = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	const parts = inside.map(make).filter((part) => part !== undefined);
	return parts.length > 0 && parts.length === inside.length ? parts : undefined;
}

function simpleItem(node: ElementContent, handlers: Handlers): ListItem | undefined {
	const children = node.type === 'element' && node.tagName === 'li' ? simpleLine(node, handlers) : undefined;
	return (
		children && {
			type: 'listItem',
			spread: false,
			checked: null,
			children: [{ type: 'paragraph', children }],
		}
	);
}

function simpleLine(node: Element, handlers: Handlers): PhrasingContent[] | undefined {
	const children = simplePhrasing(node.children, handlers);
	const [first, last] = [children?.[0], children?.at(-1)];
	if (first?.type === 'text') first.value = first.value.trimStart();
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return first && children;
}

const marks = { strong: 'strong', em: 'emphasis', del: 'delete' } as const;

function simplePhrasing(nodes: readonly ElementContent[], handlers: Handlers): PhrasingContent[] | undefined {
	const found: PhrasingContent[] = [];
	for (const node of nodes) {
		if (node.type === 'text') found.push({ type: 'text', value: node.value.replace(/[ \t\r\n]+/g, ' ') });
		else if (node.type === 'citation') found.push(...handlers.citation(node));
		else if (node.type === 'noteReference') found.push(...handlers.noteReference(node));
		else if (node.type !== 'element') return undefined;
		else {
			const { tagName, properties } = node;
			const children = simplePhrasing(node.children, handlers);
			if (!children) return undefined;
			if (tagName === 'time') found.push(...children);
			else if (tagName in marks) found.push({ type: marks[tagName as keyof typeof marks], children });
			else if (tagName === 'a' && typeof properties.href === 'string' && properties.title === undefined)
				found.push({ type: 'link', url: properties.href, title: null, children });
			else return undefined;
		}
	}
	return found;
}

/** Signs and joined signs that mean something to Markdown, somewhere in a line. */
const telling = /[\\*_~`<&[\]!|\r\n\t@#]|[Ww]\.|[ps]:\//;

/** True for text that Markdown takes as it is: it begins with a letter and has none of its signs. Most has not. */
export function isPlain(value: string, { before, after }: { before: string; after: string }): boolean {
	const isLine = !/^[^ ].*[^ ]$/.test(value);
	return /^[ \p{L}“‘«]/u.test(value) && !telling.test(value) && !(isLine && /[\r\n]/.test(before + after));
}

const writer = remark()
	.use(remarkGfm, { singleTilde: false })
	.data('settings', {
		bullet: '-',
		rule: '-',
		emphasis: '_',
		handlers: {
			text: (node: Text, _, state, info) =>
				isPlain(node.value, info) ? node.value : state.safe(node.value, info),
		},
	})
	.freeze();

/**
 * A letter beside a run of `*`, as the library writes it where CommonMark takes the run for no emphasis. In Chinese, Japanese and
 * Korean the letter itself is written: a word in references is no word to who searches the file, and what reads these
 * languages takes such runs for emphasis (markdown-cjk-friendly).
 */
const besideMarks = /(?<!\\)&#x([\dA-F]+);(?=[*_~])|(?<=[*_~])&#x([\dA-F]+);/g;
const isCjk = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff00-\uffef]/u;

/** Stands in code for the beginning of a reference, which is no reference there. */
const inCode = '\0#x';

/** Writes Markdown. */
export function writeMarkdown(children: RootContent[]): string {
	const text = writer.stringify({ type: 'root', children });
	if (![...text.matchAll(besideMarks)].some((found) => isCjk.test(letterOf(found)))) return text;
	const root: MdastRoot = { type: 'root', children: structuredClone(children) };
	visit(root, undefined, (node) => {
		if (node.type === 'code' || node.type === 'inlineCode') node.value = node.value.replaceAll('&#x', inCode);
	});
	return writer
		.stringify(root)
		.replace(besideMarks, (...found) => (isCjk.test(letterOf(found)) ? letterOf(found) : String(found[0])))
		.replaceAll(inCode, '&#x');
}

/** The letter that a reference stands for. */
function letterOf([, before, after]: readonly (string | undefined)[]): string {
	return String.fromCodePoint(Number.parseInt(before ?? after ?? '', 16));
}
