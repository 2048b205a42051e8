import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/forms/link-entities.ts';
import { pageOf, read } from './render-body.ts';

const mentions = [
	{ href: '/places/kerman/', names: ['Kerman', 'کرمان'] },
	{ href: '/organisations/is/', names: ['Islamic State', 'ISIL'] },
	{ href: '/organisations/iskp/', names: ['Islamic State Khorasan'] },
	{ href: '/places/aden/', names: ['Aden'] },
	{ href: '/organisations/port/', names: ['Port Aden'] },
	{ href: '/organisations/ab/', names: ['A & B (Ltd.)'] },
];
const link = (href: string, text: string) => `<a class="mention" href="${href}">${text}</a>`;
const kerman = link('/places/kerman/', 'Kerman');

describe('first mentions', () => {
	test.each([
		['the first, and only it', '<p>In Kerman, Kerman.</p>', `<p>In ${kerman}, Kerman.</p>`],
		[
			'by an alias, once for all names',
			'<p>ISIL, Islamic State</p>',
			`<p>${link('/organisations/is/', 'ISIL')}, Islamic State</p>`,
		],
		[
			'the longer name',
			'<p>Islamic State Khorasan</p>',
			`<p>${link('/organisations/iskp/', 'Islamic State Khorasan')}</p>`,
		],
		[
			'no name within a longer one that was linked before',
			'<p>Port Aden, Port Aden</p>',
			`<p>${link('/organisations/port/', 'Port Aden')}, Port Aden</p>`,
		],
		['a possessive', '<p>Kerman’s</p>', `<p>${kerman}’s</p>`],
		['another script', '<p>شهر کرمان است</p>', `<p>شهر ${link('/places/kerman/', 'کرمان')} است</p>`],
		[
			'signs of HTML',
			'<p>A &#x26; B (Ltd.) said</p>',
			`<p>${link('/organisations/ab/', 'A &#x26; B (Ltd.)')} said</p>`,
		],
		[
			'not in a heading, link, code or quotation',
			'<h2>Kerman</h2><p><a href="/x">Kerman</a> <code>Kerman</code></p><blockquote><p>Kerman</p></blockquote>',
		],
		['not in an attribute', '<p><img alt="Kerman > x" src="a"></p>'],
		[
			'not in a longer word or name',
			'<p>Kermanshah, Kerman-based, Kerman Province, Gulf of Aden, New-Kerman</p>',
		],
		['after what is closed', '<h2>Kerman</h2><p>Kerman</p>', `<h2>Kerman</h2><p>${kerman}</p>`],
	])('%s', (_, html, expected = html) => {
		const tree = fromHtml(html, { fragment: true });
		linkEntities(tree, mentions);
		expect(toHtml(tree)).toBe(expected);
	});
});

describe('margin notes', () => {
	const notes = { ap1: 'AP, 3 January 2024', un2: 'R&D <x>' };
	const noted = (markdown: string) =>
		[
			...pageOf(read(markdown, { sources: ['ap1', 'un2'] }).body, { notes }).matchAll(/data-note="([^"]*)"/g),
		].map(([, note]) => note);

	test('stand at the first citation of each source', () => {
		expect(noted('A[^ap1] B[^un2] C[^ap1]')).toEqual(['1 AP, 3 January 2024', '2 R&#x26;D <x>']);
	});

	test('stand under one another where sources are cited in a row', () => {
		expect(noted('A[^ap1][^un2] B[^un2]')).toEqual(['1 AP, 3 January 2024\n2 R&#x26;D <x>']);
	});

	test('wait for running text', () => {
		expect(noted('| A |\n| - |\n| B[^ap1] |\n\n> C[^ap1]\n\nD[^ap1]')).toEqual(['1 AP, 3 January 2024']);
	});
});
