/** The program of the thread of the watch (see watch.ts). */
import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import { workerData } from 'node:worker_threads';
import { workFolder } from '../reading/content-folder.ts';
import { distrustImages } from './kept-images.ts';
import { lookAround } from './posts.ts';
import { unpublished, type WatchTask } from './watch.ts';

/** Looks within a deadline. They are counted, and not the time: while the machine sleeps nothing is late. */
const looks = 30;
/** Milliseconds until a process that does not end by itself is ended: what is no JavaScript cannot be broken into. */
const grace = 5000;

const { memory, deadline }: WatchTask = workerData;
const seen = lookAround(memory).map(({ turn }) => ({ turn, looks: 0 }));

const clock = setInterval(() => {
	for (const [post, { turn, times, what }] of lookAround(memory).entries()) {
		const last = seen[post];
		seen[post] = { turn, looks: last?.turn === turn ? last.looks + 1 : 0 };
		if (times > 0 && (seen[post]?.looks ?? 0) >= looks * times) return end(what, times);
	}
}, deadline / looks);

/** Tells what is late, and ends the process. */
function end(what: string, times: number): void {
	clearInterval(clock);
	const time = (deadline * times) / 1000;
	const cure =
		'look for what stands in its file, or in what it names, thousands of times, and divide it; save an image anew, and smaller';
	writeSync(2, `${what} takes longer than ${time} s to make; ${cure}.\n${unpublished}\n`);
	distrustImages(workFolder());
	exitMain();
	setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace);
}

/** Has the main thread exit, wherever it stands: no other way in is open to a thread that runs a loop. */
function exitMain(): void {
	const session = new Session();
	session.connectToMainThread();
	// All has been said; Node would add that it waits for a debugger.
	const expression = 'process.getBuiltinModule("node:fs").closeSync(2); process.exit(1);';
	session.post('Runtime.evaluate', { expression });
}
