import { makeArchive } from '../../src/archive/archive.ts';
import { readLedger } from '../../src/ledger/entry.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import { shownPath } from '../../src/reading/files/content-folder.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';

/** The ledger of a content folder at an instant: what is published and recorded, and what a build would say. */
export async function ledgerState(folder: string, now: Temporal.Instant) {
	const content = await readContent();
	const { rows: readings, problems } = content;
	const archive = makeArchive(readings, now);
	const { entries } = readLedger();
	const found = [...problems, ...openLedger(archive, content).problems];
	return {
		archive,
		entries,
		messages: found.map((problem) => formatProblem(problem).replaceAll(`${shownPath(folder)}/`, '')),
	};
}
