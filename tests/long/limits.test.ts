import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { readingKey } from '../../src/reading/store/fingerprint.ts';
import { readInWorkers } from '../../src/reading/worker/pool.ts';
import type { ReadAnswer, ReadTask } from '../../src/reading/worker/worker.ts';
import { article, scratchContent } from '../unit/scratch-folder.ts';

/** Bodies made to hang or break a parser, each below the limits that are checked before parsing or just stopped by them. */
const hostile = {
	'nested-lists': Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
	'nested-html': '<div>'.repeat(20_000),
	'open-brackets': '['.repeat(900),
	backticks: Array.from({ length: 900 }, (_, run) => '`'.repeat((run % 40) + 1)).join(' x '),
	'ragged-table': `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b|\n'.repeat(300)}`,
};

/** The answers to some tasks, in their order. */
async function read(tasks: readonly ReadTask[], deadline?: number): Promise<ReadAnswer[]> {
	const answers = new Map<ReadTask, ReadAnswer>();
	await readInWorkers(tasks, tasks.length, (answer, task) => answers.set(task, answer), deadline);
	return tasks.map((task) => answers.get(task) as ReadAnswer);
}

test('hostile bodies are read or refused within the deadline, and a good one among them is read', async () => {
	const files = Object.fromEntries(Object.entries(hostile).map(([name, body]) => [name, article({}, body)]));
	const tasks = tasksOf({ ...files, good: article() });
	const answers = await read(tasks);
	expect(answers).toHaveLength(tasks.length);
	expect(answers.at(-1)).toHaveProperty('kept.digest', tasks.at(-1)?.digest);
	for (const answer of answers.filter((each) => 'problems' in each)) {
		expect(
			answer.problems.every(({ reason }) => /; /.test(reason)),
			JSON.stringify(answer),
		).toBe(true);
	}
}, 120_000);

/** Takes some seconds to read wherever it is read. */
const slow = article(
	{},
	Array.from({ length: 2400 }, (_, index) => `a[^n${index}]\n\n[^n${index}]: b\n\n`).join(''),
);

function tasksOf(files: Record<string, string>) {
	const folder = scratchContent(
		Object.fromEntries(Object.entries(files).map(([id, text]) => [`articles/${id}.md`, text])),
	);
	return Object.keys(files).map((id) => {
		const file = { collection: 'articles' as const, id, path: join(folder, `articles/${id}.md`) };
		const bytes = readFileSync(file.path);
		return { file, bytes, digest: readingKey(file, bytes, 'test'), stamp: '', contentFolder: folder };
	});
}

test('a file that outlasts its deadline is a problem of that file; the others are read', async () => {
	const answers = await read(tasksOf({ one: slow, good: article(), two: slow }), 400);
	const cure = 'look for thousands of tables, notes or marks such as * [ > in it, and divide it';
	const late = {
		problems: [expect.objectContaining({ reason: `takes longer than 0.4 s to read; ${cure}` })],
	};
	expect(answers).toEqual([late, { kept: expect.anything() }, late]);
}, 60_000);

test('a file is not late because the machine is busy', async () => {
	const workers = Array.from(
		{ length: 4 * availableParallelism() },
		() => new Worker('for (;;);', { eval: true }),
	);
	const [good] = tasksOf({ good: slow });
	if (!good) throw new Error('no task');
	const answers = await read([good], 12_000).finally(() =>
		Promise.all(workers.map((worker) => worker.terminate())),
	);
	expect(answers).toEqual([{ kept: expect.anything() }]);
}, 120_000);

test('no file pays for the time in which a new thread loads', async () => {
	const [good] = tasksOf({ good: article() });
	if (!good) throw new Error('no task');
	const once = async () => {
		const begin = performance.now();
		await read([good]);
		return performance.now() - begin;
	};
	// The first has the disk read; nearly all of the second is the loading.
	await once();
	const loading = await once();
	const [outlasting] = tasksOf({ slow });
	if (!outlasting) throw new Error('no task');
	const [first, second] = await read([outlasting, good], loading / 2);
	expect(first).toHaveProperty('problems');
	expect(second).toHaveProperty('kept.digest', good.digest);
}, 60_000);
