import { makeArchive } from '../../src/archive/archive.ts';
import { checkAddresses } from '../../src/ledger/addresses.ts';
import { checkLedger } from '../../src/ledger/check.ts';
import { claimsOf } from '../../src/ledger/claims.ts';
import { readLedger } from '../../src/ledger/entry.ts';
import { shownPath } from '../../src/reading/files/content-folder.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';

/** The ledger of a content folder at an instant: what is published and recorded, and what a build would say. */
export async function ledgerState(folder: string, now: Temporal.Instant) {
	const { rows: readings, problems } = await readContent();
	const archive = makeArchive(readings, now);
	const { entries } = readLedger();
	const rest = [...checkAddresses(readings), ...checkLedger(entries, claimsOf(archive), readings, now)];
	// As in a build: what cannot be read is told first.
	const found = problems.length > 0 ? problems : rest;
	return {
		archive,
		entries,
		messages: found.map((problem) => formatProblem(problem).replaceAll(`${shownPath(folder)}/`, '')),
	};
}
