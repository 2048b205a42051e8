import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/headers/formats.ts';
import {
	assetPolicy,
	pageHeaderPolicy,
	pagePolicy,
	policyOf,
	redirectPolicy,
} from '../../src/headers/policies.ts';
import { applies, headerRules, headersOf } from '../../src/headers/rules.ts';
import { statisticsScript } from '../../src/headers/statistics.ts';
import { observatoryScore } from './observatory.ts';

/** An address of each kind of file that a site has. */
const addresses = [
	'/',
	'/404.html',
	'/about/',
	'/about/table-1.csv',
	'/articles/bridge/',
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
	'/pagefind/stet.json',
	'/pagefind/vocabulary.5d5061757a.txt',
	'/pagefind/0a1b2c3d4e5f.volume.json',
	'/pagefind/0a1b2c3d4e5f.facets.json',
	'/pagefind/1a1b2c3d4e5f.names.txt',
	'/pagefind/2014-05/0a1b2c3d4e5f.volume.json',
	'/pagefind/2014-05/2a1b2c3d4e5f.names.txt',
	'/pagefind/text/1a2b3c4d.text.json',
	'/pagefind/2014-05/text/4d5e6f70.text.json',
	'/pagefind/index/1a2b3c.pf_index',
	'/pagefind/2014-05/index/4d5e6f.pf_index',
];

/** The headers that Netlify and Cloudflare send: of each rule that matches, values of one header in a row. */
function hosted(list: string, address: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const block of list.split(/\n(?=\S)/)) {
		const [pattern = '', ...lines] = block.trimEnd().split('\n');
		const source = RegExp.escape(pattern)
			.replace(/\\\*$/, '.*')
			.replaceAll(/\\x3aany\d/g, '[^/]+');
		if (!new RegExp(`^${source}$`).test(address)) continue;
		for (const line of lines) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
		}
	}
	return found;
}

test('the list of a large site has few rules, whatever the order of its files', () => {
	const many = Array.from({ length: 300 }, (_, index) => [
		`/articles/a${index}/`,
		`/articles/a${index}/index.md`,
		`/pagefind/2014-05/text/${index}.text.json`,
	]).flat();
	const list = headersFile([...addresses, ...many].reverse());
	expect(list).toBe(headersFile([...addresses, ...many]));
	expect(list.match(/^\S/gm)?.length).toBeLessThan(60);
	for (const address of many) expect(hosted(list, address), address).toEqual(headersOf(address));
});

/** A policy by the names of its directives. */
function directives(policy: string): Record<string, string> {
	return Object.fromEntries(
		policy.split('; ').map((part) => {
			const [name = '', ...values] = part.split(' ');
			return [name, values.join(' ')];
		}),
	);
}

