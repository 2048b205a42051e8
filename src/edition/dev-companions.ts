import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { Connect } from 'vite';
import { currentArchive } from '../archive/current.ts';
import { fileOf } from '../archive/urls.ts';
import { redirectsOf } from '../redirect/redirects.ts';
import { companions, type PageHtml } from './companions.ts';

const types: Record<string, string> = {
	'.xml': 'application/atom+xml; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.png': 'image/png',
};

/**
 * Serves in dev what an edition writes beside its pages: feeds, tables, the Markdown of articles, cards,
 * redirects. Each is
 * made when it is asked for.
 */
export function devCompanions(): Connect.NextHandleFunction {
	return async (request, response, next) => {
		const path = request.url?.split('?')[0] ?? '';
		try {
			const redirect =
				path.endsWith('/') && redirectsOf(currentArchive()).find(({ from }) => from === decodeURI(path));
			if (redirect) return void response.writeHead(302, { Location: encodeURI(redirect.to) }).end();
			const content = extname(path) === '' ? undefined : await companionAt(path, request);
			if (content === undefined) return next();
			response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain; charset=utf-8');
			response.end(content);
		} catch (error) {
			next(error);
		}
	};
}

/** Thrown where a file is made from a page that was not fetched yet. */
class MissingPage extends Error {
	readonly address: string;

	constructor(address: string) {
		super(address);
		this.address = address;
	}
}

/** The content of the file at a path. Files are made from finished pages, which dev gives only when they are fetched. */
async function companionAt(path: string, request: IncomingMessage): Promise<string | Uint8Array | undefined> {
	const pages = new Map<string, string>();
	const pageHtml: PageHtml = (address) => {
		const html = pages.get(address);
		if (html === undefined) throw new MissingPage(address);
		return html;
	};
	for (;;) {
		try {
			for (const file of companions(currentArchive(), pageHtml)) {
				if (file.path === fileOf(path)) return file.make();
			}
			return undefined;
		} catch (error) {
			if (!(error instanceof MissingPage)) throw error;
			const page = await fetch(new URL(error.address, `http://${request.headers.host}`));
			pages.set(error.address, await page.text());
		}
	}
}
