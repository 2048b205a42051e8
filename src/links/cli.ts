/** `npm run links -- [--hosts 6] [--timeout 20]` */
import { parseArgs } from 'node:util';
import { dayOf, readCutOff } from '../archive/moments.ts';
import { runCommand } from '../command/command.ts';
import { progress } from '../command/progress.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyReading, AnyRow } from '../reading/reading.ts';
import { readingOf } from '../reading/store/readings.ts';
import { checkLinks } from './check.ts';
import { readLinkRecord, recordFile, writeLinkRecord } from './record.ts';

const usage = `npm run links -- [--hosts 6] [--timeout 20]

Asks every address elsewhere that the content links to, and keeps what it answered in links.json of the content folder:
the page of an article then shows the archived copy of a source that is dead.
  --hosts    how many hosts are asked at once; each has one request at a time
  --timeout  seconds after which a request is given up
Exit code: 0 if no link needs mending, 1 if one does, 2 if nothing could be checked.`;

/** Milliseconds between two requests to one host. */
const pause = 500;

/** Runs the command. @returns the exit code */
async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			hosts: { type: 'string', default: '6' },
			timeout: { type: 'string', default: '20' },
		},
	});
	const hosts = Number(values.hosts);
	const timeout = Number(values.timeout) * 1000;
	if (!(Number.isInteger(hosts) && hosts > 0 && timeout > 0)) {
		console.log(`--hosts and --timeout are numbers above 0.\n\n${usage}`);
		return 2;
	}
	const { rows, problems } = await readContent();
	const { record: earlier, problems: faults } = readLinkRecord();
	if (problems.length + faults.length > 0) {
		console.error(`${reportProblems([...problems, ...faults])}\nNothing was checked.`);
		return 2;
	}
	const bar = progress.bar('Asking');
	const day = dayOf(readCutOff().toString());
	const found = await checkLinks(rows.map(wholeReading), earlier, day, { hosts, timeout, pause }, bar.update);
	bar.end();
	if (found === 'no network') {
		console.error(
			'No network: not one address answered. Nothing was written; try again when there is a network.',
		);
		return 2;
	}
	writeLinkRecord(found.record);
	if (found.dead.length > 0) console.error(reportProblems(found.dead));
	const states = Object.values(found.record);
	const dead = states.filter((state) => state.dead !== undefined).length;
	const failing = states.filter((state) => state.failing !== undefined).length - dead;
	progress.say(
		`Asked ${states.length} addresses: ${dead} dead, ${failing} failing for the first day; commit ${recordFile()}`,
	);
	return found.dead.length > 0 ? 1 : 0;
}

function wholeReading(row: AnyRow): AnyReading {
	return readingOf(row) as AnyReading;
}

await runCommand(usage, main);
