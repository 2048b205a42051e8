import { statSync } from 'node:fs';
import type { Collection } from '../schema/collections.ts';
import { checkReferences, type Naming } from './checks/references.ts';
import { contentFolder, shownPath } from './files/content-folder.ts';
import { type Problem, sortProblems } from './files/problem.ts';
import { type ContentFile, walk } from './files/walk.ts';
import { frontPageProblems } from './front-matter/front-page.ts';
import { type ImageFound, readImage } from './images/image-file.ts';
import { articlePixelProblems, measure } from './images/pixels.ts';
import type { AnyReading } from './reading.ts';
import { pipelineFingerprint } from './store/cache.ts';
import { openByStamp } from './store/file-facts-store.ts';
import { keptReading } from './store/kept-reading.ts';
import { openMemory } from './store/lookup.ts';
import { type KeptParts, store } from './store/store.ts';
import { readInWorkers } from './worker/pool.ts';
import type { ReadTask } from './worker/worker.ts';

/** Everything in the content folder: the files that could be read, and every problem of all files. */
export interface Content {
	readings: AnyReading[];
	problems: Problem[];
}

/** Called as files are done: how many of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Files that are written to the store in one go. */
const keptAtOnce = 256;

/** Reads the content folder: unchanged files from the cache, the others in worker threads. */
export async function readContent(onProgress: OnProgress = () => {}): Promise<Content> {
	const folder = contentFolder();
	const there = statSync(folder, { throwIfNoEntry: false });
	if (!there?.isDirectory()) {
		const reason = there ? 'is not a folder; make one' : 'does not exist; make it';
		return { readings: [], problems: [emptyFolder(folder, `${reason}, or mend STET_CONTENT`)] };
	}
	const fingerprint = pipelineFingerprint();
	const images = openByStamp<ImageFound>('images.db', fingerprint);
	const look = (path: string): ImageFound => images.recall(path) ?? images.note(path, readImage(path));
	const { files, pictures, problems } = walk(folder, look);
	images.keep();
	const measured = measure(pictures, fingerprint);
	const readings: AnyReading[] = [];
	const faulty: Naming[] = [];
	const tasks: ReadTask[] = [];
	const memory = openMemory(fingerprint);
	for (const file of files) {
		const known = memory.recall(file);
		if ('reading' in known) readings.push(known.reading);
		else if ('problem' in known) problems.push(known.problem);
		else tasks.push({ file, ...known, contentFolder: folder });
	}
	memory.end();
	let done = readings.length;
	onProgress(done, files.length);
	let waiting: KeptParts[] = [];
	const keep = (): void => {
		store().keep(waiting);
		waiting = [];
	};
	await readInWorkers(tasks, (answer) => {
		onProgress(++done, files.length);
		if ('kept' in answer) {
			readings.push(keptReading(answer.kept));
			if (waiting.push(answer.kept) === keptAtOnce) keep();
		} else {
			problems.push(...answer.problems);
			if (answer.naming) faulty.push(answer.naming);
		}
	});
	if (waiting.length > 0) keep();
	if (!files.some(({ collection }) => collection === 'articles'))
		problems.push(emptyFolder(folder, 'holds no article; write one in articles/'));
	const ids = idsOf(files);
	const { pixels, problems: ofPictures } = await measured;
	problems.push(
		...ofPictures,
		...articlePixelProblems([...readings, ...faulty], pixels),
		...checkReferences([...readings, ...faulty], ids),
		...frontPageProblems(ids.get('articles') ?? []),
	);
	const order = new Intl.Collator('en').compare;
	return { readings: readings.sort((a, b) => order(a.file, b.file)), problems: sortProblems(problems) };
}

function emptyFolder(folder: string, reason: string): Problem {
	return { file: shownPath(folder), line: 1, column: 1, reason };
}

function idsOf(files: readonly ContentFile[]): Map<Collection, string[]> {
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	return new Map([...byCollection].map(([collection, list]) => [collection, list.map(({ id }) => id)]));
}
