import { hash } from 'node:crypto';

/** Hexadecimal digits of a key: 80 bits, so that two of a million pages share one by chance in one of 10^12 editions. */
const length = 20;

/** Returns a hash of what something is made from: equal keys mean equal bytes. @param parts all of it, as JSON */
export function keyOf(...parts: unknown[]): string {
	return hash('sha256', JSON.stringify(parts)).slice(0, length);
}
