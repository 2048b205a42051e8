import { styleText } from 'node:util';
import type { DeskReport } from '../desk.ts';
import type { Finding, Severity } from '../rule.ts';
import { countFindings } from '../run-desk.ts';

const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<Severity, string>;

/** `file:line:column  rule  what disagrees with what; how to settle it`, the other place below it, and a summary. */
export function textReport(report: DeskReport, info: boolean): string {
	const findings = report.findings.filter(({ severity }) => info || severity !== 'info');
	const waived = report.waived.map(
		({ file, line, column, rule, waiver }) => `${file}:${line}:${column}  ${rule}  waived: ${waiver}`,
	);
	return [...findings.map(findingLine), ...waived, summary(report)].join('\n');
}

/** A finding as the desk prints it. */
export function findingLine({ file, line, column, rule, severity, reason, other }: Finding): string {
	const mark = severity === 'warning' ? rule : `${rule} (${severity})`;
	const first = `${file}:${line}:${column}  ${styleText(colours[severity], mark)}  ${reason}`;
	return other ? `${first}\n    ${other.file}:${other.line}:${other.column}  ${other.text}` : first;
}

/** The counts of a run, in a line. */
export function summary(report: DeskReport): string {
	const { error, warning, info } = countFindings(report);
	const more = info > 0 ? ' (--info shows them)' : '';
	const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info${more}`];
	return `The desk read ${plural(report.files.length, 'article')}: ${counts.join(', ')}, ${report.waived.length} waived.`;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
