import { globSync, readFileSync } from 'node:fs';
import { digestOf } from '../reading/cache.ts';

/** Letters of a key: 80 bits, so that two of a million pages have the same by chance once in 10^12 editions. */
const length = 20;

/** The key of something made: equal key, equal bytes. @param parts everything that it is made from, as JSON */
export function keyOf(...parts: unknown[]): string {
	return digestOf(...parts.map((part) => JSON.stringify(part) ?? '')).slice(0, length);
}

/**
 * The fingerprint of what makes pages: all code, the settings, the libraries and the runtime. When it changes, everything
 * is made anew; what a page shows besides is in its View.
 */
export function templateFingerprint(): string {
	const files = globSync('src/**/*.*')
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
	const all = [...files, 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
	return digestOf(process.version, ...all.flatMap((file) => [file, readFileSync(file)])).slice(0, length);
}
