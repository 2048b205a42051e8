import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { progress } from '../../command/progress.ts';
import { guardedLookup, isPublic } from '../../desk/sources/public-address.ts';
import type { Archive } from '../neutral.ts';
import { tell } from '../report/account.ts';
import { typeOfBytes } from './type.ts';

/** Requests at a time. */
const atOnce = 8;
/** Bytes of a picture, which is made smaller afterwards. */
const most = 60 * 1024 * 1024;
const mostRedirects = 5;
/** Milliseconds for an address with its redirects. */
const patience = 60_000;

/**
 * Fetches pictures from public addresses into a folder; what lies there already is not fetched again, so that an import that was stopped
 * goes on.
 * @param isAllowed true for an IP address that may be asked
 * @returns file by address, of those that could be had
 */
export async function fetchPictures(
	addresses: readonly string[],
	folder: string,
	archive: Pick<Archive, 'told'>,
	isAllowed: (address: string) => boolean = isPublic,
): Promise<Map<string, string>> {
	mkdirSync(folder, { recursive: true });
	const found = new Map<string, string>();
	const queue = addresses.values();
	const bar = progress.bar('Fetching pictures');
	let done = 0;
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const address of queue) {
				const path = join(folder, createHash('sha256').update(address).digest('hex').slice(0, 24));
				const bytes = existsSync(path) ? undefined : await fetchPicture(address, isAllowed);
				if (bytes === undefined) found.set(address, path);
				else if ('fault' in bytes)
					archive.told.push(
						tell('lost', 'fetch', `could not be fetched: ${bytes.fault}`, { value: address }),
					);
				else {
					writeFileSync(`${path}.part`, bytes.bytes);
					renameSync(`${path}.part`, path);
					found.set(address, path);
				}
				bar.update(++done, addresses.length);
			}
		}),
	);
	bar.end();
	return found;
}

/** Fetches a picture. Every address on the way is checked. Never rejects. */
async function fetchPicture(
	address: string,
	isAllowed: (address: string) => boolean,
): Promise<{ bytes: Buffer } | { fault: string }> {
	const signal = AbortSignal.timeout(patience);
	let url = URL.parse(address);
	try {
		for (let hop = 0; hop <= mostRedirects; hop += 1) {
			if (!url) return { fault: 'is no address' };
			const answer: Answer = await ask(url, signal, isAllowed);
			if (!('location' in answer)) return answer;
			url = URL.parse(answer.location, url.href);
		}
		return { fault: `more than ${mostRedirects} redirects` };
	} catch (error) {
		return {
			fault: signal.aborted ? 'no answer in time' : error instanceof Error ? error.message : 'no answer',
		};
	}
}

type Answer = { bytes: Buffer } | { fault: string } | { location: string };

function ask(url: URL, signal: AbortSignal, isAllowed: (address: string) => boolean): Promise<Answer> {
	const send = { 'http:': requestHttp, 'https:': requestHttps }[url.protocol];
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A connection to a bare IP address looks no name up.
	if (!send || (isIP(host) && !isAllowed(host)))
		return Promise.resolve({ fault: `${host} is no public address` });
	return new Promise((resolve, reject) => {
		const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Stet-import/1' };
		const sent = send(url, { headers, signal, lookup: guardedLookup(isAllowed) }, (response) => {
			const { statusCode: status = 0, headers: given } = response;
			const stop = (answer: Answer): void => {
				response.destroy();
				resolve(answer);
			};
			if (status >= 300 && status < 400 && given.location) return stop({ location: given.location });
			if (status !== 200) return stop({ fault: `answers ${status}` });
			const parts: Buffer[] = [];
			let length = 0;
			response.on('data', (part: Buffer) => {
				length += part.length;
				parts.push(part);
				if (length > most) stop({ fault: `is larger than ${most} bytes` });
			});
			response.on('error', reject);
			response.on('end', () => {
				const bytes = Buffer.concat(parts);
				resolve(typeOfBytes(bytes) ? { bytes } : { fault: 'is no picture' });
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}
