import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import fc from 'fast-check';
import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import type { Body } from '../../src/body/nodes.ts';
import { markdownForm, writeMarkdown } from '../../src/forms/markdown.ts';
import { cjk } from '../../src/reading/body/plugins/cjk.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodyOf } from '../../src/reading/store/readings.ts';
import { en } from '../../src/words/en.ts';
import { read } from './render-body.ts';

const url = 'https://harbour.example/articles/a/';
const showing = {
	shown: [],
	words: en,
	url,
	imageAddress: ({ src }: { src: string }) => new URL(src, url).href,
};

/** remark without what makes it quicker here. */
const library = remark()
	.use(remarkGfm, { singleTilde: false })
	.data('settings', { bullet: '-', rule: '-', emphasis: '_' });

/** The same by the library alone: what is in a part of a block is never taken for simple. */
function byLibrary(body: Body): string {
	const children = body.children.map((child) => ({ type: 'part', role: 'text', children: [child] }));
	const form = markdownForm({ ...body, children } as unknown as Body, showing);
	return library.stringify({ type: 'root', children: form });
}

function expectSame(body: Body, name: string): void {
	expect(writeMarkdown(markdownForm(structuredClone(body), showing)), name).toBe(byLibrary(body));
}

test('simple paragraphs become the Markdown that the library makes of them', async () => {
	const { rows } = await readContent();
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) {
		const body = bodyOf(row);
		body.children = body.children.filter(({ type }) => (type as string) !== 'block');
		expectSame(body, row.file);
	}
	for (const path of globSync('tests/golden/*/input.md')) {
		const folder = resolve(dirname(path));
		const { body } = read(readFileSync(path), { folder, contentFolder: folder, sources: ['ap1', 'un2'] });
		body.children = body.children.filter(({ type }) => (type as string) !== 'block');
		expectSame(body, path);
	}
});

test.each([
	'A *very **strong*** claim.[^ap1][^un2] And [*a* link](b.md "with a title").',
	'Line one\nline two  \nline three\\\nfour',
	'1986\\. A year; \\# no heading, \\- no list, \\> no quotation; 2 \\* 3 \\* 4; a\\_b\\_c; \\[x]; \\`y\\`; \\~~z\\~~',
	'www.example.org and https://example.org/a_b and a@example.org, http\\://x',
	'## A *heading* with `code` #\n\n### Another \\#',
	'<b>x</b> <em>y</em> H<sub>2</sub>O&nbsp;&amp; ![i](tests/newsroom/articles/2024/ferry.png)',
	'> Quoted\n> twice.\n>\n> - a\n> - b\n\n3. c\n4. *d*\n\n- e\n\n- f\n\n- [x] g\n- h\n  - i\n\n+ j',
	'\\+ 1\n\n\\= 2\n\n3\\) 4\n\n“Quoted” and ‘so’ — on.',
])('%j becomes the Markdown that the library makes of it', (markdown) => {
	expectSame(read(markdown, { sources: ['ap1', 'un2'] }).body, markdown);
});

test('any text is written as the library writes it', () => {
	const signs = fc.constantFrom(...'ab W.ps:/\\*_~`<&[]()!|@#+-=>1. \n“éم');
	const text = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
	const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
		text.map((value): PhrasingContent => ({ type: 'text', value })),
		text.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
		text.map((value): PhrasingContent => ({ type: 'link', url: '/a/', children: [{ type: 'text', value }] })),
	);
	fc.assert(
		fc.property(fc.array(phrasing, { minLength: 1, maxLength: 3 }), (children) => {
			const nodes: RootContent[] = [
				{ type: 'paragraph', children },
				{ type: 'heading', depth: 2, children },
			];
			expect(writeMarkdown(nodes)).toBe(library.stringify({ type: 'root', children: nodes }));
		}),
		{ numRuns: 2000 },
	);
});

/** A paragraph of text with strong text in it, of Markdown as readers of such languages take it. */
const inCjk = remark().use(remarkGfm, { singleTilde: false }).use(cjk);

test.each([
	['これは', '「重要」', 'です'],
	['港は', '（閉鎖）', 'した'],
	['这是', '“重要”', '的'],
	['다리는', '“폐쇄”', '되었다'],
	['𠮷', '「野」', '家'],
	['ー', '『港』', '、'],
])(
	'Chinese, Japanese and Korean letters beside strong text stay letters: %s%s%s',
	(before, inside, after) => {
		expect(markdownOf(before, inside, after)).toBe(`${before}**${inside}**${after}\n`);
	},
);

test.each([
	['ท่าเรือ', '“ปิด”', 'แล้ว'],
	['این ', '«مهم»', 'است'],
	['the ', '“no.”', 'and'],
])('letters of others are written so that the text stays strong: %s%s%s', (before, inside, after) => {
	const markdown = markdownOf(before, inside, after);
	expect(markdown).toContain('&#x');
	expect(fromMarkdown(remark().parse(markdown))).toEqual([before, `**${inside}**`, after]);
});

test('what looks like a reference in code stays as it is', () => {
	const code = { type: 'inlineCode' as const, value: '&#x6F22;*' };
	const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: '「港」' }] };
	const children: PhrasingContent[] = [
		{ type: 'text', value: '漢' },
		strong,
		{ type: 'text', value: '字' },
		code,
	];
	expect(writeMarkdown([{ type: 'paragraph', children }])).toBe('漢**「港」**字`&#x6F22;*`\n');
});

test('any text of such letters and marks is read as it was meant', () => {
	const signs = fc.constantFrom(...'漢の「」、（）“”。字a*_ 한');
	const text = fc.array(signs, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
	const phrasing = fc
		.tuple(text, text, text)
		.filter((all) => all.every((part) => part.trim() === part && part !== '' && !part.includes('  ')));
	fc.assert(
		fc.property(phrasing, ([before, inside, after]) => {
			const markdown = markdownOf(before, inside, after);
			expect(markdown).not.toMatch(/&#x(?:6F22|306E|5B57|D55C);/);
			expect(fromMarkdown(inCjk.parse(markdown))).toEqual([before, `**${inside}**`, after]);
		}),
		{ numRuns: 2000 },
	);
});

function markdownOf(before: string, inside: string, after: string): string {
	const text = (value: string) => ({ type: 'text', value });
	const strong = { type: 'element', tagName: 'strong', properties: {}, children: [text(inside)] };
	const children = [text(before), strong, text(after)];
	const body = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
	return writeMarkdown(markdownForm(body as unknown as Body, showing));
}

/** The parts of the only paragraph. */
function fromMarkdown({ children: [paragraph] }: Root): string[] {
	return (paragraph as Paragraph).children.map((node) =>
		node.type === 'strong' ? `**${(node.children[0] as Text).value}**` : (node as Text).value,
	);
}
