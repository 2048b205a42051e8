import type { VFile } from 'vfile';
import type { Problem } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { readAll } from './desk.ts';
import { languagesLine } from './languages-read.ts';
import { makeNewsroom } from './newsroom.ts';
import { readHouseStyle } from './read-style.ts';

/** The findings of the desk, and problems of files that could not be read. */
export interface DeskReport {
	/** A file with its messages for each article, in reading order (see messages.ts). */
	files: VFile[];
	problems: Problem[];
	/** Says of articles in languages other than English which rules read them. */
	languages?: string | undefined;
}

/** Checks the articles among rows. */
export async function runDesk(rows: readonly AnyRow[]): Promise<DeskReport> {
	const { style, problems } = readHouseStyle();
	const articles = rows.filter((row) => row.collection === 'articles');
	const files = await readAll(articles, makeNewsroom(rows, style));
	return { files, problems, languages: languagesLine(articles) };
}

/** Reads the content folder and checks its articles. */
export async function readAndRunDesk(): Promise<DeskReport> {
	const { rows, problems } = await readContent();
	const desk = await runDesk(rows);
	return { ...desk, problems: [...problems, ...desk.problems] };
}
