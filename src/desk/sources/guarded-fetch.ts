import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { guardedLookup } from './public-address.ts';

/** How an address is fetched. */
export interface GuardedFetch {
	/** Headers of the request, such as what is accepted and who asks. */
	headers: Readonly<Record<string, string>>;
	/** Milliseconds for an address with its redirects. */
	timeout: number;
	/** Bytes of an answer. */
	size: number;
	/** True for an IP address that may be asked. */
	isAllowed: (address: string) => boolean;
	/** Why an answer of a type is not read; undefined if it is. */
	refuses?: (type: string | undefined) => string | undefined;
}

/** What an address answers with status 200, after its redirects, or why there is nothing. */
export type Fetched = { bytes: Buffer; type: string | undefined; url: string } | { fault: string };

const mostRedirects = 5;

/** Fetches an address by GET. Every address on the way is checked (see public-address.ts). Never rejects. */
export async function fetchGuarded(address: string, how: GuardedFetch): Promise<Fetched> {
	const signal = AbortSignal.timeout(how.timeout);
	let url = URL.parse(address);
	try {
		for (let hop = 0; hop <= mostRedirects; hop += 1) {
			if (!url) return { fault: 'is no address' };
			const answer: Answer = await ask(url, signal, how);
			if (!('location' in answer)) return answer;
			url = URL.parse(answer.location, url.href);
		}
		return { fault: `more than ${mostRedirects} redirects` };
	} catch (error) {
		if (signal.aborted) return { fault: 'no answer in time' };
		return { fault: error instanceof Error ? error.message : 'no answer' };
	}
}

type Answer = Fetched | { location: string };

function ask(
	url: URL,
	signal: AbortSignal,
	{ headers, size, isAllowed, refuses }: GuardedFetch,
): Promise<Answer> {
	const send = { 'http:': requestHttp, 'https:': requestHttps }[url.protocol];
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A connection to a bare IP address looks no name up.
	if (!send || (isIP(host) && !isAllowed(host)))
		return Promise.resolve({ fault: `${host} is no public address` });
	const sends = { 'accept-encoding': 'identity', ...headers };
	return new Promise((resolve, reject) => {
		const sent = send(url, { headers: sends, signal, lookup: guardedLookup(isAllowed) }, (response) => {
			const { statusCode: status = 0, headers: given } = response;
			const stop = (answer: Answer): void => {
				response.destroy();
				resolve(answer);
			};
			if (status >= 300 && status < 400 && given.location) return stop({ location: given.location });
			if (status !== 200) return stop({ fault: `answers ${status}` });
			const type = given['content-type'];
			const fault = refuses?.(type);
			if (fault !== undefined) return stop({ fault });
			const parts: Buffer[] = [];
			let length = 0;
			response.on('data', (part: Buffer) => {
				length += part.length;
				parts.push(part);
				if (length > size) stop({ fault: `is larger than ${size} bytes` });
			});
			response.on('error', reject);
			response.on('end', () => resolve({ bytes: Buffer.concat(parts), type, url: url.href }));
		});
		sent.on('error', reject);
		sent.end();
	});
}
