/** The program of the second thread of a build (see beside.ts). */
import { on, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { statistics } from 'vfile-statistics';
import { makeArchive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { textReport } from '../desk/reporters/text.ts';
import { runDesk } from '../desk/run-desk.ts';
import type { AnyRow } from '../reading/reading.ts';
import { findRow } from '../reading/store/readings.ts';
import type { BesideNews, BesideReadings, BesideTask, DeskSays } from './beside.ts';
import { companions, type SiteFile } from './companions.ts';
import { fileWriter } from './file-writer.ts';
import { openImageDigests } from './image-digests.ts';
import { removeLeftovers } from './stage-folder.ts';
import { imageInStage } from './staged-images.ts';
import { writeIndex } from './write-index.ts';

/** Volumes of the index up to which cards are drawn while they are made: both processes together take most of the memory of a larger build. */
const fewVolumes = 4;

if (!parentPort) throw new Error('this is the program of a thread');
const messages = on(parentPort, 'message');
const { digests, now } = await next<BesideReadings>();
// The thread has the environment as it was before the first one fixed the instant.
process.env.STET_NOW = now;
const rows = digests.map(rowAt);
tell({ desk: await deskSays() });
const archive = makeArchive(rows, cutOff());
const task = await next<BesideTask>();
// Pagefind is a program of its own: it indexes one volume while the files beside pages are written.
const indexing = writeIndex(archive, task);
const [made] = await Promise.all([indexing, writeCompanions(indexing)]);
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
	const { files } = await runDesk(rows);
	const { fatal, warn } = statistics(files);
	return { fatal, warn, report: fatal > 0 ? textReport(files, { least: 'error' }) : '' };
}

/** The row under a key. One by one, since the texts of all at once would take much memory. */
function rowAt(digest: string): AnyRow {
	const row = findRow(digest);
	if (!row) throw new Error('what was read is gone from the store; build again');
	return row;
}

/**
 * Writes the files that stand beside pages and need no finished page, when it is known which have to be. Cards are drawn in
 * a process of their own; meanwhile the rest is written.
 */
async function writeCompanions(indexed: Promise<unknown>): Promise<void> {
	const [due] = (await once(task.planned, 'message')) as [ReadonlySet<string>];
	const areMany = [...task.volumes.keys()].filter((name) => task.due.has(name)).length > fewVolumes;
	const write = fileWriter(task.stage);
	const cards: SiteFile[] = [];
	const drawn: { path: string; written: Promise<void> }[] = [];
	const finish = async (file: SiteFile): Promise<void> => {
		const content = file.make();
		if (file.apart && content instanceof Promise)
			drawn.push({ path: file.path, written: content.then((bytes) => write(file.path, bytes)) });
		else write(file.path, await content);
		await turn();
	};
	const digests = openImageDigests();
	const imageAt = (path: string) => imageInStage(path, digests);
	for (const file of companions(archive, imageAt, due)) {
		if (file.apart && areMany) cards.push(file);
		else await finish(file);
	}
	if (areMany) await indexed;
	for (const card of cards) await finish(card);
	for (const { written } of drawn) await written;
}
