import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { textOf } from '../../src/body/text.ts';
import { entryBody } from '../../src/feed/entry-body.ts';
import { markdownTwin } from '../../src/feed/markdown-twin.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodyOf, readingOf } from '../../src/reading/store/readings.ts';
import { shownInBlocks } from '../../src/view/block-views.ts';
import { mentionsOf } from '../../src/view/mentions.ts';
import { pageOf } from './render-body.ts';

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The text of Markdown; blocks, rows and cells stand apart. */
function plainText(node: Nodes): string {
	if ('value' in node) return node.value;
	if (!('children' in node)) return ' ';
	const isText = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link'].includes(node.type);
	return node.children.map(plainText).join(isText ? '' : '\n');
}

/** The first word of a list that another one does not have in its place; undefined if it has all, in their order. */
function missing(words: readonly string[], there: readonly string[]): string | undefined {
	let at = 0;
	return words.find((word) => {
		const next = there.indexOf(word, at);
		if (next >= 0) at = next + 1;
		return next < 0;
	});
}

test('a missing word and a changed order are seen', () => {
	expect(missing(['a', 'b'], ['x', 'a', 'y', 'b'])).toBeUndefined();
	expect(missing(['a', 'b'], ['a'])).toBe('b');
	expect(missing(['a', 'b'], ['b', 'a'])).toBe('b');
});

describe.each(['tests/newsroom', 'tests/prose'])('the words of each body of %s', (folder) => {
	test('are the same, in the same order, on the page, in feeds and in the Markdown', async () => {
		process.env.STET_CONTENT = folder;
		const { rows, problems } = await readContent();
		expect(problems).toEqual([]);
		const archive = makeArchive(rows, Temporal.Instant.from('2026-11-01T00:00:00Z'));
		expect(archive.articles.length).toBeGreaterThan(3);
		for (const row of archive.articles) {
			const article = readingOf(row);
			const own = wordsOf(textOf(bodyOf(row)));
			const image = () => 'https://harbour.example/image.webp';
			const shown = shownInBlocks(archive, article);
			const page = pageOf(bodyOf(row), { shown, mentions: mentionsOf(archive, article) });
			const feed = entryBody(archive, article, image);
			const twin = remark()
				.use(remarkGfm)
				.parse(markdownTwin(archive, article, image, {}).replace(/^---\n[\s\S]*?\n---\n/, ''));
			for (const [form, text] of Object.entries({
				page: textOf(fromHtml(page, { fragment: true })),
				feed: textOf(fromHtml(feed, { fragment: true })),
				twin: plainText(twin),
			}))
				expect(missing(own, wordsOf(text)), `${row.id}, ${form}`).toBeUndefined();
		}
	});
});
