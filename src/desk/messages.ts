/**
 * Findings as VFiles of unified: a file for each article with a VFileMessage for each finding.
 *
 * - `fatal` is true for an error, false for a warning, undefined for info.
 * - `cause` is a message at the place that the finding disagrees with; `note` has the same as text.
 * - Findings that a waiver covers are in `data.waived`, with the reason of the waiver as `note`.
 *
 * Messages are Errors, which cannot be sent between threads or cached whole, so rules make plain Remarks.
 */
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Place } from '../reading/files/place.ts';
import { type Severity, type StampedRemark, severities } from './rule.ts';
import { covers, unusedWaiver, type Waiver } from './waivers.ts';

declare module 'vfile' {
	interface DataMap {
		/** Findings that a waiver covers. */
		waived: VFileMessage[];
	}
}

/** Makes the file of an article, with its findings in reading order and a finding for each waiver that covers nothing. */
export function fileOf(path: string, remarks: readonly StampedRemark[], waivers: readonly Waiver[]): VFile {
	const file = new VFile({ path });
	for (const remark of remarks) tell(file, remark);
	for (const waiver of waive(file, waivers)) tell(file, unusedWaiver(waiver));
	file.messages.sort(compareMessage);
	return file;
}

/** Orders findings by line, column, severity and rule. */
function compareMessage(a: VFileMessage, b: VFileMessage): number {
	const grave = (message: VFileMessage): number => severities.indexOf(severityOf(message));
	return (
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		grave(a) - grave(b) ||
		(a.ruleId ?? '').localeCompare(b.ruleId ?? '', 'en') ||
		a.reason.localeCompare(b.reason, 'en')
	);
}

/** Adds a remark to its file. */
function tell(file: VFile, { place, reason, rule, severity, other }: StampedRemark): void {
	const options = { ruleId: rule, source: 'desk' };
	const message = file.message(inOneLine(reason), { ...options, place: pointOf(place) });
	message.fatal = { error: true, warning: false, info: undefined }[severity];
	if (!other) return;
	const elsewhere = new VFile({ path: other.file ?? file.path });
	const cause = elsewhere.message(inOneLine(other.text), { ...options, place: pointOf(other.place) });
	message.cause = cause;
	message.note = `${cause.name}  ${cause.reason}`;
}

/** Moves findings that waivers cover to `data.waived`. @returns the waivers that cover nothing */
function waive(file: VFile, waivers: readonly Waiver[]): Waiver[] {
	const coverOf = new Map(file.messages.map((one) => [one, waivers.find((waiver) => covers(waiver, one))]));
	const waived = file.messages.filter((message) => coverOf.get(message));
	for (const message of waived) message.note = coverOf.get(message)?.reason;
	file.messages = file.messages.filter((message) => !coverOf.get(message));
	file.data.waived = waived.sort(compareMessage);
	const used = new Set(coverOf.values());
	return waivers.filter((waiver) => !used.has(waiver));
}

/** Replaces line breaks, which quoted text may have. */
function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function pointOf([line, column]: Place): { line: number; column: number } {
	return { line, column };
}

/** Counts findings by severity. */
export function countMessages(files: readonly VFile[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const message of files.flatMap(({ messages }) => messages)) counts[severityOf(message)] += 1;
	return counts;
}

/** The severity of a finding. */
export function severityOf({ fatal }: VFileMessage): Severity {
	return fatal ? 'error' : fatal === false ? 'warning' : 'info';
}

/** The place that a finding disagrees with; undefined if there is none. */
export function otherPlace({ cause }: VFileMessage): VFileMessage | undefined {
	return cause instanceof VFileMessage ? cause : undefined;
}
