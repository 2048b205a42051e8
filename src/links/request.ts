import { setTimeout as wait } from 'node:timers/promises';
import { site } from '#site';
import { type Answer, isReachable } from './link-state.ts';

/** Limits of requests. */
export interface RequestLimits {
	/** Timeout of a request in milliseconds. */
	timeout: number;
	/** Hosts that are requested in parallel; each has one request at a time. */
	hosts: number;
	/** Milliseconds between two addresses of one host. */
	pause: number;
}

/** Names us to hosts, with an address to find us at. */
const userAgent = `${site.name.replace(/[^\w.-]+/g, '-')}-link-check/1 (+${site.origin}${site.base})`;

/**
 * Requests every address once.
 * @param addresses without fragments, each once
 * @param onProgress called after each address with the number done and the total
 */
export async function requestAll(
	addresses: readonly string[],
	limits: RequestLimits,
	onProgress: (done: number, total: number) => void = () => {},
): Promise<Map<string, Answer>> {
	const answers = new Map<string, Answer>();
	const hosts = Map.groupBy(addresses, (address) => new URL(address).host).values();
	const requestHosts = async () => {
		// The parallel loops share one iterator, as a queue.
		for (const ofHost of hosts)
			for (const [index, address] of ofHost.entries()) {
				if (index > 0) await wait(limits.pause);
				answers.set(address, await headOrGet(address, limits.timeout));
				onProgress(answers.size, addresses.length);
			}
	};
	await Promise.all(Array.from({ length: limits.hosts }, requestHosts));
	return answers;
}

/** Requests an address with HEAD and, if that fails, with GET, since not every host supports HEAD. Follows redirects. */
async function headOrGet(address: string, timeout: number): Promise<Answer> {
	const head = await request(address, 'HEAD', timeout);
	return isReachable(head) ? head : request(address, 'GET', timeout);
}

async function request(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
	try {
		const response = await fetch(address, {
			method,
			headers: { 'user-agent': userAgent, accept: 'text/html, */*;q=0.8' },
			signal: AbortSignal.timeout(timeout),
		});
		// Only the status matters, so the body is not downloaded.
		await response.body?.cancel();
		return response.status;
	} catch (error) {
		return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'no answer';
	}
}
