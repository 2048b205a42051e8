import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shownPath } from '../files/content-folder.ts';
import { digestOf } from '../files/digest.ts';
import type { ContentFile } from '../files/walk.ts';

/**
 * The fingerprint of the pipeline: every source file that decides what a Reading holds, and the lockfile for the
 * libraries. So a change to a plugin gives fresh Readings without a flag.
 */
export function pipelineFingerprint(): string {
	const files = [
		...globSync('src/{addresses,reading,schema,body,words}/**/*.ts').sort(),
		'package-lock.json',
	];
	// The path of the settings is absolute: it would give every checkout other digests, and search files other names.
	const settings = readFileSync(createRequire(import.meta.url).resolve('#site'));
	return digestOf(process.version, settings, ...files.flatMap((file) => [file, readFileSync(file)]));
}

/** The key of a file's Reading. The path counts, since messages and images start from it. */
export function readingKey(
	{ path, collection }: ContentFile,
	bytes: Uint8Array,
	fingerprint: string,
): string {
	return digestOf(fingerprint, collection, shownPath(path), bytes);
}
