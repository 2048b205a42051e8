/**
 * Random input. In the tests the seed is fixed, so that they say the same each time; `npm run fuzz` takes a new one and
 * runs for longer (`FUZZ_RUNS` sets how many of each), and prints the seed and the smallest input of what it finds.
 */
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/reading/files/decode.ts';
import { splitFrontMatter } from '../../src/reading/front-matter/front-matter.ts';
import { validate } from '../../src/reading/front-matter/validate.ts';
import { svgFault } from '../../src/reading/images/svg.ts';
import { findExcess } from '../../src/reading/limits/body-limits.ts';
import { collections } from '../../src/schema/collections.ts';
import { dangers } from '../payloads/dangers.ts';
import { payloads } from '../payloads/payloads.ts';
import { render } from '../payloads/render.ts';

const long = Number(process.env.FUZZ_RUNS ?? 0);
const options = long > 0 ? { numRuns: long } : { numRuns: 2000, seed: 20_261_123 };

const piece = (pieces: string[]) =>
	fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: 'binary' }));

/** Text made of what means something in Markdown and HTML, and of anything. */
const markup = fc
	.array(
		piece([
			...[
				'\n',
				'\n\n',
				' ',
				'\t',
				'# ',
				'> ',
				'- ',
				'1. ',
				'    ',
				'```',
				'`',
				'*',
				'**',
				'_',
				'~~',
				'|',
				'---',
				'![',
				'[',
				']',
				'](',
				')',
				'[^a]',
			],
			...[
				'[^a]: ',
				':::',
				':::qa\n',
				'<',
				'>',
				'</',
				'/>',
				'<!--',
				'-->',
				'<![CDATA[',
				']]>',
				'"',
				"'",
				'=',
				'&',
				'&#',
				';',
				'\\',
				'\u202e',
				'\0',
			],
			...[
				'<b ',
				'<img ',
				'<svg>',
				'<math>',
				'<style>',
				'</style>',
				'<table>',
				'<td>',
				'<a href="',
				'<template>',
				'<noscript>',
				'<title>',
				'</title>',
			],
			...[
				'<form>',
				'<p ',
				'<mglyph>',
				'<select>',
				'<script>',
				'onerror=',
				'src=',
				'href=',
				'javascript:',
				'data:',
				'//evil.example',
				'alarm()',
			],
			...payloads.slice(0, 40).map(({ text }) => text),
		]),
		{ maxLength: 24 },
	)
	.map((parts) => parts.join(''));

/** Front matter made of the words of its own schema. */
const frontMatter = fc
	.array(
		piece([
			...[
				'title',
				'published',
				'authors',
				'draft',
				'sources',
				'events',
				'aliases',
				'anchors',
				': ',
				':',
				'\n',
				'\n  ',
				'- ',
				'[',
				']',
				'{',
				'}',
				', ',
			],
			...[
				'"',
				"'",
				'|',
				'>',
				'&a',
				'*a',
				'<<',
				'!!',
				'? ',
				'# ',
				'---',
				'...',
				'2024-01-26',
				'true',
				'null',
				'~',
				'.nan',
				'0x1F',
				'__proto__',
				'\t',
			],
		]),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

describe('whatever comes in', { timeout: long > 0 ? 3_600_000 : 60_000 }, () => {
	test('bytes are text or a problem with a place', () => {
		const bytes = fc.uint8Array({ maxLength: 200 });
		fc.assert(
			fc.property(bytes, (given) => {
				const decoded = decode(given);
				if ('text' in decoded) expect(decoded.text).not.toMatch(/[\0\u202e\ufffd]/);
				else expect(decoded.reason).toMatch(/; /);
			}),
			options,
		);
	});

	test('front matter is data or problems with a place and a cure', () => {
		fc.assert(
			fc.property(frontMatter, (given) => {
				const text = `---\n${given}\n---\n`;
				const parts = splitFrontMatter(text);
				const problems =
					parts.data === undefined ? parts.problems : validate(collections.articles, parts).problems;
				for (const { place, reason } of problems) {
					expect(place[0]).toBeGreaterThanOrEqual(1);
					expect(place[0]).toBeLessThanOrEqual(text.split('\n').length);
					expect(place[1]).toBeGreaterThanOrEqual(1);
					expect(reason).toMatch(/; |\?$/);
				}
				if (parts.data === undefined) expect(parts.problems).not.toEqual([]);
			}),
			options,
		);
	});

	test('a body brings nothing into the page, also when a browser writes it anew', () => {
		fc.assert(
			fc.property(markup, (given) => {
				fc.pre(findExcess(given).length === 0);
				const { html } = render(given);
				expect(dangers(html)).toEqual([]);
				expect(dangers(toHtml(fromHtml(html, { fragment: true })))).toEqual([]);
			}),
			options,
		);
	});

	test('a drawing is taken, or refused with a place and a cure', () => {
		fc.assert(
			fc.property(markup, (given) => {
				const fault = svgFault(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">\n${given}</svg>`));
				if (fault) expect(`${fault.line}:${fault.column} ${fault.reason}`).toMatch(/^\d+:[1-9]\d* .*; /s);
			}),
			options,
		);
	});
});
