import { describe, expect, test } from 'vitest';
import { auditSite } from '../../src/edition/audit.ts';
import { article, scratchContent, scratchFolder } from './scratch-folder.ts';
import { allMade } from './staged.ts';

const page = (inside: string, head = '') =>
	`<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${inside}</body></html>`;
const body = '<div class="body e-content"><p>Text.</p></div>';

/** Files of a site with one fault each, and what is said of them. */
const faults: [what: string, files: Record<string, string>, message: RegExp][] = [
	['a missing value in text', { 'index.html': page('<p>By undefined</p>') }, /^\/ holds "undefined"/],
	['a missing value in an attribute', { 'index.html': page('<p title="NaN">x</p>') }, /^\/ holds "NaN"/],
	[
		'an object as text',
		{ 'a/index.html': page('<p>[object Object]</p>') },
		/^\/a\/ holds "\[object Object\]"/,
	],
	[
		'the first of all days',
		{ 'atom.xml': '<feed><updated>1970-01-01</updated></feed>' },
		/^\/atom\.xml holds "1970-01-01"/,
	],
	['a date that is none', { 'feed.json': '{"a":"Invalid Date"}' }, /^\/feed\.json holds "Invalid Date"/],
	['a lost sign', { 'index.html': page('<p>caf\ufffd</p>') }, /^\/ holds U\+FFFD/],
	['a control sign', { 'a/index.md': 'a\0b' }, /^\/a\/index\.md holds the control character U\+0000/],
	['a direction without an end', { 'index.html': page('<p>a \u202e b</p>') }, /^\/ holds U\+202E/],
	['an empty id', { 'index.html': page('<h2 id="">x</h2>') }, /^\/ has the id "", which no link can name/],
	['an id with a space', { 'index.html': page('<h2 id="a b">x</h2>') }, /^\/ has the id "a b"/],
	['an id twice', { 'index.html': page('<b id="a"></b><i id="a"></i>') }, /^\/ has the id "a" twice/],
	[
		'an article without text',
		{ 'articles/a/index.html': page('<div class="body e-content"> <p> </p></div>') },
		/is an article without text/,
	],
	[
		'a page that is no HTML',
		{ 'index.html': page('<p title=a"b>x</p>') },
		/^\/ is not HTML at 1:\d+: unexpected-character-in-unquoted-attribute-value/,
	],
	[
		'an image that is not there',
		{ 'index.html': page('<img src="/_astro/a.webp" alt="">') },
		/^\/_astro\/a\.webp does not exist; \/ leads there/,
	],
	[
		'a size that is not there',
		{ 'index.html': page('<img src="/a.txt" srcset="/b.webp 1x" alt="">'), 'a.txt': '' },
		/^\/b\.webp does not exist/,
	],
	[
		'a script that is not there',
		{ 'index.html': page('', '<script src="/a.js"></script>') },
		/^\/a\.js does not exist/,
	],
	[
		'a font that is not there',
		{ 'a/b.css': '@font-face { src: url("./c.woff2") }' },
		/^\/a\/c\.woff2 does not exist; \/a\/b\.css leads there/,
	],
	[
		'two files of one name',
		{ 'a/B.txt': 'x', 'a/b.txt': 'x' },
		/^\/a\/[bB]\.txt and \/a\/[bB]\.txt are one file where spellings are not told apart/,
	],
	[
		'an icon that is not there',
		{ 'manifest.webmanifest': '{"icons":[{"src":"/icon.png"}]}' },
		/^\/icon\.png does not exist/,
	],
];

describe('the audit of a site finds', () => {
	test.each(faults)('%s', (_, files, message) => {
		scratchContent({ 'articles/a.md': article() });
		const { problems } = auditSite(allMade(scratchFolder(files)));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(message);
	});

	test('nothing in a site that is right', () => {
		scratchContent({ 'articles/a.md': article() });
		const files = {
			'articles/a/index.html': page(`${body}<b id="a">a \u2068b\u2069</b>`),
			'index.html': page('x'),
		};
		expect(auditSite(allMade(scratchFolder(files))).problems).toEqual([]);
	});

	test('no fault in a word that the content says itself', () => {
		scratchContent({ 'articles/a.md': article({}, 'The border is undefined.') });
		const files = { 'index.html': page('<p>The border is undefined.</p>') };
		expect(auditSite(allMade(scratchFolder(files))).problems).toEqual([]);
	});
});
