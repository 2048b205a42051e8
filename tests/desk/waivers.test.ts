import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/desk/desk.ts';
import { runDesk } from '../../src/desk/run-desk.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { proofOf } from './proof-of.ts';

const fault = 'It stopped on Monday, January 3, 2024.';
const waiver = '<!-- desk: allow weekday-date: so in the log -->';

async function report(body: string) {
	scratchContent({ ...desk, 'articles/one.md': article({ asOf: '2024-01-26' }, body) });
	const { readings } = await readContent();
	return (await runDesk(readings)).report;
}

describe('a waiver', () => {
	test.each([
		['before the paragraph', `First.\n\n${waiver}\n\n${fault}`],
		['in the paragraph', `First.\n\n${fault} ${waiver}`],
	])('%s covers it, and is listed', async (_, body) => {
		const { findings, waived } = await report(body);
		expect(findings).toEqual([]);
		expect(waived).toMatchObject([{ rule: 'weekday-date', waiver: 'so in the log' }]);
	});

	test('covers one passage only', async () => {
		const { findings, waived } = await report(`First.\n\n${waiver}\n\n${fault}\n\n${fault}`);
		expect(findings).toMatchObject([{ rule: 'weekday-date', line: 15 }]);
		expect(waived).toHaveLength(1);
	});

	test('that covers nothing is reported', async () => {
		const { findings } = await report(`First.\n\n${waiver}\n\nIt stopped.`);
		expect(findings).toMatchObject([{ rule: 'waiver', line: 11 }]);
		expect(findings[0]?.reason).toMatch(/^allows weekday-date, which finds nothing here; /);
	});

	test.each([
		['<!-- desk: allow weekday-date -->', /gives no reason; write/],
		[
			'<!-- desk: allow week-date: so -->',
			/week-date is not a rule of the desk; did you mean weekday-date\?/,
		],
		['<!-- desk: ignore everything -->', /is not a waiver; write/],
	])('%s is wrong', (comment, message) => {
		const { remarks } = readArticle(proofOf(`First.\n\n${comment}\n\nMore.`));
		expect(remarks).toMatchObject([{ rule: 'waiver' }]);
		expect(remarks[0]?.reason).toMatch(message);
	});

	test('before all text covers the front matter too', () => {
		const fields = { description: fault };
		const { remarks, waivers } = readArticle(proofOf({ fields, body: `${waiver}\n\nText.` }));
		expect(remarks).toMatchObject([{ rule: 'weekday-date', place: [3, 14] }]);
		expect(waivers).toMatchObject([{ from: 1 }]);
	});
});
