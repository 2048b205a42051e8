import { Worker } from 'node:worker_threads';
import type { Answer, CallName, Calls } from './calls.ts';

/** MB of the worker's memory for what was just made: more gains it nothing. */
const youngMemory = 8;

/**
 * The worker of a build: a thread that has the desk read, makes the search index and writes the files that need no page,
 * while the main thread plans and renders.
 */
export interface BuildWorker {
	/** Has the worker do something, once. Rejects with what went wrong there. */
	call: <Name extends CallName>(name: Name, argument: Calls[Name][0]) => Promise<Calls[Name][1]>;
	/** Waits for an answer, and keeps the process alive until then. */
	waitFor: <T>(answer: Promise<T>) => Promise<T>;
}

/** Starts the worker. Called while the content is read, since the thread takes half a second to load its program. */
export function startWorker(): BuildWorker {
	const worker = new Worker(new URL('./thread.ts', import.meta.url), {
		resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
		// What it has to say is printed here.
		env: { ...process.env, ...(process.stdout.isTTY && process.stdout.hasColors() && { FORCE_COLOR: '1' }) },
	});
	const waiting = new Map<CallName, PromiseWithResolvers<never>>();
	let failure: Error | undefined;
	const fail = (error: Error): void => {
		failure ??= error;
		for (const { reject } of waiting.values()) reject(error);
	};
	worker.on('message', ({ name, answer }: Answer) => waiting.get(name)?.resolve(answer as never));
	worker.once('error', fail);
	worker.once('exit', (code) => fail(new Error(`the worker of the build ended with ${code}`)));
	worker.unref();
	return {
		call(name, argument) {
			const answer = Promise.withResolvers<never>();
			// A build that fails elsewhere does not wait for it, and tells of its own fault.
			answer.promise.catch(() => {});
			waiting.set(name, answer);
			if (failure) answer.reject(failure);
			else worker.postMessage({ name, argument });
			return answer.promise;
		},
		async waitFor(answer) {
			worker.ref();
			try {
				return await answer;
			} finally {
				worker.unref();
			}
		},
	};
}
