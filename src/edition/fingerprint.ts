import { globSync, readFileSync } from 'node:fs';
import { digestOf } from '../reading/files/digest.ts';

/**
 * The fingerprint of what makes pages: all code, the settings, the libraries and the runtime. When it changes, everything
 * is made anew; what a page shows besides is in its inputs (see view/inputs.ts).
 */
export function templateFingerprint(): string {
	const all = [
		...filesOf('src/**/*.*'),
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	];
	return digestOf(process.version, ...bytesOf(all));
}

/** The fingerprint of what draws cards from their Views, which takes too long to be done for a change of other code. */
export function cardFingerprint(): string {
	return digestOf(...bytesOf([...filesOf('src/card/*.ts'), 'src/styles/tokens.css', 'package-lock.json']));
}

function filesOf(pattern: string): string[] {
	return globSync(pattern)
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

function bytesOf(files: readonly string[]): (string | Uint8Array)[] {
	return files.flatMap((file) => [file, readFileSync(file)]);
}
