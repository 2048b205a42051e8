import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { scratchContent } from './scratch-folder.ts';

const desk = '---\nname: Desk\ndescription: Signs together.\n';
const article = (more: string) =>
	`---\ntitle: Bridge\ndescription: It is shut.\npublished: 2024-05-01\nauthors: [desk]\n${more}---\n\nIt is shut.\n`;

test('texts and files in a language that the site does not have are told where they stand', async () => {
	scratchContent({
		'authors/desk.md': `${desk}translations:\n  it: { name: Redazione, description: Firma. }\n---\n`,
		'articles/bridge.md': article(''),
		'articles/bridge.it.md': article(''),
	});
	const { problems } = await readContent();
	expect(problems.map(({ file, line, reason }) => [file.split('/').at(-1), line, reason])).toEqual([
		['bridge.it.md', 1, expect.stringContaining('ends in .it, which is no further language of the site')],
		['desk.md', 5, expect.stringContaining('"it" is no further language of the site; add it to languages')],
	]);
});

test('a translation of nothing is told at its field', async () => {
	scratchContent({
		'authors/desk.md': `${desk}---\n`,
		'articles/bridge.md': article('translation: { of: brige }\n'),
		'articles/quay.md': article('translation: {}\n'),
		'articles/pier.md': article('translation: { of: quay }\n'),
	});
	const { problems } = await readContent();
	expect(problems.map(({ file, line, reason }) => [file.split('/').at(-1), line, reason])).toEqual([
		['bridge.md', 6, '"brige" is not a file of articles/; did you mean bridge?'],
		['pier.md', 6, expect.stringContaining('names quay, which is in the same language')],
		['quay.md', 6, expect.stringContaining('translates no article: there is no quay')],
	]);
});
