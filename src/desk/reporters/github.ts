import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../messages.ts';
import type { Reporter } from './reporter.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Writes workflow commands of GitHub Actions, which show findings beside their lines. */
export const githubReport: Reporter = (files) =>
	files.flatMap(({ messages }) => messages.map(command)).join('\n');

function command(message: VFileMessage): string {
	const { file = '', line = 1, column = 1, ruleId = '', reason, note } = message;
	const where = `file=${property(file)},line=${line},col=${column},title=${property(ruleId)}`;
	return `::${commands[severityOf(message)]} ${where}::${escaped(note ? `${reason} (${note})` : reason)}`;
}

function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
