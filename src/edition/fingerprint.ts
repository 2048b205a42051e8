import { globSync, readFileSync } from 'node:fs';
import { digestOf } from '../reading/cache.ts';

/**
 * The fingerprint of what makes pages: all code, the settings, the libraries and the runtime. When it changes, everything
 * is made anew; what a page shows besides is in its inputs (see view/inputs.ts).
 */
export function templateFingerprint(): string {
	const files = globSync('src/**/*.*')
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
	const all = [...files, 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
	return digestOf(process.version, ...all.flatMap((file) => [file, readFileSync(file)]));
}
