import { archiveRules, rules } from '../../../src/desk/rules.ts';
import { countFindings, runDesk } from '../../../src/desk/run-desk.ts';
import { reportProblems } from '../../../src/reading/problem.ts';
import { readContent } from '../../../src/reading/read-content.ts';

/** Prints how much the desk says of the content folder: flags a rule, in all and for 1,000 articles, and the time it took. */
export async function deskBench(): Promise<void> {
	const start = performance.now();
	const { readings, problems } = await readContent();
	const read = performance.now();
	const { report } = await runDesk(readings);
	const end = performance.now();
	if (problems.length > 0) console.log(reportProblems(problems));

	const perThousand = (count: number): string =>
		((count / report.files.length) * 1000).toFixed(1).padStart(9);
	const row = (name: string, severity: string, count: number): string =>
		`${name.padEnd(22)}${severity.padEnd(10)}${String(count).padStart(7)}${perThousand(count)}`;
	console.log(`${'rule'.padEnd(22)}${'severity'.padEnd(10)}${'flags'.padStart(7)}${'per 1000'.padStart(9)}`);
	for (const { name, severity } of [...rules, ...archiveRules]) {
		const count = report.findings.filter(({ rule }) => rule === name).length;
		console.log(row(name, severity, count));
	}
	const { error, warning, info } = countFindings(report);
	console.log(row('errors and warnings', '', error + warning));
	console.log(row('info', '', info));
	const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
	console.log(
		`${report.files.length} articles; Readings ${seconds(start, read)}, desk ${seconds(read, end)}`,
	);
}
