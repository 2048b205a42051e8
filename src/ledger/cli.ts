/** `npm run ledger`: records the addresses, anchors and words of published articles in files to commit. */
import { parseArgs } from 'node:util';
import { makeArchive } from '../archive/archive.ts';
import { readCutOff } from '../archive/moments.ts';
import { runCommand } from '../command/command.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { ledgerFolder } from './entry.ts';
import { NoGitError, wordingsFromGit } from './from-git.ts';
import { openLedger } from './ledger.ts';
import { StrikeError, strikeWording } from './wordings.ts';

const usage = `npm run ledger               records the addresses, anchors and words of what is published, for good
npm run ledger -- --check     says what it would record, and writes nothing
npm run ledger -- --from-git  first brings in, once, what the articles said before, from the history of the repository
npm run ledger -- --strike <article> --wording <number> --reason "Why."
                              takes the words of one wording out of the record; its page says that they were struck`;

/** Articles that the output names, at most. */
const maxNames = 12;

/** Records what is published; with `--check` only says what it would record. @returns the exit code */
async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			check: { type: 'boolean', default: false },
			'from-git': { type: 'boolean', default: false },
			strike: { type: 'string' },
			wording: { type: 'string' },
			reason: { type: 'string' },
		},
	});
	const { check, strike, reason } = values;
	const content = await readContent();
	const cutOff = readCutOff();
	const archive = makeArchive(content.rows, cutOff);
	const ledger = openLedger(archive, content);
	const found = [...content.problems, ...ledger.problems];
	if (found.length > 0) {
		console.error(`${reportProblems(found)}\nNothing was recorded.`);
		return 1;
	}
	if (strike !== undefined) {
		const number = Number(values.wording);
		if (!Number.isInteger(number) || !reason)
			throw Object.assign(
				new TypeError('--strike needs --wording with a number and --reason with a sentence'),
				{
					code: 'ERR_PARSE_ARGS',
				},
			);
		return told(() => {
			strikeWording(archive, strike, number, { date: cutOff.toString().slice(0, 10), reason });
			return `Struck wording ${number} of ${strike}; commit ${shownPath(ledgerFolder())}/. Earlier commits still hold it`;
		});
	}
	if (values['from-git']) {
		const failed = told(() => {
			const { wordings, unread } = wordingsFromGit(archive);
			return `Brought in ${wordings} earlier wordings${unread > 0 ? `; ${unread} committed versions could not be read as articles are today and were left out` : ''}`;
		});
		if (failed > 0) return failed;
	}
	const { unrecorded, reworded, record } = openLedger(archive, content);
	if (!check) record();
	const folder = shownPath(ledgerFolder());
	const names = [...new Set([...unrecorded, ...reworded])];
	console.log(
		names.length > 0
			? `${check ? 'Would record' : 'Recorded'} ${listed(names)} in ${folder}/${check ? '' : '; commit it'}`
			: `${folder}/ holds all that is published`,
	);
	return 0;
}

/** Prints what an action says, or the fault that it reports. @returns the exit code */
function told(action: () => string): number {
	try {
		console.log(action());
		return 0;
	} catch (error) {
		if (!(error instanceof StrikeError || error instanceof NoGitError)) throw error;
		console.error(error.message);
		return 1;
	}
}

/** Joins names in a line; of many it takes the first ones. */
function listed(names: readonly string[]): string {
	const [shown, rest] = [names.slice(0, maxNames), names.length - maxNames];
	return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

await runCommand(usage, main);
