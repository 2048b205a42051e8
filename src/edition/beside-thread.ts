/** The program of the second thread of a build (see beside.ts). */
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { makeArchive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { cachedReading } from '../reading/cache.ts';
import type { AnyReading } from '../reading/reading.ts';
import type { BesideResult, BesideTask } from './beside.ts';
import { companions } from './companions.ts';
import { fileWriter } from './file-writer.ts';
import { postIn } from './posts.ts';
import { removeLeftovers } from './stage-folder.ts';
import { writeIndex } from './write-index.ts';

if (!parentPort) throw new Error('this is the program of a thread');
const [task] = (await once(parentPort, 'message')) as [BesideTask];
const archive = makeArchive(task.readings.map(reading), cutOff());
// Pagefind is a program of its own: it indexes one volume while the files beside pages are written.
const [index] = await Promise.all([writeIndex(archive, task), writeCompanions()]);
parentPort.postMessage(index satisfies BesideResult);
removeLeftovers();

/** The Reading under a key. One by one, since the texts of all at once would take much memory. */
function reading(digest: string): AnyReading {
	const kept = cachedReading(digest);
	if (!kept) throw new Error('what was read is gone from the cache; build again');
	return kept;
}

/** Writes the files that stand beside pages and need no finished page, when it is known which have to be. */
async function writeCompanions(): Promise<void> {
	const [due] = (await once(task.planned, 'message')) as [ReadonlySet<string>];
	const write = fileWriter(task.stage);
	const post = postIn(task.memory, 1);
	// Cards are drawn in a process of their own; meanwhile the rest is written.
	const cards: { path: string; written: Promise<void> }[] = [];
	for (const { path, unit, from, make } of companions(archive, undefined, due)) {
		if (from !== 'archive' || unit === undefined) continue;
		post.at(`/${path}`);
		const content = make();
		if (content instanceof Promise)
			cards.push({ path, written: content.then((bytes) => write(path, bytes)) });
		else write(path, content);
		post.rest();
		await turn();
	}
	for (const { path, written } of cards) {
		post.at(`/${path}`);
		await written;
		post.rest();
	}
}
