/** `npm run ledger`: writes down what is published, for good. Commit what it writes. */
import { parseArgs } from 'node:util';
import { makeArchive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { shownPath } from '../reading/content-folder.ts';
import { reportProblems } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { checkAddresses } from './addresses.ts';
import { checkLedger } from './check.ts';
import { ledgerFolder, readLedger, removeEntry, writeEntry } from './entry.ts';
import { record } from './record.ts';

const usage = `npm run ledger            records the addresses and anchors of what is published, for good
npm run ledger -- --check  says what it would record, and writes nothing`;

/** What the command line asks for; `undefined` if it is not understood. */
function asked(): { check: boolean; help: boolean } | undefined {
	try {
		const { values } = parseArgs({
			options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
		});
		return { check: values.check ?? false, help: values.help ?? false };
	} catch (error) {
		console.error(`${(error as Error).message}\n${usage}`);
		return undefined;
	}
}

/** Records what is published, or with `check` only says what it would record. */
async function keep(check: boolean): Promise<void> {
	const { readings, problems } = await readContent();
	const ledger = readLedger();
	const archive = makeArchive(readings, cutOff());
	const found = [
		...problems,
		...ledger.problems,
		...checkAddresses(readings),
		...checkLedger(ledger.entries, archive, readings, cutOff()),
	];

	if (found.length > 0) {
		console.error(`${reportProblems(found)}\nNothing was recorded.`);
		process.exitCode = 1;
	} else {
		const { written, removed } = record(ledger.entries, archive);
		if (!check) {
			for (const name of removed) removeEntry(name);
			for (const entry of written) writeEntry(entry);
		}
		const folder = shownPath(ledgerFolder());
		console.log(
			written.length > 0
				? `${check ? 'Would record' : 'Recorded'} ${written.map(({ name }) => name).join(', ')} in ${folder}/${check ? '' : '; commit it'}`
				: `${folder}/ holds all that is published`,
		);
	}
}

const options = asked();
if (!options) process.exitCode = 2;
else if (options.help) console.log(usage);
else await keep(options.check);
