/** `npm run ledger`: records the addresses and anchors of published articles in files to commit. */
import { parseArgs } from 'node:util';
import { makeArchive } from '../archive/archive.ts';
import { readCutOff } from '../archive/moments.ts';
import { runCommand } from '../command/command.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { checkAddresses } from './addresses.ts';
import { checkLedger } from './check.ts';
import { claimsOf } from './claims.ts';
import { ledgerFolder, readLedger, removeEntry, writeEntry } from './entry.ts';
import { record } from './record.ts';

const usage = `npm run ledger            records the addresses and anchors of what is published, for good
npm run ledger -- --check  says what it would record, and writes nothing`;

/** Articles that the output names, at most. */
const maxNames = 12;

/** Records what is published; with `--check` only says what it would record. @returns the exit code */
async function main(): Promise<number> {
	const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
	const { rows, problems } = await readContent();
	const ledger = readLedger();
	const cutOff = readCutOff();
	const claims = claimsOf(makeArchive(rows, cutOff));
	const found = [
		...problems,
		...ledger.problems,
		...checkAddresses(rows),
		...checkLedger(ledger.entries, claims, rows, cutOff),
	];
	if (found.length > 0) {
		console.error(`${reportProblems(found)}\nNothing was recorded.`);
		return 1;
	}
	const { written, removed } = record(ledger.entries, claims);
	if (!check) {
		for (const name of removed) removeEntry(name);
		for (const entry of written) writeEntry(entry);
	}
	const folder = shownPath(ledgerFolder());
	console.log(
		written.length > 0
			? `${check ? 'Would record' : 'Recorded'} ${listed(written.map(({ name }) => name))} in ${folder}/${check ? '' : '; commit it'}`
			: `${folder}/ holds all that is published`,
	);
	return 0;
}

/** Joins names in a line; of many it takes the first ones. */
function listed(names: readonly string[]): string {
	const [shown, rest] = [names.slice(0, maxNames), names.length - maxNames];
	return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

await runCommand(usage, main);
