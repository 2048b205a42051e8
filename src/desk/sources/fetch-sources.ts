import { setTimeout as wait } from 'node:timers/promises';
import { copyOfAddress, keepCopy, type SourceCopy } from './copies.ts';
import { type FetchLimits, fetchPage, robotName } from './fetch-page.ts';
import { textOfPage } from './page-text.ts';
import { mayRead } from './robots.ts';

/** A source as articles have it. */
export interface Addresses {
	url?: string | undefined;
	archived?: string | undefined;
}

/** Limits of a run. */
export interface RunLimits extends FetchLimits {
	/** Hosts that are asked at once; each has one request at a time. */
	hosts: number;
	/** Milliseconds between two requests to one host. */
	pause: number;
}

/**
 * Fetches the sources that have no text yet: the address, and where that gives none the archived copy. Keeps each copy.
 * @param onProgress called after each source with the number done
 * @returns the copies, one a source
 */
export async function fetchSources(
	sources: readonly Addresses[],
	limits: RunLimits,
	onProgress: (done: number) => void = () => {},
): Promise<SourceCopy[]> {
	const robots = new Map<string, Promise<string>>();
	const turns = new Map<string, Promise<void>>();
	const queue = [...sources.entries()].values();
	const copies: SourceCopy[] = [];
	let done = 0;
	const work = async (): Promise<void> => {
		for (const [index, { url, archived }] of queue) {
			const addresses = [url, archived].filter((address) => address !== undefined);
			for (const address of addresses) {
				const copy = await inTurn(address);
				if (copies[index]?.text === undefined) copies[index] = copy;
				if (copy.text !== undefined) break;
			}
			done += 1;
			onProgress(done);
		}
	};
	await Promise.all(Array.from({ length: limits.hosts }, work));
	return copies;

	/** One request at a time a host, with a pause after each. */
	async function inTurn(address: string): Promise<SourceCopy> {
		const known = copyOfAddress(address);
		if (known?.text !== undefined) return known;
		const { host } = new URL(address);
		const before = turns.get(host);
		const { promise, resolve } = Promise.withResolvers<void>();
		turns.set(host, promise);
		await before;
		try {
			const copy = await read(address);
			keepCopy(copy);
			return copy;
		} finally {
			void wait(limits.pause).then(resolve);
		}
	}

	async function read(url: string): Promise<SourceCopy> {
		const { origin, pathname, search } = new URL(url);
		const rules = await robots.getOrInsertComputed(origin, () => robotsOf(origin));
		if (!mayRead(rules, robotName, pathname + search))
			return { url, fault: 'its robots.txt keeps robots out' };
		const page = await fetchPage(url, limits);
		if ('fault' in page) return { url, fault: page.fault };
		const text = await textOfPage(page.html, page.type);
		return text ? { url, text } : { url, fault: 'has no text' };
	}

	/** A host without the file lets all in. */
	async function robotsOf(origin: string): Promise<string> {
		const page = await fetchPage(`${origin}/robots.txt`, limits);
		return 'html' in page ? page.html : '';
	}
}
