import { createHash } from 'node:crypto';

/** SHA-256 over several parts, in hexadecimal. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(String(part.length)).update(':').update(part);
	return hash.digest('hex');
}
