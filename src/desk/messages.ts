/**
 * The desk says what it finds as all of unified does: one VFile an article, its path that of the article, and in it a
 * VFileMessage for each finding, so that whatever reads VFiles reads them.
 *
 * - `fatal` is true for an error, false for a warning, undefined for info, as unified has it.
 * - `cause` is the place that the finding disagrees with, as a message of its own, as the rules of remark-lint give it;
 *   `note` has the same in a line.
 * - What a waiver covers is moved to `data.waived`, with the reason of the waiver as its `note`.
 *
 * A message is an Error, which neither a worker thread nor the cache hands on whole. Rules therefore give plain Remarks,
 * and this is the one place that makes messages of them.
 */
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Place } from '../reading/files/place.ts';
import type { Severity, StampedRemark } from './rule.ts';
import { covers, unusedWaiver, type Waiver } from './waivers.ts';

declare module 'vfile' {
	interface DataMap {
		/** Findings that a waiver covers. */
		waived: VFileMessage[];
	}
}

const source = 'desk';

/** Makes the file of an article: its findings in reading order, without those waived, and the waivers that cover nothing. */
export function fileOf(path: string, remarks: readonly StampedRemark[], waivers: readonly Waiver[]): VFile {
	const file = new VFile({ path });
	for (const remark of remarks) tell(file, remark);
	for (const waiver of waive(file, waivers)) tell(file, unusedWaiver(waiver));
	file.messages.sort(compareMessage);
	return file;
}

/** Orders findings as they are read: by line, then column, the gravest first, then by rule. */
function compareMessage(a: VFileMessage, b: VFileMessage): number {
	const grave = ({ fatal }: VFileMessage): number => (fatal ? 0 : fatal === false ? 1 : 2);
	return (
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		grave(a) - grave(b) ||
		compareText(a.ruleId ?? '', b.ruleId ?? '') ||
		compareText(a.reason, b.reason)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds a remark to its file. */
function tell(file: VFile, { place, reason, rule, severity, other }: StampedRemark): void {
	const message = file.message(inOneLine(reason), { place: pointOf(place), ruleId: rule, source });
	message.fatal = { error: true, warning: false, info: undefined }[severity];
	if (!other) return;
	const elsewhere = new VFile({ path: other.file ?? file.path });
	const cause = elsewhere.message(inOneLine(other.text), {
		place: pointOf(other.place),
		ruleId: rule,
		source,
	});
	message.cause = cause;
	message.note = `${cause.name}  ${cause.reason}`;
}

/** Moves what waivers cover. @returns the waivers that cover nothing */
function waive(file: VFile, waivers: readonly Waiver[]): Waiver[] {
	const used = new Set<Waiver>();
	const [open, waived]: [VFileMessage[], VFileMessage[]] = [[], []];
	for (const message of file.messages) {
		const waiver = waivers.find((candidate) => covers(candidate, message));
		if (waiver) {
			used.add(waiver);
			waived.push(Object.assign(message, { note: waiver.reason }));
		} else open.push(message);
	}
	file.messages = open;
	file.data.waived = waived.sort(compareMessage);
	return waivers.filter((waiver) => !used.has(waiver));
}

/** Words that a remark quotes may go over a break of their text; a message is a line. */
function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function pointOf([line, column]: Place): { line: number; column: number } {
	return { line, column };
}

/** Counts findings by how grave they are. */
export function countMessages(files: readonly VFile[]): { fatal: number; warn: number; info: number } {
	const counts = { fatal: 0, warn: 0, info: 0 };
	for (const message of files.flatMap(({ messages }) => messages))
		counts[message.fatal ? 'fatal' : message.fatal === false ? 'warn' : 'info'] += 1;
	return counts;
}

/** How grave a finding is. */
export function severityOf({ fatal }: VFileMessage): Severity {
	return fatal ? 'error' : fatal === false ? 'warning' : 'info';
}

/** The place that a finding disagrees with, if it has one. */
export function otherPlace({ cause }: VFileMessage): VFileMessage | undefined {
	return cause instanceof VFileMessage ? cause : undefined;
}
