import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { href } from '../../archive/urls.ts';
import { headersOf } from '../../headers/rules.ts';
import { site } from '../../site.ts';

/**
 * Serves a built site to this machine only, as a host would: compressed, folders by their index, `404.html` for what is
 * not there, and the headers that a host is asked for.
 * @param dist folder of the site
 * @param port wanted port; any free one if it is taken, or if it is 0
 * @returns the server, listening, and the address of the front page
 */
export async function serve(dist: string, port: number): Promise<{ server: Server; address: string }> {
	const notFound = readFileSync(join(dist, '404.html'));
	const compress = compression() as unknown as (...handler: [...Parameters<ReturnType<typeof sirv>>]) => void;
	const files = sirv(dist, {
		etag: true,
		setHeaders: (response, path) => void response.setHeaders(new Headers(headersOf(href(path)))),
	});
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith(site.base)) return void response.writeHead(302, { Location: site.base }).end();
		request.url = path.slice(site.base.length - 1);
		compress(request, response, () =>
			files(request, response, () => {
				response.setHeaders(new Headers(headersOf(href('/404.html'))));
				response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
			}),
		);
	});
	await listen(server, port).catch(() => listen(server, 0));
	return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${site.base}` };
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => {
			server.off('error', reject);
			resolve();
		});
	});
}
