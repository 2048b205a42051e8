import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Reporter } from './reporter.ts';

/**
 * Writes JSON for other programs: in `files` each path with its messages, and in `waived` the waived ones. Messages have the
 * fields of unified; `note` has the other place of a finding or the reason of a waiver.
 */
export const jsonReport: Reporter = (files) =>
	JSON.stringify({
		files: files.map((file) => ({ ...named(file), messages: file.messages.map(plain) })),
		waived: files
			.filter(({ data }) => data.waived?.length)
			.map((file) => ({ ...named(file), messages: (file.data.waived ?? []).map(plain) })),
	});

function named({ path, history }: VFile): { path: string; cwd: string; history: string[] } {
	return { path, cwd: process.cwd(), history };
}

function plain({ reason, line, column, place, ruleId, source, fatal, note, url }: VFileMessage): object {
	const lines = { line: line ?? null, column: column ?? null, place: place ?? null };
	return {
		...{ reason, ...lines, ruleId: ruleId ?? null, source: source ?? null, fatal: fatal ?? null },
		...(note !== undefined && { note }),
		...(url !== undefined && { url }),
	};
}
