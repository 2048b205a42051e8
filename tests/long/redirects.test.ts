import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { caddyHeaders, nginxHeaders } from '../../src/headers/formats.ts';
import { caddyRedirects, nginxRedirects } from '../../src/redirect/formats.ts';
import type { Redirect } from '../../src/redirect/redirects.ts';
import { scratchFolder } from '../unit/scratch-folder.ts';
import { serveWith } from './hosts.ts';

const to = { title: 'Bridge', language: 'en', to: '/articles/bridge/' };
const old: Redirect[] = [
	{ ...to, from: '/2010/03/27/slug' },
	{ ...to, from: '/old/' },
	{ ...to, from: '/node/123' },
	{ ...to, from: '/story.php' },
	{ ...to, from: '/files/report.pdf', to: 'https://files.example.org/a%20b.pdf' },
	{ ...to, from: '/it’s … a (test): yes;no, – 100&more/' },
	{ ...to, from: '/', query: 'p=123' },
	{ ...to, from: '/', query: 'page_id=4', to: '/about/' },
	{ ...to, from: '/index.php', query: 'p=123' },
	{ ...to, from: '/index.php', query: 'option=com&id=5', to: '/articles/bridge/#part-two' },
];

/** What is asked for, and where it leads; undefined if it is the page itself. */
const asked: [path: string, location: string | undefined][] = [
	...['/2010/03/27/slug', '/2010/03/27/slug/', '/old/', '/old', '/node/123', '/node/123/', '/story.php'].map(
		(path): [string, string] => [path, '/articles/bridge/'],
	),
	['/files/report.pdf', 'https://files.example.org/a%20b.pdf'],
	[encodeURI('/it’s … a (test): yes;no, – 100&more/'), '/articles/bridge/'],
	['/%6Fld/', '/articles/bridge/'],
	['/?p=123', '/articles/bridge/'],
	['/?p=123&utm_source=mail', '/articles/bridge/'],
	['/?utm_source=mail&p=123', '/articles/bridge/'],
	['/?page_id=4', '/about/'],
	['/index.php?p=123', '/articles/bridge/'],
	['/index.php?option=com&id=5', '/articles/bridge/#part-two'],
	['/?p=124', undefined],
	['/?p=..%2f..', undefined],
	['/?q=1', undefined],
	['/', undefined],
];

describe.each(['nginx', 'caddy'] as const)('on %s', (host) => {
	let end = (): void => {};
	afterAll(() => end());

	test('every old address answers in all its forms, and no other', async () => {
		const dist = scratchFolder({ 'index.html': '<p>Front</p>', '404.html': '<p>None</p>' });
		mkdirSync(join(dist, '_hosts'));
		writeFileSync(join(dist, '_hosts/redirects.nginx.conf'), nginxRedirects(old));
		writeFileSync(join(dist, '_hosts/headers.nginx.conf'), nginxHeaders());
		writeFileSync(join(dist, '_hosts/redirects.caddy'), caddyRedirects(old));
		writeFileSync(join(dist, '_hosts/headers.caddy'), caddyHeaders());
		const server = await serveWith(host, dist);
		end = server.end;
		const answers = await Promise.all(
			asked.map(async ([path]) => {
				const { status, headers } = await fetch(server.address + path, { redirect: 'manual' });
				return [path, status, headers.get('location') ?? undefined];
			}),
		);
		expect(answers).toEqual(
			asked.map(([path, location]) => [path, location === undefined ? 200 : 301, location]),
		);
		expect((await fetch(`${server.address}/no-such/?p=123`)).status).toBe(404);
		expect((await fetch(`${server.address}/_hosts/redirects.caddy`)).status).toBe(404);
	});
});
