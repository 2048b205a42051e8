import type { Referring } from '../checks/referring.ts';
import type { Problem } from '../files/problem.ts';
import type { ContentFile } from '../files/walk.ts';
import { keptReading } from '../store/readings.ts';
import type { KeptReading } from '../store/store.ts';
import { readFile } from './read-file.ts';

/** What a worker is asked to read. */
export interface ReadTask {
	file: ContentFile;
	/** Bytes of the file, of which `digest` was made. */
	bytes: Uint8Array;
	digest: string;
	/** What the file is known by (see files/stamp.ts). */
	stamp: string;
	contentFolder: string;
}

/** What it answers: what was read as it is kept, so that the main thread need not take it apart. */
export type ReadAnswer = { kept: KeptReading } | { problems: Problem[]; referring?: Referring };

/** What it answers where the machine fails, such as by a full disk: no file is to be blamed. An error would lose its code on its way. */
export interface Fault {
	fault: { code: string; path: string | undefined; message: string };
}

/** Reads one file in a worker thread: the function that the pool calls. To be woken is only to be loaded. */
export default function read(task: ReadTask | 'wake'): ReadAnswer | Fault {
	if (task === 'wake') return { problems: [] };
	const { file, bytes, digest, stamp, contentFolder } = task;
	try {
		const result = readFile(file, bytes, digest, contentFolder);
		if ('problems' in result) return result;
		return { kept: keptReading(result.reading, result.body, result.copy, stamp) };
	} catch (error) {
		const { code = '', path, message } = error as NodeJS.ErrnoException;
		// Codes of the system have no underscore, those of Node do.
		if (/^E[A-Z\d]+$/.test(code)) return { fault: { code, path, message } };
		throw error;
	}
}
