import type { VFile } from 'vfile';
import type { Problem } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { readAll } from './desk.ts';
import { makeNewsroom } from './newsroom.ts';
import { readHouseStyle } from './read-style.ts';

/** What the desk says, and what is wrong with its own files. */
export interface DeskReport {
	/** One for each article that was read, in reading order, with its messages (see messages.ts). */
	files: VFile[];
	problems: Problem[];
}

/** What the desk says of what was read. Files that could not be read have problems, which are not the desk's. */
export async function runDesk(rows: readonly AnyRow[]): Promise<DeskReport> {
	const { style, problems } = readHouseStyle();
	const articles = rows.filter((row) => row.collection === 'articles');
	return { files: await readAll(articles, makeNewsroom(rows, style)), problems };
}

/** Reads the content folder and has the desk read its articles. */
export async function readAndRunDesk(): Promise<DeskReport> {
	const { rows, problems } = await readContent();
	const desk = await runDesk(rows);
	return { files: desk.files, problems: [...problems, ...desk.problems] };
}
