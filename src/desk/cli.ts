/** `npm run desk -- [paths] [--format text|json|github|sarif] [--info] [--rules]` */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { runCommand } from '../command/command.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { countMessages, otherPlace } from './messages.ts';
import { reporters } from './reporters/reporters.ts';
import { archiveRules, rules } from './rules.ts';
import { readAndRunDesk } from './run-desk.ts';
import { silentEditRule } from './silent-edit.ts';
import { hasCopies } from './sources/copies.ts';

const usage = `npm run desk -- [paths] [--format ${Object.keys(reporters).join('|')}] [--info] [--rules]

Reads the articles of the content folder, or those at the paths, and says what a copy editor would. What is right as it
stands is waived in the text, beside it, with the reason: <!-- desk: allow rule: reason -->
  --format  how to print it (text); into a file: npm run --silent desk -- --format sarif > desk.sarif
  --info    print also what is only worth a look
  --rules   list the rules
Exit code: 0 without errors, 1 with errors, 2 if the desk could not read.`;

/** Runs the command. @returns the exit code */
async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			format: { type: 'string', default: 'text' },
			info: { type: 'boolean', default: false },
			rules: { type: 'boolean', default: false },
		},
	});
	const reporter = reporters[values.format];
	if (!reporter) {
		console.error(`There is no format ${values.format}.\n\n${usage}`);
		return 2;
	}
	if (values.rules) {
		for (const { name, severity, summary } of [...rules, ...archiveRules, silentEditRule])
			console.log(`${name.padEnd(20)} ${severity.padEnd(8)} ${summary}`);
		return 0;
	}
	const { files, problems, languages } = await readAndRunDesk();
	if (problems.length > 0) console.error(reportProblems(problems));
	const chosen = choose(files, positionals);
	if (positionals.length > 0 && chosen.length === 0) {
		console.error(`No article is at ${positionals.join(' ')}.`);
		return 2;
	}
	if (values.format === 'text' && !hasCopies())
		console.error('No source is at hand to compare claims with; npm run sources fetches them.');
	if (values.format === 'text' && languages) console.error(languages);
	console.log(reporter(chosen, { least: values.info ? 'info' : 'warning' }));
	return problems.length > 0 ? 2 : countMessages(chosen).error > 0 ? 1 : 0;
}

/** The files at the given paths; all files if there are none. */
function choose(files: VFile[], paths: readonly string[]): VFile[] {
	if (paths.length === 0) return files;
	const isWanted = (file: string): boolean => paths.some((path) => !relative(path, file).startsWith('..'));
	return files.flatMap((file) => {
		if (isWanted(file.path)) return [file];
		// Findings in other files that disagree with a chosen file are shown too.
		const messages = file.messages.filter((message) => {
			const other = otherPlace(message)?.file;
			return other !== undefined && isWanted(other);
		});
		return messages.length > 0 ? [Object.assign(new VFile({ path: file.path }), { messages })] : [];
	});
}

await runCommand(usage, main);
