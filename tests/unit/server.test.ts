import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import config from '../../astro.config.mjs';
import { portIn } from '../../src/edition/serve/port.ts';
import { serve } from '../../src/edition/serve/server.ts';
import { scratchFolder } from './scratch-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

/** What Astro's own server is given by a command. */
function devServer(command: string): { port?: number } {
	return (config.server as unknown as (given: { command: string }) => { port?: number })({ command });
}

/** A small site, served. */
async function served(): Promise<{ dist: string; address: string; port: number }> {
	const dist = scratchFolder({
		'index.html': '<p>front</p>',
		'404.html': '<p>not here</p>',
		'articles/a/index.html': '<p>one</p>',
		'articles/a/index.md': '# سلام',
		'table.csv': '0123456789',
		'large.css': 'a{}'.repeat(1000),
	});
	const { server, address } = await serve(dist, 0);
	onTestFinished(() => void server.close());
	return { dist, address, port: Number(new URL(address).port) };
}

/** The status, headers and body of a request that `fetch` would not make as it is. */
function ask(
	address: string,
	headers = {},
	method = 'GET',
	path = new URL(address).pathname,
): Promise<[number, NodeJS.Dict<unknown>, string]> {
	return new Promise((resolve, reject) => {
		request(address, { method, headers, path }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (data) => (body += data));
			response.on('end', () => resolve([response.statusCode ?? 0, response.headers, body]));
		})
			.on('error', reject)
			.end();
	});
}

test('ranges are those of RFC 9110', async () => {
	const { address } = await served();
	for (const [range, status, body, of] of [
		['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
		['bytes=-5', 206, '56789', 'bytes 5-9/10'],
		['bytes=8-', 206, '89', 'bytes 8-9/10'],
		['bytes=8-100', 206, '89', 'bytes 8-9/10'],
		['bytes=10-', 416, '', 'bytes */10'],
		// Not a range, so it is as if it were not there, or one that cannot be satisfied.
		['bytes=9-2', 416, '', 'bytes */10'],
		['lines=1-2', 200, '0123456789', undefined],
		['bytes=x', 200, '0123456789', undefined],
	] as const) {
		const [seen, headers, text] = await ask(`${address}table.csv`, { Range: range });
		expect([range, seen, text, headers['content-range']]).toEqual([range, status, body, of]);
	}
	const [, headers, text] = await ask(`${address}large.css`, {
		Range: 'bytes=3-5',
		'Accept-Encoding': 'gzip',
	});
	expect([headers['content-encoding'], text]).toEqual([undefined, 'a{}']);
	// The server is still there.
	expect((await fetch(address)).status).toBe(200);
});

test('methods other than GET and HEAD are refused, and HEAD has the headers of GET', async () => {
	const { address } = await served();
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		const [status, headers] = await ask(address, {}, method);
		expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
	}
	const [status, headers, body] = await ask(`${address}table.csv`, {}, 'HEAD');
	expect([status, headers['content-length'], body]).toEqual([200, '10', '']);
});

test('what a browser has already is not sent again', async () => {
	const { address } = await served();
	const [, { etag, 'last-modified': modified }] = await ask(`${address}table.csv`);
	expect((await ask(`${address}table.csv`, { 'If-None-Match': etag }))[0]).toBe(304);
	expect((await ask(`${address}table.csv`, { 'If-Modified-Since': modified }))[0]).toBe(304);
	expect((await ask(`${address}table.csv`, { 'If-Match': '"other"' }))[0]).toBe(412);
	expect((await ask(`${address}table.csv`, { Range: 'bytes=0-1', 'If-Range': '"other"' }))[0]).toBe(200);
});

