import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/desk/read-article.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';
import { proofOf } from './proof-of.ts';

const fault = 'It stopped on Monday, January 3, 2024.';
const waiver = '<!-- desk: allow weekday-date: so in the log -->';

async function report(body: string) {
	scratchContent({ ...desk, 'articles/one.md': article({ asOf: '2024-01-26' }, body) });
	return deskSays();
}

describe('a waiver', () => {
	test.each([
		['before the paragraph', `First.\n\n${waiver}\n\n${fault}`],
		['in the paragraph', `First.\n\n${fault} ${waiver}`],
	])('%s covers it, and is listed', async (_, body) => {
		const { messages, waived } = await report(body);
		expect(messages).toEqual([]);
		expect(waived).toMatchObject([{ ruleId: 'weekday-date', note: 'so in the log', fatal: true }]);
	});

	test('covers one passage only', async () => {
		const { messages, waived } = await report(`First.\n\n${waiver}\n\n${fault}\n\n${fault}`);
		const same = messages.filter(({ ruleId }) => ruleId === 'weekday-date');
		expect(same).toMatchObject([{ line: 15 }]);
		expect(waived).toHaveLength(1);
	});

	test('that covers nothing is reported', async () => {
		const { messages } = await report(`First.\n\n${waiver}\n\nIt stopped.`);
		expect(messages).toMatchObject([{ ruleId: 'waiver', line: 11 }]);
		expect(messages[0]?.reason).toMatch(/^allows weekday-date, which finds nothing here; /);
	});

	test.each([
		['<!-- desk: allow weekday-date -->', /gives no reason; write/],
		[
			'<!-- desk: allow week-date: so -->',
			/week-date is not a rule of the desk; did you mean weekday-date\?/,
		],
		['<!-- desk: ignore everything -->', /is not a waiver; write/],
		['<!-- Desk: allow weekday-date: so -->', /is not a waiver; write/],
		['<!-- desk allow weekday-date: so -->', /is not a waiver; write/],
	])('%s is wrong', (comment, message) => {
		const { remarks } = readArticle(proofOf(`First.\n\n${comment}\n\nMore.`));
		expect(remarks).toMatchObject([{ rule: 'waiver' }]);
		expect(remarks[0]?.reason).toMatch(message);
	});

	test('is no comment that only begins with the word', () => {
		expect(readArticle(proofOf('First.\n\n<!-- Desk copy, read twice -->\n\nMore.')).remarks).toEqual([]);
	});

	test('has its reason in one line', () => {
		const body = `First.\n\n<!-- desk: allow weekday-date: so\n  in the log -->\n\n${fault}`;
		expect(readArticle(proofOf(body)).waivers).toMatchObject([{ reason: 'so in the log' }]);
	});

	test('before all text covers the front matter too', () => {
		const fields = { description: fault };
		const { remarks, waivers } = readArticle(proofOf({ fields, body: `${waiver}\n\nText.` }));
		expect(remarks).toMatchObject([{ rule: 'weekday-date', place: [3, 14] }]);
		expect(waivers).toMatchObject([{ from: 1 }]);
	});
});
