import type { VFile } from 'vfile';
import type { Problem } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { readAll } from './desk.ts';
import { makeNewsroom } from './newsroom.ts';
import { readHouseStyle } from './read-style.ts';

/** The findings of the desk, and problems of files that could not be read. */
export interface DeskReport {
	/** A file with its messages for each article, in reading order (see messages.ts). */
	files: VFile[];
	problems: Problem[];
}

/** Checks the articles among rows. */
export async function runDesk(rows: readonly AnyRow[]): Promise<DeskReport> {
	const { style, problems } = readHouseStyle();
	const articles = rows.filter((row) => row.collection === 'articles');
	return { files: await readAll(articles, makeNewsroom(rows, style)), problems };
}

/** Reads the content folder and checks its articles. */
export async function readAndRunDesk(): Promise<DeskReport> {
	const { rows, problems } = await readContent();
	const desk = await runDesk(rows);
	return { files: desk.files, problems: [...problems, ...desk.problems] };
}
