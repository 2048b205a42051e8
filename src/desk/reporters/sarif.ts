import type { DeskReport } from '../desk.ts';
import type { Finding } from '../rule.ts';
import { archiveRules, rules, waiverRule } from '../rules.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which editors and code hosts read. Waived findings are in it, as suppressed. */
export function sarifReport({ findings, waived }: DeskReport): string {
	const described = [
		...rules,
		...archiveRules,
		{ ...waiverRule, summary: 'A waiver that is wrong or not needed' },
	];
	const run = {
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
			...findings.map(result),
			...waived.map((finding) => ({
				...result(finding),
				suppressions: [{ kind: 'inSource', justification: finding.waiver }],
			})),
		],
	};
	return JSON.stringify(
		{ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
		null,
		'\t',
	);
}

function result({ rule, severity, reason, other, ...place }: Finding) {
	return {
		ruleId: rule,
		level: levels[severity],
		message: { text: reason },
		locations: [location(place)],
		...(other && { relatedLocations: [{ ...location(other), message: { text: other.text } }] }),
	};
}

function location({ file, line, column }: { file: string; line: number; column: number }) {
	return {
		physicalLocation: {
			artifactLocation: { uri: encodeURI(file) },
			region: { startLine: line, startColumn: column },
		},
	};
}
