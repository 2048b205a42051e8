import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { countMessages, severityOf } from '../messages.ts';
import { type Severity, severities } from '../rule.ts';
import type { Reporter } from './reporter.ts';

const colours = { error: 'red', warning: 'yellow', info: 'dim' } as const satisfies Record<Severity, string>;

/**
 * Writes a line for each finding, `file:line:column  rule  reason`, with the other place below it, and a summary. Unlike
 * with vfile-reporter, each line has the whole place, which terminals and editors can open.
 */
export const textReport: Reporter = (files, { least }) => {
	const shown = severities.slice(0, severities.indexOf(least) + 1);
	const found = files
		.flatMap(({ messages }) => messages)
		.filter((message) => shown.includes(severityOf(message)));
	const waived = least === 'error' ? [] : waivedIn(files);
	return [
		...found.map(messageLine),
		...waived.map(({ name, ruleId, note }) => `${name}  ${ruleId}  waived: ${note}`),
		summary(files, least),
	].join('\n');
};

/** Writes a finding. */
export function messageLine(message: VFileMessage): string {
	const { name, ruleId, reason, note } = message;
	const severity = severityOf(message);
	const mark = severity === 'warning' ? `${ruleId}` : `${ruleId} (${severity})`;
	const line = `${name}  ${styleText(colours[severity], mark)}  ${reason}`;
	return note ? `${line}\n    ${note}` : line;
}

/** Writes the counts of a run. */
function summary(files: VFile[], least: Severity): string {
	const { error, warning, info } = countMessages(files);
	const more = info > 0 && least !== 'info' ? ' (npm run desk -- --info shows them)' : '';
	const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info${more}`];
	return `The desk read ${plural(files.length, 'article')}: ${counts.join(', ')}, ${waivedIn(files).length} waived.`;
}

function waivedIn(files: VFile[]): VFileMessage[] {
	return files.flatMap(({ data }) => data.waived ?? []);
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
