import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderService } from '../../src/editor/folder-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-'));
let server: Server;
let port = 0;

beforeAll(async () => {
	for (const part of ['articles/2024', 'ledger', 'pages']) mkdirSync(join(folder, part), { recursive: true });
	writeFileSync(join(folder, 'articles/2024/a.md'), '---\ntitle: A\n---\n');
	writeFileSync(join(folder, 'articles/2024/a.svg'), '<svg/>');
	writeFileSync(join(folder, 'front.yml'), 'lead: a\n');
	writeFileSync(join(folder, 'ledger/a.json'), '{}');
	symlinkSync('/etc', join(folder, 'articles/out'));
	const answer = folderService(folder);
	server = createServer(
		(asked, response) => void answer(asked, response, decodeURIComponent(asked.url ?? '').slice(1)),
	);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	port = (server.address() as AddressInfo).port;
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Asks the service as a page of it does, unless other headers say who asks. */
function ask(
	method: string,
	path: string,
	{ body = '', headers = {} } = {},
): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const own = { Host: `localhost:${port}`, 'Sec-Fetch-Site': 'same-origin' };
		const sent = request(
			{ port, host: '127.0.0.1', method, path: `/${path}`, headers: { ...own, ...headers } },
			(response) => {
				let text = '';
				response.on('data', (part) => (text += part));
				response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
			},
		);
		sent.on('error', reject).end(body);
	});
}

describe('the folder of content for the editor in dev', () => {
	test('is listed, read and written', async () => {
		const { text } = await ask('GET', '');
		expect(JSON.parse(text)).toEqual([
			{ path: 'content/articles/2024/a.md' },
			{ path: 'content/articles/2024/a.svg' },
			{ path: 'content/front.yml' },
		]);
		expect(await ask('GET', 'content/articles/2024/a.md')).toEqual({
			status: 200,
			text: '---\ntitle: A\n---\n',
		});
		expect((await ask('PUT', 'content/pages/%D8%A8.md', { body: 'متن' })).status).toBe(204);
		expect(readFileSync(join(folder, 'pages/ب.md'), 'utf8')).toBe('متن');
		expect((await ask('HEAD', 'content/pages/none.md')).status).toBe(404);
		expect((await ask('DELETE', 'content/articles/2024/a.svg')).status).toBe(204);
		expect(existsSync(join(folder, 'articles/2024/a.svg'))).toBe(false);
	});

	test.each([
		'content/../package.json',
		'content/articles/%2e%2e/%2e%2e/x.md',
		'content/articles/..%5C..%5Cx.md',
		'content/articles/out/x.md',
		'content/articles/.hidden.md',
		'content/articles/x.ts',
		'content/ledger/a.json',
		'content/site.ts',
		'content/redirects.yml',
		'etc/passwd.md',
		'content//articles/x.md',
		'content/articles/x%00.md',
	])('has no file %s', async (path) => {
		for (const method of ['GET', 'PUT', 'DELETE']) expect((await ask(method, path)).status, method).toBe(403);
	});

	test('keeps content: an editor withdraws it, and does not delete it', async () => {
		expect(await ask('DELETE', 'content/articles/2024/a.md')).toMatchObject({ status: 403 });
		expect(existsSync(join(folder, 'articles/2024/a.md'))).toBe(true);
	});

	test.each([
		['another site', { 'Sec-Fetch-Site': 'cross-site' }],
		['another program of this machine', { 'Sec-Fetch-Site': 'same-site' }],
		['an address that was typed', { 'Sec-Fetch-Site': 'none' }],
		['a name that leads here', { Host: 'evil.example:80' }],
		['a page of another port', { Origin: 'http://localhost:1' }],
		['a page without an origin', { Origin: 'null' }],
	])('is closed to %s', async (_, headers) => {
		for (const method of ['GET', 'PUT'])
			expect((await ask(method, 'content/articles/2024/a.md', { headers })).status).toBe(403);
		expect(readFileSync(join(folder, 'articles/2024/a.md'), 'utf8')).toBe('---\ntitle: A\n---\n');
	});
});
