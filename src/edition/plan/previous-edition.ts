import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { workFolder } from '../../reading/files/content-folder.ts';
import { digestOf } from '../../reading/files/digest.ts';

const schema = z.strictObject({
	/** Key of each artifact, by its name. Checked in one pass: a schema of a record takes a second for a quarter of a million. */
	keys: z.custom<Record<string, string>>(isTexts),
	/** Files of an artifact that only its making told, such as images in the sizes that its page asks for. */
	made: z.record(z.string(), z.array(z.string())),
});

/** What is remembered of an edition, so that the next one makes only what changed. */
export type Manifest = z.output<typeof schema>;

function isTexts(value: unknown): boolean {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.values(value).every((text) => typeof text === 'string')
	);
}

/** The edition that is in the folder of the site now. */
export interface PreviousEdition extends Manifest {
	/** Every file that is there, whoever wrote it; paths from the folder. */
	files: Set<string>;
}

/** Where the manifest of the edition in a folder is kept: not in the folder, which is for readers. */
export function manifestFile(dist: string): string {
	return join(workFolder(), `edition-${digestOf(dist).slice(0, 12)}.json`);
}

const lists = new Map<string, { worker: Worker; list: Promise<string> }>();

/**
 * Starts to list the files of a folder in a thread of its own. Called before the content is read: a large edition has a
 * million files, which take nearly as long to list as the content to read.
 */
export function startListing(dist: string): void {
	listOf(dist);
}

function listOf(dist: string): { worker: Worker; list: Promise<string> } {
	return lists.getOrInsertComputed(dist, () => {
		const worker = new Worker(new URL('../stage/list-thread.ts', import.meta.url), { workerData: dist });
		const list = once(worker, 'message').then(([names]) => names as string);
		// A build that fails elsewhere does not wait for it.
		list.catch(() => {});
		worker.unref();
		return { worker, list };
	});
}

/** Reads the edition in a folder. Without a manifest that can be read, nothing in it is trusted. */
export async function readPreviousEdition(dist: string): Promise<PreviousEdition> {
	const { worker, list } = listOf(dist);
	worker.ref();
	lists.delete(dist);
	const names = await list;
	const files = new Set(names === '' ? [] : names.split('\0'));
	try {
		return { files, ...schema.parse(JSON.parse(readFileSync(manifestFile(dist), 'utf8'))) };
	} catch {
		return { files, keys: {}, made: {} };
	}
}
