import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from '../../command/progress.ts';
import { fetchGuarded } from '../../desk/sources/guarded-fetch.ts';
import { isPublic } from '../../desk/sources/public-address.ts';
import type { Archive } from '../neutral.ts';
import { tell } from '../report/account.ts';
import { typeOfBytes } from './type.ts';

/** Requests at a time. */
const atOnce = 8;
/** Bytes of a picture, which is made smaller afterwards. */
const most = 60 * 1024 * 1024;
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
	const headers = { accept: 'image/*', 'user-agent': 'Stet-import/1' };
	const answer = await fetchGuarded(address, { headers, timeout: patience, size: most, isAllowed });
	return 'fault' in answer || typeOfBytes(answer.bytes) ? answer : { fault: 'is no picture' };
}
