import { basename } from 'node:path';
import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';
import { avif, png } from './pictures.ts';

const body = (name: string, text: string, message: RegExp): Broken => ({
	path: `articles/limit-${name}.md`,
	content: article({}, text),
	message,
});
const list = (count: number, entry: (index: number) => string): string =>
	`[${Array.from({ length: count }, (_, index) => entry(index)).join(', ')}]`;
const field = (name: string, fields: Record<string, string>, message: RegExp): Broken => ({
	path: `articles/limit-${name}.md`,
	content: article(fields),
	message,
});

const person = (index: number): string => `limit-${index}`;

/** Pictures that one article may not show all. */
const pictures = {
	...Object.fromEntries([1, 2, 3].map((index) => [`articles/limit-${index}.png`, png(7700, 7700)])),
	'articles/limit-4.avif': avif(4000, 2000),
};

/** Files that the articles below may name. */
export const namedByLimits = {
	...Object.fromEntries(
		Array.from({ length: 200 }, (_, index) => [
			`people/${person(index)}.md`,
			`---\nname: Person ${index}\ndescription: x\n---\n`,
		]),
	),
	...pictures,
};

/** Content that passes one limit each, by as little as it can. */
export const brokenByLimits: Broken[] = [
	body('lines', 'a\n\n'.repeat(5001), /:10008:1 {2}is one line more than 5000; divide the text/),
	body(
		'marks',
		'*a* https://example.org/ & b\n> - a\n\n'.repeat(1700),
		/:\d+:1 {2}has the mark of emphasis, links, items or HTML after the first 10000; divide the text/,
	),
	body(
		'tags',
		`${'<b>a</b> '.repeat(1000)}\n\n<u>a</u>`,
		/:10:1 {2}has the HTML tag after the first 2000; write it in Markdown/,
	),
	body(
		'html-nesting',
		`Text.\n\n${'<b>'.repeat(101)}a${'</b>'.repeat(101)}`,
		/:10:\d+ {2}is HTML nested 101 deep; close what is open, and keep it within 100/,
	),
	body(
		'images',
		`${'![](a.png) '.repeat(100)}\n\n![](a.png)`,
		/:10:1 {2}has the image after the first 100; take some away, or divide the text/,
	),
	{
		path: 'articles/limit-pixels.md',
		content: article(
			{ image: '{ src: limit-4.avif, alt: x }' },
			`Text.\n\n${Object.keys(pictures)
				.filter((path) => path.endsWith('.png'))
				.map((path) => `![x](${basename(path)})`)
				.join('\n\n')}`,
		),
		message: /:1:1 {2}shows images of 201870000 pixels in all, .* counted three times; make them smaller/,
	},
	body(
		'maps',
		':::map{places="limit-0"}\n:::\n\n'.repeat(11),
		/:38:1 {2}is one map more than 10; take some away, or divide the text/,
	),
	body(
		'cells',
		`${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|b|\n'.repeat(100)}`,
		/:109:1 {2}is a row beyond 10000 cells of tables; divide the text/,
	),
	field(
		'list',
		{ topics: list(201, (index) => `t${index}`) },
		/:6:9 {2}topics: has 201 entries; keep it to 200/,
	),
	field(
		'group',
		{ anchors: `{ ${Array.from({ length: 201 }, (_, index) => `a${index}: b`).join(', ')} }` },
		/:6:10 {2}anchors: has 201 entries; keep it to 200/,
	),
	field(
		'list-in-list',
		{ topics: `[a, ${list(201, () => 'b')}]` },
		/:6:13 {2}topics\.1: has 201 entries; keep it to 200/,
	),
	field(
		'fields',
		{ x: `1\n${Array.from({ length: 201 }, (_, index) => `x${index}: 1`).join('\n')}` },
		/:2:1 {2}has 206 entries; keep it to 200/,
	),
	{
		path: 'people/limit-aliases.md',
		content: `---\nname: x\ndescription: x\naliases: ${list(51, (index) => `x${index}`)}\n---\n`,
		message: /:4:10 {2}aliases: has 51 entries; keep it to 50/,
	},
	field(
		'names',
		{ people: list(200, person) },
		/:1:1 {2}names 201 authors, topics, people, places and organisations in all; keep to the 200 that/,
	),
];
