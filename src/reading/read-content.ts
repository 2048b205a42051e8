import { existsSync, readFileSync } from 'node:fs';
import type { Collection } from '../schema/collections.ts';
import { cachedReading, pipelineFingerprint, readingKey } from './cache.ts';
import { contentFolder, shownPath } from './content-folder.ts';
import { frontPageProblems } from './front-page.ts';
import { readInWorkers } from './pool.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { AnyReading } from './reading.ts';
import { checkReferences, type Naming } from './references.ts';
import { type ContentFile, walk } from './walk.ts';
import type { ReadTask } from './worker.ts';

/** Everything in the content folder: the files that could be read, and every problem of all files. */
export interface Content {
	readings: AnyReading[];
	problems: Problem[];
}

/** Called as files are done: how many of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Reads the content folder: unchanged files from the cache, the others in worker threads. */
export async function readContent(onProgress: OnProgress = () => {}): Promise<Content> {
	const folder = contentFolder();
	if (!existsSync(folder))
		return { readings: [], problems: [emptyFolder(folder, 'does not exist; make it, or mend STET_CONTENT')] };
	const { files, problems } = walk(folder);
	const fingerprint = pipelineFingerprint();
	const readings: AnyReading[] = [];
	const faulty: Naming[] = [];
	const tasks: ReadTask[] = [];
	// Reading small files one after another with the synchronous call is many times faster than awaiting each.
	for (const file of files) {
		const bytes = bytesOf(file);
		if ('reason' in bytes) {
			problems.push(bytes);
			continue;
		}
		const digest = readingKey(file, bytes, fingerprint);
		const cached = cachedReading(digest);
		if (cached) readings.push(cached);
		else tasks.push({ file, digest, contentFolder: folder });
	}
	let done = readings.length;
	onProgress(done, files.length);
	for (const answer of await readInWorkers(tasks, () => onProgress(++done, files.length))) {
		if ('reading' in answer) readings.push(answer.reading);
		else {
			problems.push(...answer.problems);
			if (answer.naming) faulty.push(answer.naming);
		}
	}
	if (!files.some(({ collection }) => collection === 'articles'))
		problems.push(emptyFolder(folder, 'holds no article; write one in articles/'));
	const ids = idsOf(files);
	problems.push(
		...checkReferences([...readings, ...faulty], ids),
		...frontPageProblems(ids.get('articles') ?? []),
	);
	const order = new Intl.Collator('en').compare;
	return { readings: readings.sort((a, b) => order(a.file, b.file)), problems: sortProblems(problems) };
}

/** The bytes of a file, or that they may not be had. @throws any other fault of the machine, which no file is to blame for */
function bytesOf({ path }: ContentFile): Uint8Array | Problem {
	try {
		return readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EACCES' && code !== 'EPERM') throw error;
		const reason = `cannot be read (${code}); let this user read it`;
		return { file: shownPath(path), line: 1, column: 1, reason };
	}
}

function emptyFolder(folder: string, reason: string): Problem {
	return { file: shownPath(folder), line: 1, column: 1, reason };
}

function idsOf(files: readonly ContentFile[]): Map<Collection, string[]> {
	const ids = new Map<Collection, string[]>();
	for (const { collection, id } of files) ids.set(collection, [...(ids.get(collection) ?? []), id]);
	return ids;
}
