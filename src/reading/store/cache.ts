import { globSync, readFileSync } from 'node:fs';
import type { Copy } from '../body/copy.ts';
import { shownPath } from '../files/content-folder.ts';
import { digestOf } from '../files/digest.ts';
import type { ContentFile } from '../files/walk.ts';
import type { AnyReading } from '../reading.ts';
import { keptReading } from './kept-reading.ts';
import { store } from './store.ts';

/**
 * The fingerprint of the pipeline: every source file that decides what a Reading holds, and the lockfile for the
 * libraries. A change to a plugin so gives fresh HTML without a flag.
 */
export function pipelineFingerprint(): string {
	const files = [...globSync('src/{reading,schema}/**/*.ts').sort(), 'src/site.ts', 'package-lock.json'];
	return digestOf(process.version, ...files.flatMap((file) => [file, readFileSync(file)]));
}

/** The key of a file's Reading. The path counts, since messages and images start from it. */
export function readingKey(
	{ path, collection }: ContentFile,
	bytes: Uint8Array,
	fingerprint: string,
): string {
	return digestOf(fingerprint, collection, shownPath(path), bytes);
}

/** The Reading under a key, or undefined if it is not there. @param from how it is made from what is kept */
export function cachedReading(digest: string, from = keptReading): AnyReading | undefined {
	const brief = store().find('brief', digest);
	return brief === undefined ? undefined : from({ digest, brief });
}

/** The HTML of the body of a Reading. @throws if it is not in the cache */
export function readingHtml(digest: string): string {
	return found(store().find('html', digest));
}

/** The copy of a Reading, for the desk. @throws if it is not in the cache */
export function readingCopy(digest: string): Copy {
	return JSON.parse(found(store().find('copy', digest))) as Copy;
}

function found(text: string | undefined): string {
	if (text === undefined) throw new Error('what was read is gone from the cache; run it again');
	return text;
}
