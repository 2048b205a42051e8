import { describe, expect, test } from 'vitest';
import { dress } from '../../src/view/dress.ts';
import type { Body } from '../../src/view/parts.ts';

const bare: Body = { digest: '', file: '', headings: [], blocks: [], mentions: [], notes: [] };
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
		['not in a mark', '<!--block 0--><!-- Kerman -->'],
		[
			'not in a longer word or name',
			'<p>Kermanshah, Kerman-based, Kerman Province, Gulf of Aden, New-Kerman</p>',
		],
		['after what is closed', '<h2>Kerman</h2><p>Kerman</p>', `<h2>Kerman</h2><p>${kerman}</p>`],
	])('%s', (_, html, expected = html) => {
		expect(dress(html, { ...bare, mentions })).toBe(expected);
	});
});

describe('margin notes', () => {
	const notes = [
		{ source: 'ap1', text: 'AP, 3 January 2024' },
		{ source: 'un-2', text: 'R&D <x>' },
	];
	const cite = (source: string, times: number) =>
		`<sup class="citation"><a href="#s" id="cite:${source}:${times}">1</a></sup>`;
	const note = (number: number, text: string) =>
		`<span class="margin-note" aria-hidden="true" dir="auto"><b>${number}</b> ${text}</span>`;

	test('stand at the first citation of each source', () => {
		const html = `<p>A${cite('ap1', 1)} B${cite('un-2', 1)} C${cite('ap1', 2)}</p>`;
		const dressed = dress(html, { ...bare, notes });
		expect(dressed).toBe(
			`<p>A${cite('ap1', 1)}${note(1, 'AP, 3 January 2024')} B${cite('un-2', 1)}${note(2, 'R&#x26;D &#x3C;x>')} C${cite('ap1', 2)}</p>`,
		);
	});

	test('wait for running text', () => {
		const table = `<table><tr><td>A${cite('ap1', 1)}</td></tr></table>`;
		const dressed = dress(`${table}<p>B${cite('ap1', 2)}</p>`, { ...bare, notes });
		expect(dressed).toBe(`${table}<p>B${cite('ap1', 2)}${note(1, 'AP, 3 January 2024')}</p>`);
	});
});
