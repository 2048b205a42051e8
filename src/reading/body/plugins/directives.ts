import type { Paragraph, Root } from 'mdast';
import { type ContainerDirective, directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { BlockKind } from '../../../body/blocks/block.ts';
import { type BlockName, kinds } from '../../../body/blocks/kinds.ts';
import { visit } from '../../../body/visit.ts';
import { nearest } from '../../front-matter/validate.ts';
import { type FileFacts, factsOf } from './file-facts.ts';

/**
 * Reads container directives, checks how each is written, and marks it for `blocks`, which reads it once the body is
 * sanitised.
 *
 * Only containers are read: the same syntax has directives in running text (`:name`) and on a line (`::name`), which would
 * eat a part of "at 10:30pm" or "Ansar:Allah". Their parsers are left out, so that such text stays what it is.
 */
export function directives(this: Processor) {
	const data = this.data();
	const [container] = [directive().flow?.[colon]].flat();
	if (!container) throw new Error('micromark-extension-directive has changed: it gives no containers');
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [colon]: container } }];
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		directiveFromMarkdown({ verbose: true }),
	];
	return (tree: Root, file: VFile): void => {
		visit(tree, undefined, (node, _, parent) => {
			if (node.type === 'containerDirective')
				check(node, file, parent?.type === 'root' ? undefined : parent?.type);
			else if (node.type === 'paragraph') checkStray(node, file);
			else if (node.type === 'html' && /data-block/i.test(node.value))
				file.message('has the attribute data-block, which is the house’s own; take it away', node.position);
		});
	};
}

/** Code of the character that directives begin with. */
const colon = 58;

const names = Object.keys(kinds);

/** The kind of block of a name, if there is one. */
function kindNamed(name: string): BlockKind<unknown> | undefined {
	return Object.hasOwn(kinds, name) ? (kinds[name as BlockName] as BlockKind<unknown>) : undefined;
}

/** Marks a block for `blocks`, or reports what is wrong with it. */
function check(node: ContainerDirective, file: VFile, parent: string | undefined): void {
	const facts = factsOf(file);
	const attributes = Object.fromEntries(
		Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value?.trim() ?? '']),
	);
	const label = node.children.find((child): child is Paragraph => isLabel(child));
	const fence = /:+/.exec(String(file).slice(node.position?.start.offset))?.[0] ?? ':::';
	const wrong = formProblem(node, attributes, label, fence) ?? placeProblem(node, facts, parent);
	if (wrong) {
		// An element that bodies may hold, so that nothing after this blames the writer for one not written.
		node.data = { ...node.data, hName: 'section' };
		return void file.message(`${fence}${node.name} ${wrong}`, node.position);
	}
	node.data = { ...node.data, hName: 'section', hProperties: { dataBlock: String(facts.written.length) } };
	if (label) label.data = { ...label.data, hProperties: { dataBlockLabel: '' } };
	facts.written.push({ name: node.name, attributes });
}

/** What is wrong with how a block is written, if anything. */
function formProblem(
	{ name, children, data }: ContainerDirective,
	attributes: Record<string, string>,
	label: Paragraph | undefined,
	fence: string,
): string | undefined {
	const kind = kindNamed(name);
	if (!kind) {
		const meant = nearest(name, names);
		return `is not a block; ${meant ? `did you mean ${fence}${meant}?` : `the blocks are ${names.join(', ')}`}`;
	}
	if (!data?.position?.closing) return `does not end; close it with a line of just ${fence}`;
	const written = `; write ${kind.syntax}`;
	const known = kind.attributes ?? [];
	const unknown = Object.keys(attributes).find((key) => !known.includes(key));
	if (unknown) {
		const meant = nearest(unknown, known);
		return `has the attribute ${unknown}, which it does not take${meant ? `; did you mean ${meant}?` : written}`;
	}
	if (kind.label === 'none' && label) return `has words in square brackets, which it does not take${written}`;
	if (kind.label === 'required' && !label?.children.length) return `lacks words in square brackets${written}`;
	const full = children.some((child) => child !== label);
	if (kind.content === 'none' && full) return `holds text, which it does not take${written}`;
	if (kind.content === undefined && !full) return `is empty${written}`;
	return undefined;
}

/** What a block may not stand inside, in the words of writers. */
const parents: Record<string, string> = {
	blockquote: 'a quotation',
	containerDirective: 'another block',
	footnoteDefinition: 'a note',
	listItem: 'a list',
};

function placeProblem(
	{ name }: ContainerDirective,
	facts: FileFacts,
	parent: string | undefined,
): string | undefined {
	if (parent)
		return `stands inside ${parents[parent] ?? 'another part'}; put it on its own, with an empty line on each side`;
	if (kindNamed(name)?.articlesOnly && facts.collection !== 'articles')
		return 'stands in a file that is not an article; take it out';
	return undefined;
}

function isLabel(node: ContainerDirective['children'][number]): boolean {
	return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

/** Reports a paragraph that was meant to open or close a block. */
function checkStray(paragraph: Paragraph, file: VFile): void {
	if (paragraph.data?.directiveLabel) return;
	// Read off the source, where a fence that is meant as text begins with a backslash.
	const source = String(file).slice(paragraph.position?.start.offset, paragraph.position?.end.offset);
	const [, marks = '', space = '', name = ''] = /^(::+)([ \t]*)([\w-]*)/.exec(source) ?? [];
	const say = (
		reason: string,
		place: Paragraph['position'] | { line: number; column: number } = paragraph.position,
	) => void file.message(reason, place);
	// Fewer colons than opened the block do not close it, and are text.
	const inside = /\n[ \t>]*(:{3,})[ \t]*(?=\n|$)/.exec(source);
	if (inside && !marks) {
		const line =
			(paragraph.position?.start.line ?? 1) + source.slice(0, inside.index + 1).split('\n').length - 1;
		say(`${inside[1]} closes a block that is not open; take it away`, { line, column: 1 });
	}
	if (marks.length === 2 && names.includes(name)) say(`::${name} has two colons; write three, as :::${name}`);
	else if (marks.length > 2 && !name) say(`${marks} closes a block that is not open; take it away`);
	else if (marks.length > 2 && space)
		say(`${marks} ${name} has a space before the name; write ${marks}${name}`);
	else if (marks.length > 2)
		say(
			`${marks}${name} does not open a block; write ${kindNamed(name)?.syntax ?? ':::name[label]{attribute="value"}'}`,
		);
}
