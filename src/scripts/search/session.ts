import type { Catalogue } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type Library, openLibrary } from './query-layer.ts';

/** An open search. */
export interface Session {
	library: Library;
	facets: Facets;
	catalogue: Catalogue;
	/** Opens older volumes, as `Library.openOlder` does, and renews `facets`. */
	openOlder: Library['openOlder'];
}

let open: Promise<Session> | undefined;

/**
 * Opens search once on a page. After a failed start the next call tries again.
 * @param folder address of the folder of the index, with a slash at its end
 * @throws if the engine cannot start or a part of the index cannot be fetched
 */
export function openSession(folder: string): Promise<Session> {
	open ??= start(folder).catch((error: unknown) => {
		open = undefined;
		throw error;
	});
	return open;
}

async function start(folder: string): Promise<Session> {
	allowWorker(new URL(`${folder}pagefind-worker.js`, location.href).href);
	const library = await openLibrary(
		(options) => loadEngine(folder, options),
		(name) => fetchText(folder + name),
	);
	const catalogue = JSON.parse(await fetchText(folder + library.manifest.catalogue)) as Catalogue;
	const session: Session = {
		...{ library, catalogue, facets: facetsOf(library.engine) },
		async openOlder(from) {
			const opened = await library.openOlder(from);
			if (opened) session.facets = facetsOf(library.engine);
			return opened;
		},
	};
	return session;
}

/** The part of Pagefind's browser module that is used. */
export interface Pagefind extends Pick<Engine, 'search' | 'filters'> {
	options(options: Record<string, unknown>): Promise<void>;
	mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
}

async function loadEngine(folder: string, options: Record<string, unknown>): Promise<Engine> {
	const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
	await pagefind.options({ bundlePath: folder, baseUrl: '/', ...options });
	return {
		search: pagefind.search,
		filters: pagefind.filters,
		openVolume: (volume, given) => pagefind.mergeIndex(folder + volume, { baseUrl: '/', ...given }),
	};
}

async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return response.text();
}

interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** Allows the engine's worker, and no other script, where the page's policy requires Trusted Types. */
function allowWorker(worker: string): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	try {
		trustedTypes?.createPolicy('default', {
			createScriptURL(url) {
				if (new URL(url, location.href).href === worker) return url;
				throw new TypeError(`${url} is not the worker of search`);
			},
		});
	} catch {
		// Another policy exists, or none is allowed: the engine then works without a worker.
	}
}
