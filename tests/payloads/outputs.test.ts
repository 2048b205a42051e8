import { parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atom } from '../../src/feed/atom.ts';
import type { Feed, FeedEntry } from '../../src/feed/feed.ts';
import { jsonFeed } from '../../src/feed/json-feed.ts';
import { markdownForm, writeMarkdown } from '../../src/forms/markdown.ts';
import { badCharacter } from '../../src/reading/files/characters.ts';
import { dataBlock } from '../../src/view/data-block.ts';
import { en } from '../../src/words/en.ts';
import { dangers } from './dangers.ts';
import { payloads } from './payloads.ts';
import { render } from './render.ts';

/** An attack in every free text of a feed with one entry. */
function hostile(text: string): [Feed, FeedEntry[]] {
	const entry: FeedEntry = {
		...{ id: 'tag:a', url: 'https://stet.example/a/', language: 'en', content: '<p>Text.</p>' },
		...{ published: '2024-01-01T00:00:00Z', updated: '2024-01-01T00:00:00Z' },
		...{ title: text, summary: text, topics: [text] },
		authors: [{ name: text, url: 'https://stet.example/b/' }],
		corrections: [{ kind: 'Correction', date: { iso: '2024-01-02', text: '2 January' }, text }],
	};
	return [{ page: '/', language: 'en-GB', title: text, description: text, articles: [] }, [entry]];
}

/** Attacks that a content file may hold. */
const texts = payloads
	.map(({ name, text }) => ({ name, text: text.replace(/\s+/g, ' ').trim() }))
	.filter(({ text }) => text !== '' && badCharacter(text) === undefined);

test('a feed says every text as it was written, as text', () => {
	for (const { name, text } of texts) {
		const [feed, entries] = hostile(text);
		const said: Record<string, string[]> = {};
		const parser = new SaxesParser();
		let value = '';
		parser.on('opentag', () => {
			value = '';
		});
		parser.on('text', (part) => {
			value += part;
		});
		parser.on('closetag', ({ name: tag }) => {
			said[tag] = [...(said[tag] ?? []), value];
			value = '';
		});
		parser.write(atom(feed, entries)).close();
		expect(said, name).toMatchObject({ title: [text, text], subtitle: [text], summary: [text] });
		const [item] = JSON.parse(jsonFeed(feed, entries)).items;
		expect(item, name).toMatchObject({ title: text, summary: text, tags: [text] });
		for (const html of [said.content?.[0] ?? '', item.content_html])
			expect(dangers(html, ['time']), name).toEqual([]);
	}
});

test('structured data ends where it is to end', () => {
	for (const { name, text } of payloads) {
		const data = {
			'@context': 'https://schema.org',
			'@graph': [{ '@type': 'WebSite', name: text }],
		} as const;
		const block = dataBlock(data as never);
		const { children } = parseDocument(`<script type="application/ld+json">${block}</script>`);
		expect(children, name).toHaveLength(1);
		expect(JSON.parse(block), name).toEqual(data);
		expect(block, name).not.toContain('<');
	}
});

test.each([
	'Text.<!-- canary -->',
	'<!--\ncanary\n\ncanary\n-->',
	'- One <!--canary--> two <!-- canary -->',
	'> <!-- canary\n> canary -->\n\nText.',
	'# Head <!-- canary -->\n\n| a <!-- canary --> |\n| - |\n| b |',
	'`<!-- shown -->` <!-- canary --> `<!-- shown -->`',
	'Text.[^a]\n\n[^a]: Note. <!-- canary -->',
	'<details><summary>x <!-- canary --></summary>\n\ny <!-- canary -->\n\n</details>',
	'<!-- <!-- canary -->\n\n*a <!-- canary > -- -->*',
	':::explainer[More]\nText. <!-- canary -->\n\n<!-- canary -->\n:::',
	'<!-- canary --><!-- canary -->\n\n[a<!-- canary -->](https://example.org/)',
])('a comment stays in the newsroom: %j', (body) => {
	const { html, body: tree } = render(`Before.\n\n${body}\n\nAfter.`);
	expect(html).not.toContain('canary');
	expect(html).toContain('After.');
	const showing = { shown: [], words: en, url: 'https://stet.example/', imageAddress: () => '' };
	const copy = writeMarkdown(markdownForm(tree, showing));
	expect(copy).not.toContain('canary');
	expect(copy).toContain('After.');
	expect(copy.match(/shown/g)?.length).toBe(body.match(/shown/g)?.length);
});
