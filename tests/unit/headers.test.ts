import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/headers/formats.ts';
import { applies, headerRules, headersOf } from '../../src/headers/rules.ts';
import { observatoryScore } from './observatory.ts';

/** An address of each kind of file that a site has. */
const addresses = [
	'/',
	'/404.html',
	'/about/',
	'/about/table-1.csv',
	'/articles/bridge/',
	'/articles/bridge/cite.json',
	'/articles/bridge/index.md',
	'/articles/bridge/table-1.csv',
	'/articles/ferry/',
	'/archive/2024/03/',
	'/topics/water/atom.xml',
	'/topics/water/feed.json',
	'/topics/water/2/',
	'/atom.xml',
	'/feed.json',
	'/robots.txt',
	'/sitemap-2024.xml',
	'/favicon.svg',
	'/theme.js',
	'/cards/articles/bridge.png',
	'/_astro/Page.BjQfV-go.css',
	'/_astro/ferry.Bx1.webp',
	'/pagefind/pagefind.js',
	'/pagefind/pagefind-worker.js',
	'/pagefind/pagefind-entry.json',
	'/pagefind/stet.json',
	'/pagefind/vocabulary.5d5061757a.txt',
	'/pagefind/pagefind.en_e3caaafb59.pf_meta',
	'/pagefind/fragment/en_1a2b3c.pf_fragment',
	'/pagefind/fragment/en_4d5e6f.pf_fragment',
	'/pagefind/index/en_1a2b3c.pf_index',
	'/pagefind/index/en_4d5e6f.pf_index',
];

/** The headers that Netlify and Cloudflare send: of each rule that matches, values of one header in a row. */
function hosted(list: string, address: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const block of list.split(/\n(?=\S)/)) {
		const [pattern = '', ...lines] = block.trimEnd().split('\n');
		const source = RegExp.escape(pattern)
			.replace(/\\\*$/, '.*')
			.replaceAll(/:any\d/g, '[^/]+');
		if (!new RegExp(`^${source}$`).test(address)) continue;
		for (const line of lines) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
		}
	}
	return found;
}

describe('headers', () => {
	test('score 130 by the table of the MDN Observatory', () => {
		expect(observatoryScore(headersOf('/'))).toBeGreaterThanOrEqual(130);
		expect(observatoryScore(headersOf('/articles/bridge/'))).toBeGreaterThanOrEqual(130);
		expect(observatoryScore({})).toBeLessThan(40);
	});

	test.each(addresses)('%s: no header stands in two rules', (address) => {
		const names = headerRules
			.filter((rule) => applies(rule, address))
			.flatMap(({ headers }) => Object.keys(headers));
		expect(names).toEqual([...new Set(names)]);
	});

	test.each(addresses)('%s: a host of _headers sends what is meant', (address) => {
		expect(hosted(headersFile(addresses), address)).toEqual(headersOf(address));
	});

	test('WebAssembly may be compiled by the search worker and by nothing else', () => {
		const able = addresses.filter((address) =>
			JSON.stringify(headersOf(address)).includes('wasm-unsafe-eval'),
		);
		expect(able).toEqual(['/pagefind/pagefind-worker.js']);
	});

	test.each(addresses)('%s is kept for ever just if a digest stands in its name', (address) => {
		const digested =
			/[._](?=[\w-]*\d)[\w-]{3,10}\.(?:css|webp|txt|pf_\w+)$/.test(address) || address.startsWith('/_astro/');
		expect(headersOf(address)['Cache-Control']?.includes('immutable') ?? false).toBe(digested);
	});

	test('an address that is not there has the policy of a page', () => {
		expect(headersOf('/no-such-page')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	});
});
