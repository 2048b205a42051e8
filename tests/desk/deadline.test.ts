import { describe, expect, test, vi } from 'vitest';
import { workInTime } from '../../src/desk/in-time.ts';
import { severityOf } from '../../src/desk/messages.ts';
import { limits } from '../../src/reading/limits.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

/** Takes for ever with letters that are many enough. */
const endless = /^(a+)+$/;

vi.mock(import('../../src/desk/rules/repeated-word.ts'), async (original) => {
	const { repeatedWord } = await original();
	const check: typeof repeatedWord.check = (proof) =>
		proof.body.some(({ text }) => endless.test(text)) ? [] : repeatedWord.check(proof);
	return { repeatedWord: { ...repeatedWord, check } };
});

vi.mock(import('../../src/reading/limits.ts'), async (original) => {
	const real = await original();
	return { ...real, limits: { ...real.limits, deadline: 1000 } as unknown as typeof real.limits };
});

const cure = 'look for what stands in it thousands of times, and divide it';

test('an article that outlasts the deadline is an error, the others are read, and it is tried again', async () => {
	scratchContent({
		...desk,
		'articles/a.md': article({}, 'It closed in the the morning.'),
		'articles/b.md': article({}, `${'a'.repeat(60)}!`),
		'articles/c.md': article({}, 'It opened in the the evening.'),
	});
	const found = async () => {
		const { messages } = await deskSays();
		return messages
			.map((message) => ({ ...message, severity: severityOf(message) }))
			.filter(({ severity }) => severity !== 'info')
			.map(({ file, line, ruleId, severity, reason }) => [file?.slice(-4), line, ruleId, severity, reason]);
	};
	const repeated = '"the the" is written twice; keep one';
	const all = [
		['a.md', 8, 'repeated-word', 'warning', repeated],
		['b.md', 1, 'deadline', 'error', `takes longer than 1 s to read; ${cure}`],
		['c.md', 8, 'repeated-word', 'warning', repeated],
	];
	expect(await found()).toEqual(all);
	vi.mocked(limits as { deadline: number }).deadline = 700;
	expect((await found())[1]).toEqual([
		'b.md',
		1,
		'deadline',
		'error',
		`takes longer than 0.7 s to read; ${cure}`,
	]);
}, 30_000);

describe('work in time', () => {
	test('ends what outlasts its time wherever it is, and goes on', () => {
		const works: (() => unknown)[] = [
			() => 'first',
			() => endless.test(`${'a'.repeat(60)}!`),
			() => {
				for (;;);
			},
			() => 'last',
		];
		const results = workInTime(100)(
			works,
			(work) => work(),
			(_, milliseconds) => `late after ${milliseconds}`,
		);
		expect(results).toEqual(['first', 'late after 100', 'late after 100', 'last']);
	});

	test('gives what comes after many slow things less time, so that all of them end', () => {
		const inTime = workInTime(200);
		const run = () =>
			inTime(
				Array.from({ length: 5 }, () => ({})),
				(): number => {
					for (;;);
				},
				(_, milliseconds) => milliseconds,
			);
		expect(run()).toEqual([200, 200, 200, 20, 20]);
		expect(run()).toEqual(Array(5).fill(20));
	});

	test('gives one that began late in a stretch time of its own', () => {
		const wait = (milliseconds: number) => {
			const end = performance.now() + milliseconds;
			while (performance.now() < end);
			return milliseconds;
		};
		const many = Array.from({ length: 30 }, () => ({}));
		expect(
			workInTime(500)(
				many,
				() => wait(50),
				() => -1,
			),
		).toEqual(Array(30).fill(50));
	});

	test('hands on what is thrown', () => {
		const fault = new TypeError('of the work');
		const fails = () => {
			throw fault;
		};
		expect(() => workInTime(100)([{}], fails, fails)).toThrow(fault);
	});
});
