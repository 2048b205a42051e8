import { readFileSync, statSync } from 'node:fs';
import { pagePath } from '../addresses/paths.ts';
import { formatOf } from '../body/formats.ts';
import type { Collection } from '../schema/collections.ts';
import { registerAddresses } from './checks/addresses.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkOldAddresses } from './checks/old-addresses.ts';
import { checkReferences } from './checks/references.ts';
import type { Referring } from './checks/referring.ts';
import { findRenames } from './checks/renames.ts';
import { contentFolder, shownPath } from './files/content-folder.ts';
import { readFileBeside } from './files/file-beside.ts';
import { type Problem, sortProblems } from './files/problem.ts';
import { type ContentFile, walk } from './files/walk.ts';
import { frontPageProblems } from './front-matter/front-page.ts';
import { type ImageFound, readImage } from './images/image-file.ts';
import { articlePixelProblems, measure } from './images/pixels.ts';
import type { AnyRow } from './reading.ts';
import { openByStamp } from './store/file-facts-store.ts';
import { pipelineFingerprint, readingKey } from './store/fingerprint.ts';
import { openLookup } from './store/lookup.ts';
import { copyOf, rowOf } from './store/readings.ts';
import { type KeptReading, store } from './store/store.ts';
import { readInWorkers } from './worker/pool.ts';
import type { ReadTask } from './worker/worker.ts';

/** Everything in the content folder: a row of each file that could be read, and every problem of all files. */
export interface Content {
	rows: AnyRow[];
	/** Files that could not be read, so that nobody takes their addresses for lost. */
	unread: Unread[];
	/** Files that were renamed, and are told of as such. */
	renamed: ReadonlySet<string>;
	problems: Problem[];
}

/** A file that could not be read. */
export interface Unread {
	/** Path of its page, without `base`. */
	path: string;
	/** Short permanent id of an article, if it can be told. */
	id?: string;
}

/** Called as files are done: how many of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Files that are written to the store in one go. */
const keptAtOnce = 256;

/** Reads the content folder: unchanged files from the store, the others in worker threads. */
export async function readContent(onProgress: OnProgress = () => {}): Promise<Content> {
	const folder = contentFolder();
	const there = statSync(folder, { throwIfNoEntry: false });
	if (!there?.isDirectory()) {
		const reason = there ? 'is not a folder; make one' : 'does not exist; make it';
		return {
			rows: [],
			unread: [],
			renamed: new Set(),
			problems: [emptyFolder(folder, `${reason}, or mend STET_CONTENT`)],
		};
	}
	const fingerprint = pipelineFingerprint();
	const images = openByStamp<ImageFound>('images.db', fingerprint);
	const look = (path: string): ImageFound =>
		images.recall(path) ?? images.note(path, formatOf(path) ? readFileBeside(path) : readImage(path));
	const { files, pictures, problems } = walk(folder, look);
	images.keep();
	const measured = measure(pictures, fingerprint);
	const rows: AnyRow[] = [];
	const faulty: Referring[] = [];
	const lookup = openLookup(fingerprint);
	const touched: { file: ContentFile; stamp: string }[] = [];
	for (const file of files) {
		const known = lookup.byStamp(file);
		if ('row' in known) rows.push(known.row);
		else touched.push({ file, ...known });
	}
	let done = rows.length;
	onProgress(done, files.length);
	let waiting: KeptReading[] = [];
	const keep = (): void => {
		store().keep(waiting);
		waiting = [];
	};
	await readInWorkers(changed(), touched.length, (answer) => {
		onProgress(++done, files.length);
		if ('kept' in answer) {
			rows.push(rowOf(answer.kept));
			if (waiting.push(answer.kept) === keptAtOnce) keep();
		} else {
			problems.push(...answer.problems);
			if (answer.referring) faulty.push(answer.referring);
		}
	});
	if (waiting.length > 0) keep();
	lookup.end();
	if (!files.some(({ collection }) => collection === 'articles'))
		problems.push(emptyFolder(folder, 'holds no article; write one in articles/'));
	const ids = idsOf(files);
	const { pixels, problems: ofPictures } = await measured;
	const referring = [...rows, ...faulty];
	const registered = registerAddresses(referring);
	const renames = findRenames(files, rows, lookup.before, fingerprint);
	problems.push(
		...ofPictures,
		...articlePixelProblems(referring, pixels),
		...checkReferences(referring, ids, registered, renames),
		...checkLanguages(referring, ids.get('articles') ?? []),
		...registered.problems,
		...checkOldAddresses(registered),
		...frontPageProblems({
			articles: ids.get('articles') ?? [],
			stories: ids.get('stories') ?? [],
			wordsOf: (id) => wordsOf(rows, id),
			isRenamed: (id) => renames.note('articles', id),
		}),
	);
	problems.push(...renames.problems());
	const order = new Intl.Collator('en').compare;
	return {
		rows: rows.sort((a, b) => order(a.file, b.file)),
		unread: unreadOf(files, rows, faulty),
		renamed: renames.files(),
		problems: sortProblems(problems),
	};

	/** The touched files whose bytes are new. Each is read once, when a thread is free for it. */
	function* changed(): Generator<ReadTask> {
		for (const { file, stamp } of touched) {
			const bytes = bytesOf(file);
			const digest = bytes instanceof Uint8Array ? readingKey(file, bytes, fingerprint) : '';
			const row = lookup.byDigest(digest, stamp);
			if (!(bytes instanceof Uint8Array)) problems.push(bytes);
			else if (row) rows.push(row);
			else {
				yield { file, bytes, digest, stamp, contentFolder: folder };
				continue;
			}
			onProgress(++done, files.length);
		}
	}
}

/** The words of an article, of its front matter too. */
function wordsOf(rows: readonly AnyRow[], id: string): string | undefined {
	const row = rows.find((each) => each.collection === 'articles' && each.id === id);
	return (
		row &&
		copyOf(row)
			.passages.map(({ text }) => text)
			.join('\n')
	);
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
	const byCollection = Map.groupBy(files, ({ collection }) => collection);
	return new Map([...byCollection].map(([collection, list]) => [collection, list.map(({ id }) => id)]));
}

function unreadOf(
	files: readonly ContentFile[],
	rows: readonly AnyRow[],
	faulty: readonly Referring[],
): Unread[] {
	if (files.length === rows.length) return [];
	const read = new Set(rows.map((row) => pagePath(row)));
	const ids = new Map(faulty.map((file) => [pagePath(file), (file.data as { id?: unknown }).id]));
	return files
		.map((file) => pagePath(file))
		.filter((path) => !read.has(path))
		.map((path) => {
			const id = ids.get(path);
			return { path, ...(typeof id === 'string' && { id }) };
		});
}
