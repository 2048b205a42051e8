import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingKey } from '../../src/reading/cache.ts';
import { readInWorkers } from '../../src/reading/pool.ts';
import { article, scratchContent } from './scratch-folder.ts';

/** Bodies made to hang or break a parser, each below the limits that are checked before parsing or just stopped by them. */
const hostile = {
	'nested-lists': Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
	'nested-html': '<div>'.repeat(20_000),
	'open-brackets': '['.repeat(900),
	backticks: Array.from({ length: 900 }, (_, run) => '`'.repeat((run % 40) + 1)).join(' x '),
	'ragged-table': `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b|\n'.repeat(300)}`,
};

test('hostile bodies are read or refused within the deadline, and a good one among them is read', async () => {
	const files = Object.fromEntries(
		Object.entries(hostile).map(([name, body]) => [`articles/${name}.md`, article({}, body)]),
	);
	const folder = scratchContent({ ...files, 'articles/good.md': article() });
	const tasks = [...Object.keys(hostile), 'good'].map((id) => {
		const file = { collection: 'articles' as const, id, path: join(folder, `articles/${id}.md`) };
		return { file, digest: readingKey(file, new Uint8Array(), 'test'), contentFolder: folder };
	});
	const answers = await readInWorkers(tasks, () => {});
	expect(answers).toHaveLength(tasks.length);
	expect(answers.at(-1)).toHaveProperty('reading.id', 'good');
	for (const answer of answers.filter((each) => 'problems' in each)) {
		expect(
			answer.problems.every(({ reason }) => /; /.test(reason)),
			JSON.stringify(answer),
		).toBe(true);
	}
}, 120_000);

test('many files that outlast the deadline get less time each', async () => {
	const names = ['one', 'two', 'three', 'four', 'five'];
	const folder = scratchContent(Object.fromEntries(names.map((id) => [`articles/${id}.md`, article()])));
	const tasks = names.map((id) => {
		const file = { collection: 'articles' as const, id, path: join(folder, `articles/${id}.md`) };
		return { file, digest: readingKey(file, new Uint8Array(), 'test'), contentFolder: folder };
	});
	const answers = await readInWorkers(tasks, () => {}, 10);
	const times = answers.map(
		(answer) => 'problems' in answer && /[\d.]+(?= s to read)/.exec(answer.problems[0]?.reason ?? '')?.[0],
	);
	expect(times).toEqual(['0.01', '0.01', '0.01', '0.001', '0.001']);
});

test('a file that outlasts its deadline is a problem of that file', async () => {
	const folder = scratchContent({ 'articles/slow.md': article() });
	const file = { collection: 'articles' as const, id: 'slow', path: join(folder, 'articles/slow.md') };
	const task = { file, digest: readingKey(file, new Uint8Array(), 'test'), contentFolder: folder };
	const answers = await readInWorkers([task], () => {}, 1);
	expect(answers).toEqual([
		{
			problems: [
				expect.objectContaining({
					reason: expect.stringMatching(/takes longer than 0\.001 s to read; look for/),
				}),
			],
		},
	]);
});
