import type { DeskReport } from '../desk.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions, which show each finding beside its line. */
export function githubReport({ findings }: DeskReport): string {
	return findings
		.map(({ file, line, column, rule, severity, reason, other }) => {
			const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
			const text = other ? `${reason} (${other.file}:${other.line}:${other.column} ${other.text})` : reason;
			return `::${commands[severity]} ${where}::${escaped(text)}`;
		})
		.join('\n');
}

function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
