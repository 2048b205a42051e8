import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { shownPath } from './content-folder.ts';
import { timeFor } from './deadline.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Fault, ReadAnswer, ReadTask } from './worker.ts';

/** Files below which a further thread costs more than it saves: it takes about half a second to load the pipeline. */
const filesPerThread = 24;

/**
 * Reads files in worker threads, each file within a deadline. A file that outlasts it, or that ends its worker,
 * becomes a problem of that file; the others go on in a new worker.
 * @param onDone called with each answer and what it is to, in the order that they come
 * @param deadline milliseconds that one file may take
 * @throws a fault of the machine that a worker met
 */
export async function readInWorkers(
	tasks: readonly ReadTask[],
	onDone: (answer: ReadAnswer, task: ReadTask) => void,
	deadline: number = limits.deadline,
): Promise<void> {
	if (tasks.length === 0) return;
	const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(tasks.length / filesPerThread)));
	const pool = new Piscina<ReadTask | 'wake', ReadAnswer | Fault>({
		filename: new URL('./worker.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		resourceLimits: { maxOldGenerationSizeMb: limits.workerMemory },
	});
	let next = 0;
	let slow = 0;
	// One lane a thread, so that a file's deadline begins when a thread takes it up.
	const lane = async (): Promise<void> => {
		let asleep = true;
		for (let index = next++; index < tasks.length; index = next++) {
			const task = tasks[index] as ReadTask;
			// A new thread first loads the pipeline, which no file is to be blamed for.
			if (asleep) await pool.run('wake');
			asleep = false;
			const time = timeFor(slow, deadline);
			const answer = await pool.run(task, { signal: AbortSignal.timeout(time) }).catch((error) => {
				asleep = true;
				if (isLate(error)) slow += 1;
				return { problems: [failure(task, error, time)] };
			});
			if ('fault' in answer) throw Object.assign(new Error(answer.fault.message), answer.fault);
			onDone(answer, task);
		}
	};
	try {
		await Promise.all(Array.from({ length: threads }, lane));
	} finally {
		await pool.destroy();
	}
}

function isLate({ name }: Error): boolean {
	return name === 'AbortError' || name === 'TimeoutError';
}

function failure({ file }: ReadTask, error: Error, deadline: number): Problem {
	const reason = isLate(error)
		? `takes longer than ${deadline / 1000} s to read; look for thousands of tables, notes or marks such as * [ > in it, and divide it`
		: error instanceof RangeError
			? 'is nested too deep to read; look for quotes, lists or HTML inside each other many times'
			: `could not be read: ${error.message}; build again, and if it stays so, take away what changed last in it`;
	return { file: shownPath(file.path), line: 1, column: 1, reason };
}
