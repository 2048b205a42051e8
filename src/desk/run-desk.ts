import type { Problem } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyReading } from '../reading/reading.ts';
import { type DeskReport, readAll } from './desk.ts';
import { makeNewsroom } from './newsroom.ts';
import { readHouseStyle } from './read-style.ts';

/** What the desk says, and what is wrong with its own files. */
export interface DeskRun {
	report: DeskReport;
	problems: Problem[];
}

/** What the desk says of what was read. Files that could not be read have problems, which are not the desk's. */
export async function runDesk(readings: readonly AnyReading[]): Promise<DeskRun> {
	const { style, problems } = readHouseStyle();
	const articles = readings.filter((reading) => reading.collection === 'articles');
	return { report: await readAll(articles, makeNewsroom(readings, style)), problems };
}

/** Reads the content folder and has the desk read its articles. */
export async function readAndRunDesk(): Promise<DeskRun> {
	const { readings, problems } = await readContent();
	const desk = await runDesk(readings);
	return { report: desk.report, problems: [...problems, ...desk.problems] };
}

/** How many findings of each severity there are. */
export function countFindings({ findings }: DeskReport): { error: number; warning: number; info: number } {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
