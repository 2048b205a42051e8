import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { auditSite } from '../../src/edition/audit/audit.ts';
import { pagePolicy, redirectPolicy } from '../../src/headers/policies.ts';
import { article, scratchContent, scratchFolder } from './scratch-folder.ts';
import { allMade } from './staged.ts';

const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const page = (inside: string, head = '', held = policy(pagePolicy)) =>
	`<!doctype html><html lang="en"><head>${held}<title>T</title>${head}</head><body>${inside}</body></html>`;
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
		'a path with a code that is none',
		{ 'index.html': page(`<a href="${site.origin}/%zz/">x</a>`) },
		/^\/%25zz\/ does not exist; \/ leads there/,
	],
	[
		'a path with the code of a code',
		{ 'index.html': page(`<a href="${site.origin}/%25zz/">x</a>`) },
		/^\/%25zz\/ does not exist; \/ leads there/,
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
	['a base', { 'index.html': page('', '<base href="/">') }, /^\/ has <base>, which moves all its links/],
	['no policy', { 'index.html': page('x', '', '') }, /^\/ is not held to a policy from its beginning/],
	[
		'another policy',
		{ 'index.html': page('x', '', policy("default-src 'self' 'unsafe-inline'")) },
		/^\/ is not held to a policy from its beginning/,
	],
	[
		'a policy after a script',
		{ 'index.html': page('', policy(pagePolicy), '<script src="/a.js"></script>'), 'a.js': '' },
		/^\/ is not held to a policy from its beginning/,
	],
	[
		'an anchor that is not there',
		{ 'index.html': page('<a href="/a/#b">x</a>'), 'a/index.html': page('<b id="c">x</b>') },
		/^\/a\/#b is a place that its page does not have; \/ leads there/,
	],
	[
		'a page that is not there, twice',
		{ 'index.html': page('<a href="/a/">x</a>'), 'b/index.html': page('<a href="/a/">x</a>') },
		/^\/a\/ does not exist; .* and 1 other leads there/,
	],
	[
		'a place that is not there, in a feed',
		{ 'atom.xml': `<feed><link href="${site.origin}/a/"/></feed>` },
		/^\/a\/ does not exist; \/atom\.xml leads there/,
	],
	[
		'a place that is not there, in the text of a feed',
		{ 'feed.json': JSON.stringify({ content_html: '<a href="/a/">x</a>' }) },
		/^\/a\/ does not exist; \/feed\.json leads there/,
	],
	[
		'a place that is not there, in data for machines',
		{
			'index.html': page('', `<script type="application/ld+json">{"url":"${site.origin}/a/"}</script>`),
		},
		/^\/a\/ does not exist; \/ leads there/,
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
			'index.html': page('<a href="/articles/a/#a">x</a>'),
			'old/index.html': page('', '', policy(redirectPolicy)),
		};
		expect(auditSite(allMade(scratchFolder(files))).problems).toEqual([]);
	});

	test('no lack of text where it comes after an empty element of the same name', () => {
		const files = { 'index.html': page('<div class="e-content"><div></div>Text</div>') };
		expect(auditSite(allMade(scratchFolder(files))).problems).toEqual([]);
	});

	test('no fault in a word that the content says itself', () => {
		scratchContent({ 'articles/a.md': article({}, 'The border is undefined.') });
		const files = { 'index.html': page('<p>The border is undefined.</p>') };
		expect(auditSite(allMade(scratchFolder(files))).problems).toEqual([]);
	});
});
