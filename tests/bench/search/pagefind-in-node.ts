import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Fetched } from './served-index.ts';

/** A page that Pagefind found, not fetched yet. */
export interface PagefindResult {
	data(): Promise<{ url: string }>;
}

/** Pagefind's own search. */
interface Engine {
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** The browser module of Pagefind, as it runs in Node. */
interface PagefindModule {
	createInstance(options: Record<string, unknown>): Engine;
}

/** An index in memory behind Pagefind's own browser module, with a count of what a browser would have fetched. */
export interface Served {
	/** A fresh engine, as of a first visit. */
	engine(): Engine;
	/** What was fetched since the last call. */
	fetched(): Fetched;
}

let served = 0;

/** Serves the files of an index to Pagefind's browser module through `fetch`. */
export async function serveInNode(files: ReadonlyMap<string, Uint8Array>): Promise<Served> {
	const origin = `http://index-${++served}.invalid/`;
	let fetched: Fetched = { bytes: 0, requests: 0 };
	const read = (name: string): Uint8Array | undefined => {
		const content = files.get(name);
		// What Pagefind has compressed itself stays as it is; the host compresses the rest.
		if (content) {
			fetched.requests += 1;
			fetched.bytes += /\.(?:js|json|txt)$/.test(name) ? gzipSync(content).length : content.length;
		}
		return content;
	};
	const fetchElsewhere = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const url = String(input);
		if (!url.startsWith(origin)) return fetchElsewhere(input, init);
		const content = read(url.slice(origin.length).replace(/\?.*/, ''));
		return content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 });
	};
	const folder = mkdtempSync(join(tmpdir(), 'stet-pagefind-'));
	const path = join(folder, 'pagefind.mjs');
	writeFileSync(path, read('pagefind.js') ?? '');
	const { createInstance } = (await import(pathToFileURL(path).href)) as PagefindModule;
	return {
		engine() {
			read('pagefind.js');
			read('pagefind-worker.js');
			return createInstance({ basePath: origin, baseUrl: '/' });
		},
		fetched() {
			const sum = fetched;
			fetched = { bytes: 0, requests: 0 };
			return sum;
		},
	};
}
