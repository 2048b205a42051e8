import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import { type Plan, toMake } from './plan.ts';
import { memory, type WatchMemory } from './posts.ts';

/** MB of the second thread for what was just made: more gains it nothing. */
const youngMemory = 8;

/** What the second thread of a build begins with. */
export interface BesideTask {
	/** Keys of all Readings that the edition is made of, in their order. */
	readings: string[];
	/** Key of each volume of the search index, by the name of its unit. */
	volumes: ReadonlyMap<string, string>;
	/** Names of those that have to be made. */
	due: ReadonlySet<string>;
	/** Folder that it writes into. */
	stage: string;
	/** Where it tells the watch what it is at. */
	memory: WatchMemory;
	/** Where it is told the names of all units that have to be made, when that is known. */
	planned: MessagePort;
}

/** What it made. */
export interface BesideResult {
	/** Files of each volume that was indexed, by the name of its unit. */
	volumes: Map<string, string[]>;
	/** Articles that were indexed. */
	indexed: number;
}

let woken: { worker: Worker; result: Promise<BesideResult> } | undefined;

/**
 * Starts the second thread, which then waits for its work. To be started while the content is read, since it takes half a
 * second to load its program.
 */
export function wakeBeside(): { worker: Worker; result: Promise<BesideResult> } {
	if (woken) return woken;
	const worker = new Worker(new URL('./beside-thread.ts', import.meta.url), {
		resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
	});
	const result = new Promise<BesideResult>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`the second thread of the build ended with ${code}`)));
	});
	// A build that fails elsewhere does not wait for it, and tells of its own fault.
	result.catch(() => {});
	worker.unref();
	woken = { worker, result };
	return woken;
}

/** Volumes of the search index from which on the second thread waits until Astro has bundled its modules. */
const manyVolumes = 30;

/**
 * True if all of a large archive has to be made: the memory that both threads, Pagefind and the bundler take together is then
 * the most of the whole build, and the seconds that the second thread waits are few of many minutes.
 * @param plan of the search index
 */
export function isHuge(plan: Plan): boolean {
	return plan.units.length >= manyVolumes && toMake(plan).size === plan.units.length;
}

/** The second thread of a build. */
export interface Beside {
	/** Has it begin with the search index; once is enough. */
	begin: () => void;
	/** Has it make all that is planned, as soon as that is known. */
	makePlanned: (plan: Plan) => void;
	/** Waits for its end. Rejects with what went wrong there. */
	done: () => Promise<BesideResult>;
}

/**
 * Gives the second thread its work: while the first one plans and renders pages, it makes all that needs no finished
 * page, which is the search index, cards, citations, tables and the Markdown of articles. It reads the archive itself,
 * from the cache.
 * @param plan with the search index
 * @param stage folder that it writes into
 */
export function besideOf(archive: Archive, plan: Plan, stage: string): Beside {
	const { port1: planned, port2 } = new MessageChannel();
	const task: BesideTask = {
		readings: readingsOf(archive),
		volumes: new Map(plan.units.map(({ name, key }) => [name, key])),
		due: toMake(plan),
		...{ stage, memory, planned: port2 },
	};
	const { worker, result } = wakeBeside();
	let isBegun = false;
	const begin = (): void => {
		if (!isBegun) worker.postMessage(task, [port2]);
		isBegun = true;
	};
	return {
		begin,
		makePlanned: (whole) => planned.postMessage(toMake(whole)),
		done: async () => {
			begin();
			worker.ref();
			try {
				return await result;
			} finally {
				worker.unref();
			}
		},
	};
}

function readingsOf({ content, withdrawn }: Archive): string[] {
	const published = Object.values(content).flatMap((each) => [...each.values()]);
	return [...published, ...withdrawn].map(({ digest }) => digest);
}
