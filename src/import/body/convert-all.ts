import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Text } from '../neutral.ts';
import type { Spool } from '../spool.ts';
import { type Converted, type ConvertSettings, type ConvertTask, converter } from './convert.ts';

/** A body that was made, its text kept outside memory. */
export interface Kept extends Omit<Converted, 'markdown'> {
	markdown: Text;
	/** Why the text could not be made; its plain words stand for it. */
	fault?: string;
}

/** Bodies for which a further thread is worth the time that it takes to load. */
const perThread = 40;

/**
 * Makes bodies in worker threads.
 * @param tasks made one by one, as threads are free for them
 * @param onDone called with how many are done
 */
export async function convertAll(
	tasks: readonly (() => ConvertTask)[],
	settings: ConvertSettings,
	spool: Spool,
	onDone: (done: number) => void,
): Promise<Kept[]> {
	if (tasks.length < perThread) {
		const convert = converter(settings);
		return tasks.map((task, index) => {
			const made = convert(task());
			onDone(index + 1);
			return { ...made, markdown: spool.put(made.markdown) };
		});
	}
	const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(tasks.length / perThread)));
	const pool = new Piscina<ConvertTask, Converted | { fault: string }>({
		filename: new URL('./worker.ts', import.meta.url).href,
		workerData: settings,
		minThreads: threads,
		maxThreads: threads,
		resourceLimits: { maxOldGenerationSizeMb: 768 },
	});
	const results: Kept[] = new Array(tasks.length);
	let next = 0;
	let done = 0;
	const lane = async (): Promise<void> => {
		for (let index = next++; index < tasks.length; index = next++) {
			const task = (tasks[index] as () => ConvertTask)();
			const made = await pool.run(task).catch((error: Error) => ({ fault: error.message }));
			results[index] =
				'fault' in made ? plain(task, made.fault) : { ...made, markdown: spool.put(made.markdown) };
			onDone(++done);
		}
	};
	try {
		// A second task for each thread waits, so that none is idle.
		await Promise.all(Array.from({ length: threads * 2 }, lane));
	} finally {
		await pool.destroy();
	}
	return results;

	function plain({ text }: ConvertTask, fault: string): Kept {
		const words = text.replace(/<[^>]*>/g, ' ').replace(/[\\`*_{}[\]<>#|:~^$=]/g, '\\$&');
		return { markdown: spool.put(words), told: [], pictures: [], missing: [], anchors: {}, lead: '', fault };
	}
}
