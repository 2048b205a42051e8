import { availableParallelism } from 'node:os';
import { setInterval } from 'node:timers';
import { Piscina } from 'piscina';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../files/problem.ts';
import { limits } from '../limits/limits.ts';
import type { Fault, ReadAnswer, ReadTask } from './worker.ts';

/** Files for which a further thread is worth the half second that it takes to load the pipeline. */
const filesPerThread = 24;

/** Milliseconds between two looks at how much processor time a file has taken. */
const lookEvery = 250;

/** A worker thread that reads one file at a time. */
type Reader = Piscina<ReadTask | 'wake', ReadAnswer | Fault>;

/**
 * Reads files in worker threads, each file within a deadline of processor time, so that a busy machine refuses nothing. A
 * file that exceeds it, or that ends its worker, becomes a problem of that file; the others go on in a new worker.
 * @param tasks taken one by one, as threads are free for them
 * @param most how many there can be
 * @param onDone called with each answer and what it is to, in the order that they come
 * @param deadline milliseconds of processor time that one file may take
 * @throws a fault of the machine that a worker met
 */
export async function readInWorkers(
	tasks: Iterable<ReadTask>,
	most: number,
	onDone: (answer: ReadAnswer, task: ReadTask) => void,
	deadline: number = limits.deadline,
): Promise<void> {
	const threads = Math.min(availableParallelism(), Math.ceil(most / filesPerThread));
	const queue = Iterator.from(tasks);
	const lane = async (): Promise<void> => {
		let next = queue.next();
		if (next.done) return;
		// A pool of one thread, so that its processor time is that of the file it reads.
		const reader: Reader = new Piscina({
			filename: new URL('./worker.ts', import.meta.url).href,
			minThreads: 1,
			maxThreads: 1,
			resourceLimits: { maxOldGenerationSizeMb: limits.workerMemory },
		});
		try {
			let asleep = true;
			for (; !next.done; next = queue.next()) {
				const task = next.value;
				// A new thread first loads the pipeline, which no file is to be blamed for.
				if (asleep) await reader.run('wake');
				asleep = false;
				const answer = await readWithin(reader, task, deadline).catch((error) => {
					asleep = true;
					return { problems: [failure(task, error, deadline)] };
				});
				if ('fault' in answer) throw Object.assign(new Error(answer.fault.message), answer.fault);
				onDone(answer, task);
			}
		} finally {
			await reader.destroy();
		}
	};
	await Promise.all(Array.from({ length: threads }, lane));
}

/** Reads a file. Rejects with an AbortError once its thread has used more than the deadline, and ends the thread. */
async function readWithin(reader: Reader, task: ReadTask, deadline: number): Promise<ReadAnswer | Fault> {
	const [thread] = reader.threads;
	const abort = new AbortController();
	let before: NodeJS.CpuUsage | undefined;
	const look = setInterval(async () => {
		// Rejects where the thread has ended, which the task itself tells.
		const usage = await thread?.cpuUsage(before).catch(() => undefined);
		if (!usage) return;
		if (!before) before = usage;
		else if ((usage.user + usage.system) / 1000 > deadline) abort.abort();
	}, lookEvery);
	try {
		return await reader.run(task, { signal: abort.signal });
	} finally {
		clearInterval(look);
	}
}

function failure({ file }: ReadTask, error: Error, deadline: number): Problem {
	const reason =
		error.name === 'AbortError'
			? `takes longer than ${deadline / 1000} s to read; look for thousands of tables, notes or marks such as * [ > in it, and divide it`
			: error instanceof RangeError
				? 'is nested too deep to read; look for quotes, lists or HTML inside each other many times'
				: `could not be read: ${error.message}; build again, and if it stays so, take away what changed last in it`;
	return { file: shownPath(file.path), line: 1, column: 1, reason };
}
