import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { site } from '#site';
import { guardedLookup } from './public-address.ts';

/** Limits of a request. */
export interface FetchLimits {
	/** Milliseconds for an address with its redirects. */
	timeout: number;
	/** Bytes of a page. */
	size: number;
	/** True for an IP address that may be asked. */
	isAllowed: (address: string) => boolean;
}

/** A page, or why there is none. */
export type Page = { html: string; type: string; url: string } | { fault: string };

/** Names us to hosts and in robots.txt, with an address to find us at. */
export const robotName = `${site.name.replace(/[^\w-]+/g, '-')}-source-check`;
const userAgent = `${robotName}/1 (+${site.origin}${site.base})`;
const mostRedirects = 5;

/** Fetches a page. Every address on the way is checked. Never rejects. */
export async function fetchPage(url: string, limits: FetchLimits): Promise<Page> {
	const signal = AbortSignal.timeout(limits.timeout);
	let address = url;
	try {
		for (let hop = 0; hop <= mostRedirects; hop += 1) {
			const answer = await request(new URL(address), signal, limits);
			if (!('location' in answer)) return answer;
			address = new URL(answer.location, address).href;
		}
		return { fault: `more than ${mostRedirects} redirects` };
	} catch (error) {
		if (signal.aborted) return { fault: 'no answer in time' };
		return { fault: error instanceof Error ? error.message : 'no answer' };
	}
}

type Answer = Page | { location: string };

function request(url: URL, signal: AbortSignal, { size, isAllowed }: FetchLimits): Promise<Answer> {
	const send = { 'http:': requestHttp, 'https:': requestHttps }[url.protocol];
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A connection to a bare IP address looks no name up.
	if (!send || (isIP(host) && !isAllowed(host)))
		return Promise.resolve({ fault: `${host} is no public address` });
	const headers = {
		'user-agent': userAgent,
		accept: 'text/html, text/plain;q=0.8',
		'accept-encoding': 'identity',
	};
	return new Promise((resolve, reject) => {
		const sent = send(url, { headers, signal, lookup: guardedLookup(isAllowed) }, (response) => {
			const { statusCode: status = 0, headers: given } = response;
			const stop = (answer: Answer): void => {
				response.destroy();
				resolve(answer);
			};
			if (status >= 300 && status < 400 && given.location) return stop({ location: given.location });
			if (status !== 200) return stop({ fault: `answers ${status}` });
			const type = given['content-type'] ?? 'text/html';
			if (!/^(?:text\/(?:html|plain)|application\/xhtml)/i.test(type))
				return stop({ fault: `is ${type}, no page` });
			const parts: Buffer[] = [];
			let length = 0;
			response.on('data', (part: Buffer) => {
				length += part.length;
				parts.push(part);
				if (length > size) stop({ fault: `is larger than ${size} bytes` });
			});
			response.on('error', reject);
			response.on('end', () => resolve({ html: decode(Buffer.concat(parts), type), type, url: url.href }));
		});
		sent.on('error', reject);
		sent.end();
	});
}

/** Decodes a page by its type, or by what its head says. */
function decode(bytes: Buffer, type: string): string {
	const named = /charset=["']?([\w-]+)/i.exec(`${type} ${bytes.subarray(0, 1024).toString('latin1')}`)?.[1];
	try {
		return new TextDecoder(named ?? 'utf-8').decode(bytes);
	} catch {
		return bytes.toString('utf8');
	}
}
