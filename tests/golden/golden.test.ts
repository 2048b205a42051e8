import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/body/nodes.ts';
import { feedForm } from '../../src/forms/feed.ts';
import { markdownForm, writeMarkdown } from '../../src/forms/markdown.ts';
import type { WrittenBlock } from '../../src/reading/body/body-facts.ts';
import { en } from '../../src/words/en.ts';
import { pageOf, read } from '../unit/render-body.ts';
import { shownIn } from './shown.ts';

/**
 * Each folder is a case: input.md becomes page.html, feed.html and twin.md, without a message. `vitest -u` writes outputs
 * anew: read the diff.
 */
const cases = globSync('tests/golden/*/input.md').sort();

const url = 'https://stet.example/articles/a/';
const imageAddress = ({ src }: { src: string }) => new URL(src, url).href;

function forms(body: Body, blocks: readonly WrittenBlock[]): Record<string, string> {
	const showing = { shown: blocks.map(shownIn), words: en, url, imageAddress };
	return {
		'page.html': pageOf(body, { shown: showing.shown, notes: { ap1: 'AP, 3 January 2024' } }),
		'feed.html': feedForm(structuredClone(body), showing).html,
		'twin.md': writeMarkdown(markdownForm(structuredClone(body), showing)),
	};
}

describe('Markdown', () => {
	test.each(cases)('%s', async (path) => {
		const folder = resolve(dirname(path));
		const { body, facts, messages } = read(readFileSync(path), {
			...{ folder, contentFolder: folder, sources: ['ap1', 'un2'] },
			front: { events: 2, keyPoints: 3, story: true },
		});
		expect(messages).toEqual([]);
		for (const [name, text] of Object.entries(forms(body, facts.blocks)))
			await expect(`${text.trim()}\n`).toMatchFileSnapshot(`${folder}/${name}`);
	});
});
