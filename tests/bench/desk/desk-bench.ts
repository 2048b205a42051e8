import { countMessages } from '../../../src/desk/messages.ts';
import { archiveRules, rules } from '../../../src/desk/rules.ts';
import { runDesk } from '../../../src/desk/run-desk.ts';
import { reportProblems } from '../../../src/reading/files/problem.ts';
import { readContent } from '../../../src/reading/read-content.ts';

/** Prints how much the desk says of the content folder: flags a rule, in all and for 1,000 articles, and the time it took. */
export async function deskBench(): Promise<void> {
	const start = performance.now();
	const { rows: readings, problems } = await readContent();
	const read = performance.now();
	const { files } = await runDesk(readings);
	const end = performance.now();
	const messages = files.flatMap((file) => file.messages);
	if (problems.length > 0) console.log(reportProblems(problems));

	const perThousand = (count: number): string => ((count / files.length) * 1000).toFixed(1).padStart(9);
	const row = (name: string, severity: string, count: number): string =>
		`${name.padEnd(22)}${severity.padEnd(10)}${String(count).padStart(7)}${perThousand(count)}`;
	console.log(`${'rule'.padEnd(22)}${'severity'.padEnd(10)}${'flags'.padStart(7)}${'per 1000'.padStart(9)}`);
	for (const { name, severity } of [...rules, ...archiveRules]) {
		const count = messages.filter(({ ruleId }) => ruleId === name).length;
		console.log(row(name, severity, count));
	}
	const { error, warning, info } = countMessages(files);
	console.log(row('errors and warnings', '', error + warning));
	console.log(row('info', '', info));
	const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
	console.log(`${files.length} articles; Readings ${seconds(start, read)}, desk ${seconds(read, end)}`);
}