describe('headers', () => {
	test('score 130 by the table of the MDN Observatory', () => {
		expect(observatoryScore(headersOf('/'))).toBeGreaterThanOrEqual(130);
		expect(observatoryScore(headersOf('/articles/bridge/'))).toBeGreaterThanOrEqual(130);
		expect(observatoryScore({})).toBeLessThan(40);
	});

	test('a page loads what is of its own origin, runs nothing inline, and is not framed', () => {
		expect(directives(pageHeaderPolicy)).toEqual({
			'default-src': "'none'",
			'script-src': "'self'",
			'style-src': "'self'",
			'img-src': "'self'",
			'font-src': "'self'",
			'media-src': "'self'",
			'connect-src': "'self'",
			'manifest-src': "'self'",
			'form-action': "'self'",
			'base-uri': "'none'",
			'frame-ancestors': "'none'",
			'require-trusted-types-for': "'script'",
			'trusted-types': "'none'",
		});
		const { 'frame-ancestors': _, ...inPage } = directives(pageHeaderPolicy);
		expect(directives(pagePolicy)).toEqual(inPage);
	});

	test('a service that counts visits gets its script and where it sends to, and nothing else', () => {
		const strict = directives(policyOf(undefined).join('; '));
		expect(policyOf(undefined).join('; ')).toBe(pagePolicy);
		expect(statisticsScript(undefined)).toBeUndefined();
		const counter = {
			script: 'https://gc.zgo.at/count.js?v=5',
			data: { goatcounter: 'https://port.goatcounter.com/count' },
			sendsTo: ['https://port.goatcounter.com/count'],
			integrity: 'sha384-atnOLvQb9t+jTSipvd75X2yginT4PjVbqDdlJAmxMm+wYElFmeR4EUaAqpuPm1Tf',
		};
		expect(directives(policyOf(counter).join('; '))).toEqual({
			...strict,
			'script-src': "'self' https://gc.zgo.at/count.js",
			'connect-src': "'self' https://port.goatcounter.com/count",
		});
		expect(statisticsScript(counter)).toEqual({
			src: counter.script,
			defer: true,
			'data-goatcounter': 'https://port.goatcounter.com/count',
			integrity: counter.integrity,
			crossorigin: 'anonymous',
		});
		// One that sends to where it comes from, and one of one's own, below the path of the site.
		expect(directives(policyOf({ script: 'https://stats.example.org/js/a,b.js' }).join('; '))).toEqual({
			...strict,
			'script-src': "'self' https://stats.example.org/js/a%2Cb.js",
			'connect-src': "'self' https://stats.example.org",
		});
		expect(policyOf({ script: '/count.js' }).join('; ')).toBe(pagePolicy);
		expect(statisticsScript({ script: '/count.js' })).toEqual({ src: '/count.js', defer: true });
	});

	test('what is no page draws itself and does no more', () => {
		expect(directives(assetPolicy)).toEqual({
			'default-src': "'none'",
			'style-src': "'unsafe-inline'",
			'frame-ancestors': "'none'",
			sandbox: '',
		});
		expect(directives(redirectPolicy)).toEqual({
			'default-src': "'none'",
			'img-src': "'self'",
			'base-uri': "'none'",
		});
		expect(headersOf('/_astro/ferry.Bx1.svg')['Content-Security-Policy']).toBe(assetPolicy);
	});

	test.each(addresses)('%s is held to what all are held to', (address) => {
		const headers = headersOf(address);
		expect(Number(/^max-age=(\d+)$/.exec(headers['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThan(
			31_536_000,
		);
		expect(headers).toMatchObject({
			'X-Content-Type-Options': 'nosniff',
			'X-Frame-Options': 'DENY',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Cross-Origin-Opener-Policy': 'same-origin',
		});
		for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
			expect(headers['Permissions-Policy']).toContain(`${power}=()`);
		// A sitemap says what all may read, and would cost hosts a rule for each.
		if (address.startsWith('/sitemap')) return;
		const shown = /^\/(?:_astro|cards)\/|^\/favicon/.test(address);
		expect(headers['Cross-Origin-Resource-Policy']).toBe(shown ? 'cross-origin' : 'same-origin');
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

	test('nothing compiles WebAssembly, starts a worker or makes a string code', () => {
		const able = addresses.filter((address) =>
			/unsafe-eval|worker-src/.test(JSON.stringify(headersOf(address))),
		);
		expect(able).toEqual([]);
	});

	test.each(addresses)('%s is kept for ever just if a digest stands in its name', (address) => {
		const digested =
			/(?:[._/](?=[\w-]*\d)[\w-]{3,12}\.(?:css|webp|txt|pf_\w+)|\.(?:text|volume|facets)\.json|\.names\.txt)$/.test(
				address,
			) || address.startsWith('/_astro/');
		expect(headersOf(address)['Cache-Control']?.includes('immutable') ?? false).toBe(digested);
	});

	test('an address that is not there has the policy of a page', () => {
		expect(headersOf('/no-such-page')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	});
});
