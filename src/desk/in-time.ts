import { createContext, Script } from 'node:vm';
import { timeFor } from '../reading/deadline.ts';
import { limits } from '../reading/limits.ts';

/** Works on one thing after the other; `late` gives the result of one that outlasts its time, which it is told. */
export type WorkInTime = <Thing extends object, Result>(
	things: readonly Thing[],
	work: (thing: Thing) => Result,
	late: (thing: Thing, milliseconds: number) => Result,
) => Result[];

/**
 * Makes a worker that gives each thing a deadline, in whatever thread it is called. Node ends what outlasts it where it
 * stands, be it in a loop or within a regular expression. To have it watch takes a fifth of a millisecond, so it watches a
 * stretch of things; the one at which the time of a stretch is over is begun anew with time of its own.
 * @param deadline milliseconds that one thing may take
 */
export function workInTime(deadline: number = limits.deadline): WorkInTime {
	let slow = 0;
	return (things, work, late) => {
		const results: ReturnType<typeof work>[] = [];
		for (;;) {
			const time = timeFor(slow, deadline);
			const done = results.length;
			endsWithin(time, () => {
				for (const thing of things.slice(done)) results.push(work(thing));
			});
			const thing = things[results.length];
			if (thing === undefined) return results;
			const hadAll = results.length === done;
			if (!hadAll && endsWithin(time, () => results.push(work(thing)))) continue;
			slow += 1;
			results.push(late(thing, time));
		}
	};
}

const context = createContext({});
const script = new Script('call()');

/** Makes a call. @returns false if it was ended before its end */
function endsWithin(milliseconds: number, call: () => void): boolean {
	context.call = call;
	try {
		script.runInContext(context, { timeout: milliseconds });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
		throw error;
	}
}
