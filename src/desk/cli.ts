/** `npm run desk -- [paths] [--format text|json|github|sarif] [--info] [--rules]` */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../command.ts';
import { shownPath } from '../reading/content-folder.ts';
import { reportProblems } from '../reading/problem.ts';
import type { DeskReport } from './desk.ts';
import { reporters } from './reporters/reporter.ts';
import { archiveRules, rules } from './rules.ts';
import { countFindings, readAndRunDesk } from './run-desk.ts';

const usage = `npm run desk -- [paths] [--format ${Object.keys(reporters).join('|')}] [--info] [--rules]

Reads the articles of the content folder, or those at the paths, and says what a copy editor would.
  --format  how to print it (text)
  --info    print also what is only worth a look
  --rules   list the rules
Exit code: 0 without errors, 1 with errors, 2 if the desk could not read.`;

/** Reads the command line, runs the desk, prints; gives the exit code. */
async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			format: { type: 'string', default: 'text' },
			info: { type: 'boolean', default: false },
			rules: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	const reporter = reporters[values.format];
	if (values.help || !reporter) {
		console.log(reporter ? usage : `There is no format ${values.format}.\n\n${usage}`);
		return reporter ? 0 : 2;
	}
	if (values.rules) {
		for (const { name, severity, summary } of [...rules, ...archiveRules])
			console.log(`${name.padEnd(20)} ${severity.padEnd(8)} ${summary}`);
		return 0;
	}
	const { report, problems } = await readAndRunDesk();
	if (problems.length > 0) console.error(reportProblems(problems));
	const chosen = choose(report, positionals);
	if (positionals.length > 0 && chosen.files.length === 0) {
		console.error(`No article is at ${positionals.join(' ')}.`);
		return 2;
	}
	console.log(reporter(chosen, values.info));
	return problems.length > 0 ? 2 : countFindings(chosen).error > 0 ? 1 : 0;
}

/** The part of a report that is of the given files and folders; all of it without paths. */
function choose(report: DeskReport, paths: readonly string[]): DeskReport {
	if (paths.length === 0) return report;
	const wanted = paths.map((path) => shownPath(resolve(path)));
	const at = ({ file }: { file: string }): boolean =>
		wanted.some((path) => file === path || file.startsWith(`${path}/`));
	return {
		...report,
		// What the article disagrees with may stand in another one.
		findings: report.findings.filter((finding) => at(finding) || (finding.other && at(finding.other))),
		waived: report.waived.filter(at),
		files: report.files.filter((file) => at({ file })),
	};
}

await runCommand(usage, main);
