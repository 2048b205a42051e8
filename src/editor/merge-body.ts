/**
 * Writes back only the blocks of a body that were changed. An editor of formatted text writes all of it anew in its own way
 * (`_so_` for `*so*`, other spaces in tables); a block that says the same as before stays as its writer wrote it.
 */
import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { alignment, same } from './same.ts';

/** Code of the colon, which directives begin with. */
const colon = 58;

const processor = remark().use(remarkGfm, { singleTilde: false }).use(containers).freeze();

/** Reads containers alone, as a build does: other directives would eat a part of "at 10:30pm". */
function containers(this: Processor): void {
	const data = this.data();
	const [container] = [directive().flow?.[colon]].flat();
	if (container)
		data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [colon]: container } }];
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

/** A block of a body. */
interface Block {
	start: number;
	end: number;
	/** What it says, without how it is written. */
	meaning: unknown;
}

/**
 * A body with its changed blocks.
 * @param before as it is in the file
 * @param after as an editor gives it
 */
export function mergeBody(before: string, after: string): string {
	if (after.trim() === before.trim()) return before;
	const [old, next] = [blocksOf(before), blocksOf(after)];
	let text = '';
	let last: { from: number | undefined; to: number } | undefined;
	for (const [from, to] of alignment(old, next, (a, b) => same(a.meaning, b.meaning))) {
		const block = to === undefined ? undefined : next[to];
		if (!block || to === undefined) continue;
		const kept = from === undefined ? undefined : old[from];
		const isKept = kept !== undefined && same(kept.meaning, block.meaning);
		if (last) text += gapBefore({ from, to }, last, { before, old }, { after, next });
		text += isKept ? before.slice(kept.start, kept.end) : after.slice(block.start, block.end);
		last = { from, to };
	}
	const lead = /^\s*/.exec(before)?.[0] ?? '';
	return lead + text + (/\s*$/.exec(before)?.[0] || '\n');
}

/** What stands between a block and the one before it: as it was where both stood together, else as the editor has it. */
function gapBefore(
	{ from, to }: { from: number | undefined; to: number },
	last: { from: number | undefined; to: number },
	{ before, old }: { before: string; old: readonly Block[] },
	{ after, next }: { after: string; next: readonly Block[] },
): string {
	if (from !== undefined && last.from === from - 1) return before.slice(old[from - 1]?.end, old[from]?.start);
	return last.to === to - 1 ? after.slice(next[to - 1]?.end, next[to]?.start) : '\n\n';
}

function blocksOf(text: string): Block[] {
	const root: Root = processor.parse(text);
	return root.children.map((node) => ({
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0,
		meaning: meaningOf(node),
	}));
}

/** A node without its place, the breaks of its lines, and how far the entries of a list stand apart. */
function meaningOf({ position, ...node }: Nodes): unknown {
	const { spread, data, ...rest } = node as Nodes & { spread?: boolean };
	if (rest.type === 'text') return { ...rest, value: rest.value.replace(/\s+/g, ' ') };
	return 'children' in rest ? { ...rest, children: joined(rest.children).map(meaningOf) } : rest;
}

/** Nodes with the texts that stand beside each other in one. */
function joined(nodes: readonly Nodes[]): Nodes[] {
	const all: Nodes[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		if (node.type === 'text' && last?.type === 'text')
			all[all.length - 1] = { ...last, value: last.value + node.value };
		else all.push(node);
	}
	return all;
}
