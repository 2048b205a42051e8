import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { fetchPictures } from '../../src/import/pictures/fetch.ts';
import type { Told } from '../../src/import/report/account.ts';
import { scratchFolder } from './scratch-folder.ts';

const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#336' } })
	.png()
	.toBuffer();

/** Serves a picture, and a way from one address to another. @returns its origin and the paths that were asked for */
async function serve(): Promise<{ origin: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const to = new URL(request.url ?? '', 'http://x').searchParams.get('to');
		if (to) response.writeHead(302, { location: to }).end();
		else if (request.url === '/page') response.end('<html></html>');
		else response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('pictures are fetched from public addresses only, also after a redirect', async () => {
	const { origin, asked } = await serve();
	const told: Told[] = [];
	const refused = await fetchPictures(
		[`${origin}/a.png`, 'http://localhost:1/b.png', 'file:///etc/passwd'],
		scratchFolder({}),
		{ told },
	);
	expect(refused.size).toBe(0);
	expect(asked).toEqual([]);
	expect(told.map(({ text }) => text)).toEqual(
		Array.from({ length: 3 }, () => expect.stringContaining('is no public address')),
	);
	// The first address counts as public here, that which it leads to does not.
	const port = new URL(origin).port;
	const found = await fetchPictures(
		[`${origin}/a?to=http://127.0.0.2:${port}/b.png`, `${origin}/c?to=/d.png`],
		scratchFolder({}),
		{ told: [] },
		(address) => address === '127.0.0.1',
	);
	expect([...found.keys()]).toEqual([`${origin}/c?to=/d.png`]);
	expect(asked).not.toContain('/b.png');
});

test('what was fetched is not fetched again; what is no picture is told', async () => {
	const { origin, asked } = await serve();
	const folder = scratchFolder({});
	const told: Told[] = [];
	const every = () => true;
	await fetchPictures([`${origin}/a.png`, `${origin}/page`], folder, { told }, every);
	expect(told).toEqual([expect.objectContaining({ kind: 'lost', value: `${origin}/page` })]);
	await fetchPictures([`${origin}/a.png`], folder, { told }, every);
	expect(asked.filter((path) => path === '/a.png')).toHaveLength(1);
});
