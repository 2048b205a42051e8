import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const events = '[{ date: 2024-01-03, label: A thing }]';
const place = '---\nname: Quay\ndescription: x\ncountry: x\nlatitude: 1\nlongitude: 1\n---\n';
const broken = (
	name: string,
	body: string,
	message: RegExp,
	fields: Record<string, string> = {},
): Broken => ({
	path: `articles/block-${name}.md`,
	content: article(fields, body),
	message,
});

/** Files that the blocks below may name. */
export const namedByBlocks = { 'places/quay.md': place };

/** Blocks with one fault each. */
export const brokenBlocks: Broken[] = [
	broken(
		'unknown',
		'A.\n\n:::timelin\n- 2024: x\n:::',
		/:10:1 {2}:::timelin is not a block; did you mean :::timeline\?/,
	),
	broken(
		'strange',
		':::zzzzzzzz\nA.\n:::',
		/:8:1 {2}:::zzzzzzzz is not a block; the blocks are key-points, timeline/,
	),
	broken(
		'open',
		':::explainer[A]\nText.\n\nMore.',
		/:8:1 {2}:::explainer does not end; close it with a line of just :::/,
	),
	broken(
		'attribute',
		':::map{place="quay"}\n:::\n\nText.',
		/:8:1 {2}:::map has the attribute place, which it does not take; did you mean places\?/,
	),
	broken(
		'id',
		':::qa{#here}\n### A?\n\nB.\n:::',
		/:8:1 {2}:::qa has the attribute id, which it does not take; write :::qa, ### a question/,
	),
	broken(
		'label',
		':::qa[Title]\n### A?\n\nB.\n:::',
		/:8:1 {2}:::qa has words in square brackets, which it does not take; write :::qa/,
	),
	broken(
		'no-label',
		':::explainer\nText.\n:::',
		/:8:1 {2}:::explainer lacks words in square brackets; write :::explainer\[Title\]/,
	),
	broken(
		'no-content',
		'A.\n\n:::explainer[A]\n:::',
		/:10:1 {2}:::explainer is empty; write :::explainer\[Title\], Markdown, :::/,
	),
	broken(
		'content',
		':::map{places="quay"}\nText.\n:::',
		/:8:1 {2}:::map holds text, which it does not take; write :::map/,
	),
	broken(
		'inside',
		'> :::explainer[A]\n> Text.\n> :::',
		/:8:3 {2}:::explainer stands inside a quotation; put it on its own/,
	),
	broken(
		'nested',
		'::::explainer[A]\n:::pull-quote[B]\n“C”\n:::\n::::',
		/:9:1 {2}:::pull-quote stands inside another block; put it on its own/,
	),
	broken('two-colons', '::map{places="quay"}', /:8:1 {2}::map has two colons; write three, as :::map/),
	broken(
		'space',
		'::: timeline\n- 2024: x',
		/:8:1 {2}::: timeline has a space before the name; write :::timeline/,
	),
	broken('stray', 'A.\n\n:::', /:10:1 {2}::: closes a block that is not open; take it away/),
	broken('bad-line', ':::map{places=\n:::', /:8:1 {2}:::map does not open a block; write :::map\[Caption\]/),
	broken(
		'place',
		'A.\n\n:::map{places="quay quai"}\n:::',
		/:10:1 {2}:::map: "quai" is not a file of places\/; did you mean quay\?/,
	),
	broken(
		'many-places',
		`:::map{places="${Array.from({ length: 101 }, (_, index) => `p${index}`).join(' ')}"}\n:::`,
		/:8:1 {2}:::map names 101 places; choose 100 at most/,
	),
	broken(
		'many-blocks',
		':::timeline\n:::\n\n'.repeat(102),
		/:308:1 {2}is one block more than 100; take some away, or divide the text/,
	),
	broken('no-place', ':::map\n:::', /:8:1 {2}:::map names no place; write the ids of places/),
	broken(
		'person',
		'A.\n\n:::who{people="nobody-known"}\n:::',
		/:10:1 {2}:::who: "nobody-known" is not a file of people\/; write people\/nobody-known\.md or take it out/,
	),
	broken('nobody', ':::who\n:::', /:8:1 {2}:::who names nobody; write ids of people or organisations/),
	broken(
		'no-events',
		':::timeline\n:::',
		/:8:1 {2}:::timeline is empty, and the front matter has no events; write a list/,
	),
	broken(
		'no-date',
		':::timeline\n- 2024-01-03: a\n- then: b\n:::',
		/:10:1 {2}:::timeline holds an event without a date; begin it with a day/,
	),
	broken(
		'bad-date',
		':::timeline\n- 2024-02-30: a\n:::',
		/:10:1 {2}:::timeline holds an event without a date; begin it with a day/,
		{ events },
	),
	broken(
		'no-list',
		':::timeline\nText.\n:::',
		/:8:1 {2}:::timeline holds more than a list; write one line an event/,
	),
	broken(
		'no-points',
		':::key-points\n:::',
		/:8:1 {2}:::key-points is empty, and the front matter has no keyPoints; write a list/,
	),
	broken(
		'no-story',
		':::story-so-far\n:::',
		/:8:1 {2}:::story-so-far stands in an article without a story; write story:/,
	),
	broken(
		'no-question',
		':::qa\nText.\n:::',
		/:9:1 {2}:::qa does not begin with a question; write each as a heading/,
	),
	broken(
		'no-answer',
		':::qa\n### A?\n\n### B?\n\nC.\n:::',
		/:9:1 {2}:::qa holds a question without an answer; write the answer/,
	),
	broken(
		'no-image',
		':::figure[A]\nText.\n:::',
		/:8:1 {2}:::figure holds something else than one image; write !\[/,
	),
	broken(
		'no-table',
		':::table[A]\nText.\n:::',
		/:8:1 {2}:::table holds something else than one table; write it with \|/,
	),
	broken(
		'chart-type',
		':::chart[A]{type="pie"}\n| A | B |\n|---|---|\n| x | 1 |\n:::',
		/:8:1 {2}:::chart has the type "pie"; choose one of bars, grouped/,
	),
	broken(
		'chart-word',
		':::chart[A]\n| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n| z | many |\n:::',
		/:13:7 {2}:::chart has "many" among its figures; write a number, such as 1,234\.5/,
	),
	broken(
		'chart-column',
		':::chart[A]{columns="Toll"}\n| A | B |\n|---|---|\n| x | 1 |\n:::',
		/:9:1 {2}:::chart has no column "Toll"; its columns are "A", "B"/,
	),
	broken(
		'chart-columns',
		':::chart[A]{type="dumbbells"}\n| A | B | C | D |\n|---|---|---|---|\n| x | 1 | 2 | 3 |\n:::',
		/:9:1 {2}:::chart of the type dumbbells draws 2 columns of figures, and the table has 3; name those to draw, as columns="B; C"/,
	),
	broken(
		'chart-date',
		':::chart[A]{type="ladder"}\n| A | B |\n|---|---|\n| 2024-02-30 | 1 |\n:::',
		/:11:3 {2}:::chart stands on an axis of time, and "2024-02-30" is no date; write it as 2024-01-03/,
	),
	broken(
		'chart-nobody',
		':::chart[A]{type="ladder" by="C"}\n| A | B | C |\n|---|---|---|\n| 2024 | 1 | |\n:::',
		/:11:\d+ {2}:::chart says of no one that they gave the figures of this row; fill the column "C"/,
	),
	broken(
		'chart-both',
		':::chart[A]{data="./a.csv"}\n| A | B |\n|---|---|\n| x | 1 |\n:::',
		/:8:1 {2}:::chart has both a table and data; keep the table/,
	),
	broken(
		'chart-file',
		':::chart[A]{data="./a.csv"}\n:::\n\nText.',
		/:8:1 {2}:::chart data="\.\/a\.csv" does not exist; save the file there or mend the path/,
	),
	broken(
		'quote',
		':::pull-quote[A]\n- B\n:::',
		/:9:1 {2}:::pull-quote holds more than the words quoted; write them as a paragraph/,
	),
	broken(
		'own-attribute',
		'<section data-block="0">A</section>',
		/:8:1 {2}has the attribute data-block, which is the house’s own; take it away/,
	),
	{
		path: 'pages/with-map.md',
		content: '---\ntitle: A\ndescription: x\n---\n\n:::map{places="quay"}\n:::\n',
		message: /:6:1 {2}:::map stands in a file that is not an article; take it out/,
	},
];
