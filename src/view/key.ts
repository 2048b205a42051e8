import { hash } from 'node:crypto';

/** Letters of a key: 80 bits, so that two of a million pages have the same by chance once in 10^12 editions. */
const length = 20;

/** The key of something made: equal key, equal bytes. @param parts everything that it is made from, as JSON */
export function keyOf(...parts: unknown[]): string {
	return hash('sha256', JSON.stringify(parts)).slice(0, length);
}
