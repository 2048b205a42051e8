import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../src/reading/body/markdown.ts';
import type { FileFacts } from '../../src/reading/body/plugins/file-facts.ts';

/** Each folder is a case: input.md becomes output.html, without a message. `vitest -u` writes outputs anew: read the diff. */
const cases = globSync('tests/golden/*/input.md').sort();

function facts(folder: string): FileFacts {
	const copy = { passages: [], images: [], comments: [], places: {} };
	const own = { headings: [], cited: [], links: [], outbound: [], images: [], words: 0, copy };
	const blocks = {
		article: true,
		front: { events: 2, keyPoints: 3, story: true },
		written: [],
		blocks: [],
		tables: [],
	};
	return { collection: 'articles', anchors: {}, folder, contentFolder: folder, base: '/', sources: ['ap1', 'un2'], ...own, ...blocks };
}

describe('Markdown', () => {
	test.each(cases)('%s', async (path) => {
		const folder = resolve(dirname(path));
		const file = new VFile({ value: readFileSync(path), data: { facts: facts(folder) } });
		const html = htmlOf(file);
		expect(file.messages.map(String)).toEqual([]);
		await expect(html).toMatchFileSnapshot(`${folder}/output.html`);
	});
});
