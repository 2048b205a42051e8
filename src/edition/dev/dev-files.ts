import { extname } from 'node:path';
import type { Connect } from 'vite';
import { currentArchive, imageAt } from '../../archive/handover.ts';
import { fileOf } from '../../archive/urls.ts';
import { formatOf } from '../../body/formats.ts';
import { readLinkRecord } from '../../links/record.ts';
import { redirectsOf } from '../../redirect/redirects.ts';
import { siteFiles } from '../artifacts/kinds.ts';

const types: Record<string, string> = {
	'.xml': 'application/atom+xml; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
};

/**
 * Serves in dev what an edition writes beside its pages: feeds, tables, the Markdown of articles, cards, icons,
 * redirects. Each is made when it is asked for.
 */
export function devFiles(): Connect.NextHandleFunction {
	return async (request, response, next) => {
		const [path = '', asked = ''] = request.url?.split('?') ?? [];
		try {
			const isOld = (each: string) => each.endsWith('/') || !types[extname(each)];
			const redirect =
				isOld(path) &&
				redirectsOf(currentArchive()).find(
					({ from, query = '' }) => from === decodeURI(path) && (query === '' || query === asked),
				);
			if (redirect) return void response.writeHead(302, { Location: encodeURI(redirect.to) }).end();
			const content = extname(path) === '' ? undefined : await fileAt(path);
			if (content === undefined) return next();
			response.setHeader(
				'Content-Type',
				types[extname(path)] ?? formatOf(path)?.type ?? 'text/plain; charset=utf-8',
			);
			response.end(content);
		} catch (error) {
			next(error);
		}
	};
}

/** The content of the file at a path; undefined if there is none. */
async function fileAt(path: string): Promise<string | Uint8Array | undefined> {
	const making = { links: readLinkRecord().record, imageAt };
	for (const file of siteFiles(currentArchive(), { has: () => true }, making))
		if (file.path === fileOf(path)) return file.make();
	return undefined;
}
