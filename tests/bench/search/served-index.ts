import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../../src/scripts/search/catalogue.ts';
import { type FetchFile, firstVolumes, openLibrary } from '../../../src/scripts/search/index/library.ts';
import type { Searched } from '../../../src/scripts/search/query/searched.ts';

/** What a reader's browser fetched of an index. */
export interface Fetched {
	/** Compressed. */
	bytes: number;
	requests: number;
}

/** Returns a function that fetches files of an index in memory, and a count of what it fetched. */
export function servedIndex(files: ReadonlyMap<string, Uint8Array>): { file: FetchFile; fetched: Fetched } {
	const fetched: Fetched = { bytes: 0, requests: 0 };
	return {
		fetched,
		async file(path) {
			const content = files.get(path);
			if (!content) throw new Error(`The index has no ${path}`);
			fetched.requests += 1;
			// What Pagefind has compressed itself stays as it is; the host compresses the rest.
			fetched.bytes += /\.(?:json|txt)$/.test(path) ? gzipSync(content).length : content.length;
			return content;
		},
	};
}

/** Opens an index as a reader's first search does. */
export async function openSearch(file: FetchFile): Promise<Searched> {
	const library = await openLibrary(file);
	const [reach, catalogue] = await Promise.all([
		library.open(firstVolumes),
		file(library.manifest.catalogue),
	]);
	return { library, reach, catalogue: JSON.parse(Buffer.from(catalogue).toString()) as Catalogue };
}
