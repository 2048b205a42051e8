import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import type { Plan } from './plan.ts';
import { indexFolder } from './units.ts';

/** What the second thread of a build is asked to make. */
export interface BesideTask {
	/** Keys of all Readings that the edition is made of, in their order. */
	readings: string[];
	/** Names of the units that have to be made. */
	due: ReadonlySet<string>;
	/** Key of each volume of the search index, by the name of its unit. */
	volumes: ReadonlyMap<string, string>;
	/** Folder that it writes into. */
	stage: string;
}

/** What it made. */
export interface BesideResult {
	/** Files of each volume that was indexed, by the name of its unit. */
	volumes: Map<string, string[]>;
	/** Articles that were indexed. */
	indexed: number;
}

/**
 * Starts the second thread of a build: while the first one renders pages, it makes all that needs no finished page, which is
 * the search index, cards, citations, tables and the Markdown of articles. It reads the archive itself, from the cache.
 * @param stage folder that it writes into
 * @returns gives its result; rejects with what went wrong there
 */
export function startBeside(archive: Archive, plan: Plan, stage: string): () => Promise<BesideResult> {
	const task = taskOf(archive, plan, stage);
	const worker = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData: task });
	const done = new Promise<BesideResult>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`the second thread of the build ended with ${code}`)));
	});
	// A build that fails elsewhere does not wait for it, and tells of its own fault.
	done.catch(() => {});
	worker.unref();
	return () => {
		worker.ref();
		return done;
	};
}

function taskOf({ content, withdrawn }: Archive, { units, due }: Plan, stage: string): BesideTask {
	const readings = [...Object.values(content).flatMap((each) => [...each.values()]), ...withdrawn];
	const volumes = units.filter(({ name }) => name.startsWith(indexFolder));
	return {
		readings: readings.map(({ digest }) => digest),
		due: new Set(due.keys()),
		volumes: new Map(volumes.map(({ name, key }) => [name, key])),
		stage,
	};
}
