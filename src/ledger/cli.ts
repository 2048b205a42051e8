/** `npm run ledger`: records the addresses and anchors of published articles in files to commit. */
import { parseArgs } from 'node:util';
import { makeArchive } from '../archive/archive.ts';
import { readCutOff } from '../archive/moments.ts';
import { runCommand } from '../command/command.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { ledgerFolder } from './entry.ts';
import { openLedger } from './ledger.ts';

const usage = `npm run ledger            records the addresses and anchors of what is published, for good
npm run ledger -- --check  says what it would record, and writes nothing`;

/** Articles that the output names, at most. */
const maxNames = 12;

/** Records what is published; with `--check` only says what it would record. @returns the exit code */
async function main(): Promise<number> {
	const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
	const content = await readContent();
	const ledger = openLedger(makeArchive(content.rows, readCutOff()), content);
	const found = [...content.problems, ...ledger.problems];
	if (found.length > 0) {
		console.error(`${reportProblems(found)}\nNothing was recorded.`);
		return 1;
	}
	if (!check) ledger.record();
	const folder = shownPath(ledgerFolder());
	console.log(
		ledger.unrecorded.length > 0
			? `${check ? 'Would record' : 'Recorded'} ${listed(ledger.unrecorded)} in ${folder}/${check ? '' : '; commit it'}`
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
