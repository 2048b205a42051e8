import { createHash } from 'node:crypto';
import {
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { shownPath, workFolder } from './content-folder.ts';
import type { Copy } from './copy.ts';
import type { AnyReading } from './reading.ts';
import type { ContentFile } from './walk.ts';

/** SHA-256 over several parts, in hexadecimal. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(String(part.length)).update(':').update(part);
	return hash.digest('hex');
}

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

const folder = (): string => join(workFolder(), 'readings');

/** What is kept of a Reading in its own file; the sizes tell whether the files beside it are whole. */
interface KeptReading {
	reading: AnyReading;
	/** Bytes. */
	html: number;
	copy: number;
}

/** The Reading under a key, or undefined if it is not there, cannot be read, or lacks one of its files. */
export function cachedReading(digest: string): AnyReading | undefined {
	try {
		const path = join(folder(), digest);
		const { reading, html, copy } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as KeptReading;
		const isWhole = statSync(`${path}.html`).size === html && statSync(`${path}.copy.json`).size === copy;
		return reading.digest === digest && isWhole ? reading : undefined;
	} catch {
		return undefined;
	}
}

/** The HTML of the body of a Reading. @throws if it is not in the cache: it is written before the Reading is */
export function readingHtml(digest: string): string {
	return readFileSync(join(folder(), `${digest}.html`), 'utf8');
}

/** The copy of a Reading, for the desk. @throws if it is not in the cache, as above */
export function readingCopy(digest: string): Copy {
	return JSON.parse(readFileSync(join(folder(), `${digest}.copy.json`), 'utf8')) as Copy;
}

/** Keeps a Reading, its HTML and its copy. Each file appears whole or not at all; the Reading last. */
export function keepReading(reading: AnyReading, html: string, copy: Copy): void {
	mkdirSync(folder(), { recursive: true });
	const path = join(folder(), reading.digest);
	const copyText = JSON.stringify(copy);
	writeWhole(`${path}.html`, html);
	writeWhole(`${path}.copy.json`, copyText);
	const sizes = { html: Buffer.byteLength(html), copy: Buffer.byteLength(copyText) };
	writeWhole(`${path}.json`, JSON.stringify({ reading, ...sizes } satisfies KeptReading));
}

/** Removes every Reading whose key is not in `digests`. A build does so; in dev a page may still show what was read before. */
export function pruneReadings(digests: ReadonlySet<string>): void {
	mkdirSync(folder(), { recursive: true });
	for (const name of readdirSync(folder())) {
		if (!digests.has(name.slice(0, name.indexOf('.')))) rmSync(join(folder(), name), { force: true });
	}
}

function writeWhole(path: string, text: string): void {
	const draft = `${path}.${process.pid}.tmp`;
	writeFileSync(draft, text);
	renameSync(draft, path);
}
