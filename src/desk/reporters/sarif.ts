import type { Location, Log, Result } from 'sarif';
import type { VFileMessage } from 'vfile-message';
import { otherPlace, severityOf } from '../messages.ts';
import { waiverRule } from '../rule.ts';
import { archiveRules, rules } from '../rules.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Writes SARIF 2.1.0, which editors and code hosts read. Waived findings are suppressed results. */
export const sarifReport: Reporter = (files) => {
	const described = [...rules, ...archiveRules, waiverRule];
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Stet desk',
						rules: described.map(({ name, summary, severity }) => ({
							id: name,
							shortDescription: { text: summary },
							defaultConfiguration: { level: levels[severity] },
						})),
					},
				},
				columnKind: 'utf16CodeUnits',
				results: [
					...files.flatMap(({ messages }) => messages.map(result)),
					...files.flatMap(({ data }) => (data.waived ?? []).map(suppressed)),
				],
			},
		],
	};
	return JSON.stringify(log, null, '\t');
};

function result(message: VFileMessage): Result {
	const other = otherPlace(message);
	return {
		ruleId: message.ruleId ?? '',
		level: levels[severityOf(message)],
		message: { text: message.reason },
		locations: [location(message)],
		...(other && { relatedLocations: [{ ...location(other), message: { text: other.reason } }] }),
	};
}

function suppressed(message: VFileMessage): Result {
	return {
		...result(message),
		suppressions: [{ kind: 'inSource', justification: message.note ?? '' }],
	};
}

function location({ file = '', line = 1, column = 1 }: VFileMessage): Location {
	return {
		physicalLocation: {
			artifactLocation: { uri: encodeURI(file) },
			region: { startLine: line, startColumn: column },
		},
	};
}
