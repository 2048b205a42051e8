import { extname } from 'node:path';
import type { Connect } from 'vite';
import { type Archive, makeArchive } from '../../archive/archive.ts';
import { readCutOff } from '../../archive/moments.ts';
import { href } from '../../archive/urls.ts';
import { readContent } from '../../reading/read-content.ts';
import { indexFiles, manifestName } from '../../search/index-files.ts';

const types: Record<string, string> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
};

/**
 * Serves the search index in dev, from memory. It is made anew when a search starts after the content has changed.
 */
export function devSearch(): Connect.NextHandleFunction {
	const folder = href('/pagefind/');
	let state = '';
	let files = new Map<string, Uint8Array>();
	return async (request, response, next) => {
		const path = request.url?.split('?')[0] ?? '';
		if (!path.startsWith(folder)) return next();
		try {
			// A search starts by asking for the manifest.
			if (files.size === 0 || path.endsWith(manifestName)) {
				const { rows, problems } = await readContent();
				const digests = rows.map(({ digest }) => digest).join();
				// While a file has a problem, the index of the last good content holds.
				if (digests !== state && (problems.length === 0 || files.size === 0))
					files = await allIndexFiles(makeArchive(rows, readCutOff()));
				state = digests;
			}
			const file = files.get(path.slice(folder.length));
			if (!file) return next();
			response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
			response.setHeader('Cache-Control', 'no-store');
			response.end(file);
		} catch (error) {
			next(error);
		}
	};
}

/** The files of the indexes of all languages, by path below the folder of the first. */
async function allIndexFiles({ all }: Archive): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const archive of all)
		for (const [path, bytes] of await indexFiles(archive))
			files.set(`${archive.locale.code && `${archive.locale.code}/`}${path}`, bytes);
	return files;
}
