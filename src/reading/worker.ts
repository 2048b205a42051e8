import { keepReading } from './cache.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import type { AnyReading } from './reading.ts';
import type { Naming } from './references.ts';
import type { ContentFile } from './walk.ts';

/** What a worker is asked to read. */
export interface ReadTask {
	file: ContentFile;
	digest: string;
	contentFolder: string;
}

/** What it answers. The HTML and the copy go into the cache and not to the main thread. */
export type ReadAnswer = { reading: AnyReading } | { problems: Problem[]; naming?: Naming };

/** Reads one file in a worker thread: the function that the pool calls. To be woken is only to be loaded. */
export default function read(task: ReadTask | 'wake'): ReadAnswer {
	if (task === 'wake') return { problems: [] };
	const { file, digest, contentFolder } = task;
	const result = readFile(file, digest, contentFolder);
	if ('problems' in result) return result;
	keepReading(result.reading, result.html, result.copy);
	return { reading: result.reading };
}
