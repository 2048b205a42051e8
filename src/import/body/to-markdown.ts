import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Root as MdastRoot, PhrasingContent, RootContent, Text } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import type { Info, State as MarkdownState } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isPlain } from '../../forms/markdown.ts';

/** An element that Stet allows and Markdown has no mark for: its tags stay, around what it holds. */
const inline: Handle = (state, element) => {
	const [open, close] = tagsOf(element);
	return [{ type: 'html', value: open }, ...state.all(element), { type: 'html', value: close }] as never;
};

/** The same of what stands on its own: its tags have lines of their own, so that what it holds is Markdown. */
const flow: Handle = (state, element) => {
	const [open, close] = tagsOf({ ...element, children: [] });
	const [first, ...rest] = element.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	const summary = first?.type === 'element' && first.tagName === 'summary' ? first : undefined;
	const inside = summary ? rest : element.children;
	return [
		{ type: 'html', value: `${open}${summary ? toHtml(summary) : ''}` },
		...(state.toFlow(state.all({ ...element, children: inside })) as BlockContent[]),
		{ type: 'html', value: close },
	] as never;
};

/** An element that is written as HTML whole, on lines of which none is empty. */
const whole: Handle = (_, element) => ({
	type: 'html',
	value: toHtml(element).replace(/\n\s*(?=\n)/g, ''),
});

/** `lang`, `dir` and what else Stet allows are in the properties already. */
function tagsOf(element: Element): [open: string, close: string] {
	const [open = '', close = ''] = toHtml({ ...element, children: [{ type: 'text', value: '\0' }] }).split(
		'\0',
	);
	return [open, close];
}

const named =
	(...names: string[]) =>
	(handle: Handle) =>
		names.map((name): [string, Handle] => [name, handle]);

const handlers: Record<string, Handle> = {
	...Object.fromEntries([
		...named(
			'sup',
			'sub',
			'u',
			'kbd',
			'cite',
			'mark',
			'small',
			'abbr',
			'ins',
			'dfn',
			'bdo',
			'bdi',
			'time',
			'var',
			'samp',
			'q',
			'ruby',
			'rt',
			'rp',
		)(inline),
		...named('details')(flow),
		...named('dl', 'stet-table')(whole),
	]),
	'stet-table': (state, element, parent) => whole(state, { ...element, tagName: 'table' }, parent),
	'stet-noteref': (_, { properties }) => {
		const note = String(properties.note);
		return { type: 'footnoteReference', identifier: note, label: note };
	},
	'stet-note': (state, element) => {
		const note = String(element.properties.note);
		const children = state.toFlow(state.all(element)) as BlockContent[];
		return { type: 'footnoteDefinition', identifier: note, label: note, children } as never;
	},
	'stet-block': (state, element) => directiveOf(state, element) as never,
};

function directiveOf(state: State, element: Element): RootContent {
	const { name, attributes } = element.properties;
	const [first, ...rest] = element.children;
	const label = first?.type === 'element' && first.tagName === 'stet-label' ? first : undefined;
	const content = { ...element, children: label ? rest : element.children };
	return {
		type: 'containerDirective',
		name: String(name),
		attributes: JSON.parse(String(attributes)),
		children: [
			...(label
				? [
						{
							type: 'paragraph',
							data: { directiveLabel: true },
							children: state.all(label) as PhrasingContent[],
						},
					]
				: []),
			...state.toFlow(state.all(content)),
		],
	} as RootContent;
}

/** What Stet would read as a mark: a fence of a block, and templates of other systems. */
export const ownMarks = [
	{ atBreak: true, character: ':', after: ':' },
	{ character: '{', after: '[{%]', inConstruct: 'phrasing' as const },
];

const writer = remark()
	.use(remarkGfm, { singleTilde: false })
	.data('settings', {
		bullet: '-',
		rule: '-',
		emphasis: '_',
		fences: true,
		resourceLink: true,
		listItemIndent: 'one',
		handlers: {
			// A brace may begin a mark of another system.
			text: (node: Text, _: unknown, state: MarkdownState, info: Info) =>
				isPlain(node.value, info) && !node.value.includes('{') ? node.value : state.safe(node.value, info),
		},
	})
	.data('toMarkdownExtensions', [
		// Of directives only containers are read (see reading/body/plugins/directives.ts), so that 10:30pm needs no mark.
		{ handlers: directiveToMarkdown().handlers, unsafe: [...ownMarks] },
	])
	.freeze();

/** Writes a body as Markdown. */
export function toMarkdown(tree: Root): string {
	const mdast = toMdast(tree, { handlers, document: true }) as MdastRoot;
	tidy(mdast);
	const lines = writer.stringify(mdast as never);
	return lines.replace(/&#x20;(?=\n|$)/g, '').replace(/^(\s*)&#x20;/gm, '$1');
}

/** Joins texts that stand beside each other, so that what they make together is escaped, and lifts what Markdown cannot nest. */
function tidy(node: MdastRoot | RootContent): void {
	if (!('children' in node)) return;
	const children: RootContent[] = [];
	for (const child of node.children as RootContent[]) {
		tidy(child);
		const last = children.at(-1);
		if (child.type === 'text' && last?.type === 'text') (last as Text).value += child.value;
		else if ('children' in child && child.children.length === 0 && isHollow(child)) continue;
		else children.push(child);
	}
	node.children = children as never;
}

/** True for what is nothing without something in it. */
function isHollow({ type }: RootContent): boolean {
	return ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'blockquote', 'list'].includes(
		type,
	);
}
