import type { DeskReport } from '../desk.ts';

/** The report as it is, for other programs. */
export function jsonReport(report: DeskReport): string {
	return JSON.stringify(report, null, '\t');
}
