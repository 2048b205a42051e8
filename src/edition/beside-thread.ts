/** The program of the second thread of a build (see beside.ts). */
import { on, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { statistics } from 'vfile-statistics';
import { makeArchive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { textReport } from '../desk/reporters/text.ts';
import { runDesk } from '../desk/run-desk.ts';
import { cachedReading } from '../reading/cache.ts';
import { leanReading } from '../reading/kept-reading.ts';
import type { AnyReading } from '../reading/reading.ts';
import type { BesideNews, BesideReadings, BesideTask, DeskSays } from './beside.ts';
import { companions } from './companions.ts';
import { fileWriter } from './file-writer.ts';
import { postIn } from './posts.ts';
import { removeLeftovers } from './stage-folder.ts';
import { writeIndex } from './write-index.ts';

if (!parentPort) throw new Error('this is the program of a thread');
const messages = on(parentPort, 'message');
const { digests, now } = await next<BesideReadings>();
// The thread has the environment as it was before the first one fixed the instant.
process.env.STET_NOW = now;
const readings = digests.map(reading);
tell({ desk: await deskSays() });
const archive = makeArchive(readings, cutOff());
const task = await next<BesideTask>();
// Pagefind is a program of its own: it indexes one volume while the files beside pages are written.
const [made] = await Promise.all([writeIndex(archive, task), writeCompanions()]);
tell({ made });
removeLeftovers();
parentPort.close();

/** What the first thread says next, also while this one was busy. */
async function next<Message>(): Promise<Message> {
	const { value: [message] = [] } = await messages.next();
	return message;
}

function tell(news: BesideNews): void {
	parentPort?.postMessage(news);
}

async function deskSays(): Promise<DeskSays> {
	const { files } = await runDesk(readings);
	const { fatal, warn } = statistics(files);
	return { fatal, warn, report: fatal > 0 ? textReport(files, { least: 'error' }) : '' };
}

/** The Reading under a key, with no more than this thread needs. One by one, since the texts of all at once would take much memory. */
function reading(digest: string): AnyReading {
	const kept = cachedReading(digest, leanReading);
	if (!kept) throw new Error('what was read is gone from the cache; build again');
	return kept;
}

/** Writes the files that stand beside pages and need no finished page, when it is known which have to be. */
async function writeCompanions(): Promise<void> {
	const [due] = (await once(task.planned, 'message')) as [ReadonlySet<string>];
	const write = fileWriter(task.stage);
	const post = postIn(task.memory, 1);
	for (const file of companions(archive, undefined, due)) {
		if (file.from !== 'archive' || file.unit === undefined) continue;
		post.at(`/${file.path}`);
		write(file.path, await file.make());
		post.rest();
		await turn();
	}
}
