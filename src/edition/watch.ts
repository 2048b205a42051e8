/**
 * Watch: sees to it that no content keeps a build at one page for ever. Reading and the desk end a file that outlasts its
 * time and go on; of what comes after them limits see to it that it takes little time, and the watch that this is so.
 * The threads of a build tell what they are at, each at a post of its own (see posts.ts).
 */
import { Worker } from 'node:worker_threads';
import { limits } from '../reading/limits.ts';
import { memory, type WatchMemory } from './posts.ts';

/** What a build says when it ends without a change. */
export const unpublished = 'Nothing was published; the last good site is as it was.';

/** Sets the watch. It ends the whole process, with exit code 1, if something outlasts the deadline. */
export function setWatch(deadline: number = limits.unitDeadline): void {
	const task: WatchTask = { memory, deadline };
	new Worker(new URL('./watch-thread.ts', import.meta.url), { workerData: task }).unref();
}

/** What the thread of the watch is given. */
export interface WatchTask {
	memory: WatchMemory;
	/** Milliseconds. */
	deadline: number;
}
