import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { site } from '#site';
import { partOfPath } from '../../addresses/languages.ts';
import { href } from '../../archive/urls.ts';
import { ContentError } from '../../command/content-error.ts';
import { applies, headersOf, hidden } from '../../headers/rules.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A part of a file goes out as it is: its range counts the bytes of the file. */
const compress = compression({
	filter: (request, response) => !request.headers.range && compression.filter(request, response),
}) as unknown as Handler;

/**
 * Serves a built site to this machine only, as a host would: compressed, folders by their index, `404.html` for what is
 * not there, conditional requests and ranges (RFC 9110), and the headers that a host is asked for. Every request looks at
 * the files of that moment, so that a new edition shows as soon as it is in place.
 * @param dist folder of the site
 * @param port wanted port; 0 for any free one
 * @param base path that the site lives under
 * @returns the server, listening, and the address of the front page
 * @throws ContentError if the port is taken
 */
export async function serve(
	dist: string,
	port: number,
	base: string = site.base,
): Promise<{ server: Server; address: string }> {
	const server = createServer((request, response) =>
		compress(request, response, () => answer(request, response, dist, base)),
	);
	await listen(server, port);
	return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

function answer(request: IncomingMessage, response: ServerResponse, dist: string, base: string): void {
	const [asked = '/', ...query] = (request.url ?? '/').split('?');
	const search = query.length > 0 ? `?${query.join('?')}` : '';
	// Browsers read two slashes at the beginning of an address as a host.
	const pathname = asked.replace(/^[/\\]+/, '/');
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
	if (!pathname.startsWith(base)) return void response.writeHead(302, { Location: base }).end();
	const path = pathname.slice(base.length - 1);
	if (applies(hidden, path)) return void notFound(response, dist, path);
	send(request, path, { root: dist, cacheControl: false })
		.on('headers', () => response.setHeaders(localHeaders(path)))
		.on('directory', () =>
			response.writeHead(301, { Location: `${base.slice(0, -1)}${path}/${search}` }).end(),
		)
		.on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
			if (status === 404 || status === 403) notFound(response, dist, path);
			else response.writeHead(status, headers).end();
		})
		.pipe(response);
}

/** Answers with the page of what is not found, in the language of the part of the site that was asked. */
function notFound(response: ServerResponse, dist: string, path: string): void {
	const [, { code }] = partOfPath(path);
	response.setHeaders(localHeaders('/404.html'));
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
	const page = join(dist, code, '404.html');
	response.end(existsSync(page) ? readFileSync(page) : '');
}

/** The headers of a path, but for the one that would make browsers open every other program of this machine by TLS. */
function localHeaders(path: string): Headers {
	const headers = new Headers(headersOf(href(path)));
	headers.delete('Strict-Transport-Security');
	return headers;
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new ContentError(
							`Port ${port} is taken by another program; end it, or choose another port: PORT=${port + 1} npm start`,
						)
					: error,
			),
		);
		server.listen(port, 'localhost', resolve);
	});
}
