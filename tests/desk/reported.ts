import type { VFile } from 'vfile';
import { fileOf } from '../../src/desk/messages.ts';

/** What the desk may say of two articles: something of each severity, places in both files, signs that formats escape, a waiver. */
export function reported(): VFile[] {
	return [
		fileOf(
			'content/articles/one, two: é.md',
			[
				{ rule: 'uncited-claim', severity: 'info', place: [20, 3], reason: '"said"; cite it' },
				{ rule: 'repeated-word', severity: 'warning', place: [9, 12], reason: '50% "the\nthe"; keep one' },
				{
					...{ rule: 'event-toll', severity: 'warning', place: [4, 7], reason: 'gives 95; bring together' },
					other: { file: 'content/articles/two.md', place: [6, 8], text: '94 dead' },
				},
				{
					...{ rule: 'event-date-conflict', severity: 'error', place: [9, 2], reason: 'is dated 4; mend it' },
					other: { place: [5, 1], text: 'events: 3' },
				},
				{ rule: 'weekday-date', severity: 'error', place: [15, 1], reason: 'names a Monday; mend it' },
			],
			[
				{ rule: 'weekday-date', reason: 'so in the log', place: [14, 1], from: 15, to: 15 },
				{ rule: 'link-text', reason: 'no longer', place: [30, 1], from: 31, to: 31 },
			],
		),
		fileOf('content/articles/two.md', [], []),
	];
}
