/** The program of the worker of a build (see build-worker.ts). */
import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { type Archive, makeArchive } from '../../archive/archive.ts';
import { countMessages } from '../../desk/messages.ts';
import { textReport } from '../../desk/reporters/text.ts';
import { runDesk } from '../../desk/run-desk.ts';
import { readLinkRecord } from '../../links/record.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { findRow } from '../../reading/store/readings.ts';
import { siteFiles } from '../artifacts/kinds.ts';
import { fileWriter } from '../stage/file-writer.ts';
import { openImageDigests } from '../stage/image-digests.ts';
import { removeLeftovers } from '../stage/stage-folder.ts';
import { imageInStage } from '../stage/staged-images.ts';
import type { Call, CallName, Calls, DeskSummary, FilesCall, ReadCall } from './calls.ts';
import { writeIndex } from './write-index.ts';

let rows: AnyRow[] = [];
let archive: Archive;

const handlers: {
	[Name in CallName]: (argument: Calls[Name][0]) => Calls[Name][1] | Promise<Calls[Name][1]>;
} = {
	read,
	desk,
	// Pagefind is a program of its own: it indexes a volume while the files beside pages are written.
	index: (argument) => writeIndex(archive, argument),
	files,
};

parentPort?.on('message', async ({ name, argument }: Call) => {
	const answer = await handlers[name](argument as never);
	parentPort?.postMessage({ name, answer });
});

function read({ digests, cutOff }: ReadCall): undefined {
	rows = digests.map(rowAt);
	archive = makeArchive(rows, Temporal.Instant.from(cutOff));
	return undefined;
}

/** The row under a key. One by one, since the texts of all at once would take much memory. */
function rowAt(digest: string): AnyRow {
	const row = findRow(digest);
	if (!row) throw new Error('what was read is gone from the store; build again');
	return row;
}

async function desk(): Promise<DeskSummary> {
	const { files: read } = await runDesk(rows);
	const { error: fatal, warning: warn } = countMessages(read);
	return { fatal, warn, report: fatal > 0 ? textReport(read, { least: 'error' }) : '' };
}

/** Writes the files that Astro does not make. */
async function files({ due, stage }: FilesCall): Promise<undefined> {
	const write = fileWriter(stage);
	const digests = openImageDigests();
	const imageAt = (path: string) => imageInStage(path, digests);
	const { record: links } = readLinkRecord();
	for (const { path, make } of siteFiles(archive, due, { links, imageAt })) {
		write(path, await make());
		// Lets Pagefind be given its next pages.
		await turn();
	}
	removeLeftovers();
	return undefined;
}
