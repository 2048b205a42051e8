import { site } from '#site';
import { fetchGuarded, type GuardedFetch } from './guarded-fetch.ts';

/** Limits of a request. */
export type FetchLimits = Pick<GuardedFetch, 'timeout' | 'size' | 'isAllowed'>;

/** A page, or why there is none. */
export type Page = { html: string; type: string; url: string } | { fault: string };

/** Names us to hosts and in robots.txt, with an address to find us at. */
export const robotName = `${site.name.replace(/[^\w-]+/g, '-')}-source-check`;
/** What an answer is that does not say. */
const page = 'text/html';
const userAgent = `${robotName}/1 (+${site.origin}${site.base})`;

/** Fetches a page. Every address on the way is checked. Never rejects. */
export async function fetchPage(url: string, limits: FetchLimits): Promise<Page> {
	const answer = await fetchGuarded(url, {
		...limits,
		headers: { 'user-agent': userAgent, accept: 'text/html, text/plain;q=0.8' },
		refuses: (type = page) =>
			/^(?:text\/(?:html|plain)|application\/xhtml)/i.test(type) ? undefined : `is ${type}, no page`,
	});
	if ('fault' in answer) return answer;
	const { bytes, type = page } = answer;
	return { html: decode(bytes, type), type, url: answer.url };
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
