/** The program of the second thread of a build (see beside.ts). */
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { makeArchive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { cachedReading } from '../reading/cache.ts';
import type { BesideResult, BesideTask } from './beside.ts';
import { companions } from './companions.ts';
import { fileWriter } from './file-writer.ts';
import { removeLeftovers } from './stage-folder.ts';
import { postIn } from './watch.ts';
import { writeIndex } from './write-index.ts';

const task: BesideTask = workerData;
if (!parentPort) throw new Error('this is the program of a thread');
// The plan may come while the archive is read.
const planned = once(parentPort, 'message');
const archive = makeArchive(task.readings.map(reading), cutOff());
// Pagefind is a program of its own: it indexes one volume while the files beside pages are written.
const [index] = await Promise.all([writeIndex(archive, task), writeCompanions()]);
parentPort.postMessage(index satisfies BesideResult);
removeLeftovers();

function reading(digest: string) {
	const kept = cachedReading(digest);
	if (!kept) throw new Error('what was read is gone from the cache; build again');
	return kept;
}

/** Writes the files that stand beside pages and need no finished page, when it is known which have to be. */
async function writeCompanions(): Promise<void> {
	const [due]: ReadonlySet<string>[] = await planned;
	const write = fileWriter(task.stage);
	const post = postIn(task.memory, 1);
	for (const { path, unit, from, make } of companions(archive)) {
		if (from !== 'archive' || unit === undefined || !due?.has(unit)) continue;
		post.at(`/${path}`);
		write(path, make());
		post.rest();
		await turn();
	}
}
