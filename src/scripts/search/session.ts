import type { Catalogue } from './catalogue.ts';
import type { FetchFile } from './index/library.ts';
import { type Library, openLibrary } from './query-layer.ts';

/** An open search. */
export interface Session {
	library: Library;
	catalogue: Catalogue;
}

const open = new Map<string, Promise<Session>>();

/**
 * Opens search in an index once on a page. After a failed start the next call tries again.
 * @param folder address of the folder of the index, with a slash at its end
 * @throws if a part of the index cannot be fetched
 */
export function openSession(folder: string): Promise<Session> {
	const opened = open.get(folder) ?? start(folder);
	open.set(folder, opened);
	opened.catch(() => open.delete(folder));
	return opened;
}

async function start(folder: string): Promise<Session> {
	const file: FetchFile = async (path) => {
		const response = await fetch(folder + path);
		if (!response.ok) throw new Error(`${folder}${path} answers ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
	const library = await openLibrary(file);
	const catalogue = new TextDecoder().decode(await file(library.manifest.catalogue));
	return { library, catalogue: JSON.parse(catalogue) as Catalogue };
}
