import { setTimeout as wait } from 'node:timers/promises';
import { site } from '../site.ts';
import { type Answer, isWell } from './judge.ts';

/** How addresses are asked. */
export interface Manners {
	/** Milliseconds after which a request is given up. */
	timeout: number;
	/** Hosts that are asked at once; each has one request at a time. */
	hosts: number;
	/** Milliseconds between two addresses of one host. */
	pause: number;
}

/** Who asks, so that a host can tell and find us. */
const userAgent = `${site.name.replace(/[^\w.-]+/g, '-')}-link-check/1 (+${site.origin}${site.base})`;

/**
 * Asks every address once.
 * @param addresses without fragments, each once
 * @param onProgress called as addresses are done: how many of how many
 */
export async function askAll(
	addresses: readonly string[],
	manners: Manners,
	onProgress: (done: number, total: number) => void = () => {},
): Promise<Map<string, Answer>> {
	const answers = new Map<string, Answer>();
	const hosts = Map.groupBy(addresses, (address) => new URL(address).host).values();
	const askHosts = async () => {
		// All take from one queue of hosts.
		for (const ofHost of hosts)
			for (const [index, address] of ofHost.entries()) {
				if (index > 0) await wait(manners.pause);
				answers.set(address, await ask(address, manners.timeout));
				onProgress(answers.size, addresses.length);
			}
	};
	await Promise.all(Array.from({ length: manners.hosts }, askHosts));
	return answers;
}

/** What an address answers to HEAD or, since not every host has heard of HEAD, to GET. Redirects are followed. */
async function ask(address: string, timeout: number): Promise<Answer> {
	const head = await request(address, 'HEAD', timeout);
	return isWell(head) ? head : request(address, 'GET', timeout);
}

async function request(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
	try {
		const response = await fetch(address, {
			method,
			headers: { 'user-agent': userAgent, accept: 'text/html, */*;q=0.8' },
			signal: AbortSignal.timeout(timeout),
		});
		// Only the status matters: the rest of a long document is not waited for.
		await response.body?.cancel();
		return response.status;
	} catch (error) {
		return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'no answer';
	}
}
