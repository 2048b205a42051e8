import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { cutOff } from '../archive/moments.ts';
import type { AnyRow } from '../reading/reading.ts';
import { type Plan, toMake } from './plan.ts';

/** MB of the second thread for what was just made: more gains it nothing. */
const youngMemory = 8;

/** What the second thread of a build reads, and has the desk read. */
export interface BesideReadings {
	/** Keys of all Readings, in their order. */
	digests: string[];
	/** The cut-off instant of the build. */
	now: string;
}

/** What the desk says, as much of it as a build tells. */
export interface DeskSays {
	/** Errors and warnings. */
	fatal: number;
	warn: number;
	/** The errors, for people. */
	report: string;
}

/** What the second thread then begins to make. */
export interface BesideTask {
	/** Key of each volume of the search index, by the name of its unit. */
	volumes: ReadonlyMap<string, string>;
	/** Names of those that have to be made. */
	due: ReadonlySet<string>;
	/** Folder that it writes into. */
	stage: string;
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

/** What the second thread tells, one after the other. */
export type BesideNews = { desk: DeskSays } | { made: BesideResult };

interface Woken {
	worker: Worker;
	desk: Promise<DeskSays>;
	made: Promise<BesideResult>;
}

let woken: Woken | undefined;

/**
 * Starts the second thread, which then waits for its work. To be started while the content is read, since it takes half a
 * second to load its program.
 */
export function wakeBeside(): Woken {
	if (woken) return woken;
	const worker = new Worker(new URL('./beside-thread.ts', import.meta.url), {
		resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
		// What it has to say is printed here.
		env: { ...process.env, ...(process.stdout.isTTY && process.stdout.hasColors() && { FORCE_COLOR: '1' }) },
	});
	const [desk, made] = [Promise.withResolvers<DeskSays>(), Promise.withResolvers<BesideResult>()];
	worker.on('message', (news: BesideNews) =>
		'desk' in news ? desk.resolve(news.desk) : made.resolve(news.made),
	);
	const fail = (error: Error): void => {
		desk.reject(error);
		made.reject(error);
	};
	worker.once('error', fail);
	worker.once('exit', (code) => fail(new Error(`the second thread of the build ended with ${code}`)));
	// A build that fails elsewhere does not wait for them, and tells of its own fault.
	for (const { promise } of [desk, made]) promise.catch(() => {});
	worker.unref();
	woken = { worker, desk: desk.promise, made: made.promise };
	return woken;
}

/** Has the second thread read all that was read, from the cache, and the desk with it. */
export function readBeside(rows: readonly AnyRow[]): void {
	const digests = rows.map(({ digest }) => digest);
	wakeBeside().worker.postMessage({ digests, now: cutOff().toString() } satisfies BesideReadings);
}

/** Waits for what the desk says. Rejects with what went wrong there. */
export function deskBeside(): Promise<DeskSays> {
	return awaited(({ desk }) => desk);
}

/** Waits for news of the second thread, which else keeps no process alive. */
async function awaited<News>(of: (woken: Woken) => Promise<News>): Promise<News> {
	const thread = wakeBeside();
	thread.worker.ref();
	try {
		return await of(thread);
	} finally {
		thread.worker.unref();
	}
}

/** Volumes of the search index from which on the second thread, when the desk has read, waits until Astro has bundled its modules. */
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
 * page, which is the search index, cards, tables, sitemaps and the Markdown of articles.
 * @param plan with the search index
 * @param stage folder that it writes into
 */
export function besideOf(plan: Plan, stage: string): Beside {
	const { port1: planned, port2 } = new MessageChannel();
	const task: BesideTask = {
		volumes: new Map(plan.units.map(({ name, key }) => [name, key])),
		due: toMake(plan),
		...{ stage, planned: port2 },
	};
	const { worker } = wakeBeside();
	let isBegun = false;
	const begin = (): void => {
		if (!isBegun) worker.postMessage(task, [port2]);
		isBegun = true;
	};
	return {
		begin,
		makePlanned: (whole) => planned.postMessage(toMake(whole)),
		done: () => {
			begin();
			return awaited(({ made }) => made);
		},
	};
}