test('a new edition shows at once: files that changed, came and went', async () => {
	const { dist, address } = await served();
	const body = async (path: string) => {
		const [status, headers, text] = await ask(address + path);
		expect(headers['content-length'] ?? String(Buffer.byteLength(text))).toBe(
			String(Buffer.byteLength(text)),
		);
		return [status, text];
	};
	expect(await body('articles/a/')).toEqual([200, '<p>one</p>']);
	writeFileSync(join(dist, 'new.html'), '<p>one, and much longer than it was</p>');
	renameSync(join(dist, 'new.html'), join(dist, 'articles/a/index.html'));
	expect(await body('articles/a/')).toEqual([200, '<p>one, and much longer than it was</p>']);
	expect(await body('articles/b/')).toEqual([404, '<p>not here</p>']);
	mkdirSync(join(dist, 'articles/b'));
	writeFileSync(join(dist, 'articles/b/index.html'), '<p>two</p>');
	expect(await body('articles/b/')).toEqual([200, '<p>two</p>']);
	rmSync(join(dist, 'articles/a'), { recursive: true });
	expect(await body('articles/a/')).toEqual([404, '<p>not here</p>']);
});

test('files have their types, folders their slash, and no path leads out of the site', async () => {
	const { address } = await served();
	const type = async (path: string) => (await ask(address + path))[1]['content-type'];
	expect(await type('')).toBe('text/html; charset=utf-8');
	expect(await type('articles/a/index.md')).toBe('text/markdown; charset=utf-8');
	expect(await type('table.csv')).toBe('text/csv; charset=utf-8');
	const [status, { location }] = await ask(`${address}articles/a`);
	expect([status, location]).toEqual([301, '/articles/a/']);
	for (const path of [
		'../package.json',
		'..%2fpackage.json',
		'%2e%2e/package.json',
		'%00',
		'%',
		'.git/config',
		'//x',
	])
		expect([path, (await ask(address + path))[0] >= 400]).toEqual([path, true]);
});

test('other programs of this machine are not held to TLS', async () => {
	const { address } = await served();
	for (const path of ['', 'table.csv', 'no-such/'])
		expect((await ask(address + path))[1]['strict-transport-security'], path).toBeUndefined();
	expect((await ask(address))[1]['content-security-policy']).toMatch(/default-src/);
});

test('a port that is taken is told, with one that may be free', async () => {
	const { dist, port } = await served();
	await expect(serve(dist, port)).rejects.toThrow(
		`Port ${port} is taken by another program; end it, or choose another port: PORT=${port + 1} npm start`,
	);
});

test('a folder without its slash keeps the query, and leads to no other host', async () => {
	const { address } = await served();
	const folder = await fetch(`${address}articles/a?q=tide&p=2`, { redirect: 'manual' });
	expect(folder.headers.get('location')).toBe('/articles/a/?q=tide&p=2');
	const origin = address.slice(0, -1);
	for (const path of ['//evil.example/%2e%2e', '///evil.example/%2e%2e', '/\\evil.example/%2e%2e']) {
		const [, { location }] = await ask(origin, {}, 'GET', path);
		expect(location === undefined || new URL(String(location), address).origin === origin, path).toBe(true);
		expect(String(location ?? '')).not.toMatch(/^[/\\]{2}/);
	}
});

test('a port that is none is told', () => {
	expect([portIn(undefined), portIn(''), portIn('8080')]).toEqual([4321, 4321, 8080]);
	for (const wanted of ['abc', '70000', '-1', '80.5'])
		expect(() => portIn(wanted)).toThrow(`PORT=${wanted} is no port; write a number`);
});

test.each([
	['dev', '8080', 8080],
	['dev', '4567', 4567],
	['dev', '', 4321],
	['dev', undefined, 4321],
	['preview', 'abc', undefined],
])('the port of %s with PORT=%s is %s', (command, wanted, port) => {
	vi.stubEnv('PORT', wanted);
	expect(devServer(command).port).toBe(port);
});

test.each(['abc', '70000', '-1', '80.5', '۸۰۸۰'])(
	'dev tells that %s is no port, and ends without the place in its own code',
	(wanted) => {
		const said = vi.spyOn(console, 'error').mockReturnValue();
		const ended = vi.spyOn(process, 'exit').mockImplementation((code) => {
			throw new Error(`ended with ${code}`);
		});
		onTestFinished(() => {
			said.mockRestore();
			ended.mockRestore();
		});
		vi.stubEnv('PORT', wanted);
		expect(() => devServer('dev')).toThrow('ended with 1');
		expect(said.mock.calls).toEqual([
			[`PORT=${wanted} is no port; write a number up to 65535, such as PORT=4322 npm run dev`],
		]);
	},
);
