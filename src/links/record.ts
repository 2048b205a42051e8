/**
 * Links: the record of the state of outbound links. `npm run links` updates it and it is committed, so that a build can
 * show the archived copy of a dead source without using the network.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import type { Problem } from '../reading/files/problem.ts';
import { stampOf } from '../reading/files/stamp.ts';
import { readSettings } from '../reading/front-matter/settings-file.ts';
import { limits } from '../reading/limits/limits.ts';
import { type LinkRecord, type LinkState, linkRecord } from '../schema/link-record.ts';

const fileName = 'links.json';

/** Path of the record, as messages show it. */
export function recordFile(): string {
	return shownPath(join(contentFolder(), fileName));
}

/** The record, and problems of its file. */
interface Known {
	record: LinkRecord;
	problems: Problem[];
}

/** Caches the record, which a build reads many times: a long one takes seconds to parse. */
let last: { stamp: string; known: Known } | undefined;

/** Reads the record. It is empty before the first `npm run links` and if the file is faulty. */
export function readLinkRecord(): Known {
	const stamp = stampOf(join(contentFolder(), fileName));
	if (stamp === '' || last?.stamp !== stamp) {
		const { data, problems } = readSettings(fileName, linkRecord, limits.linkRecordBytes);
		last = { stamp, known: { record: data ?? {}, problems } };
	}
	return last.known;
}

/** Writes the record, sorted by address for small diffs. */
export function writeLinkRecord(record: LinkRecord): void {
	const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(join(contentFolder(), fileName), `${JSON.stringify(sorted, null, '\t')}\n`);
}

/** The state of a link; undefined if it is not in the record. */
export function stateOf(record: LinkRecord, url: string): LinkState | undefined {
	return record[requestAddress(url)];
}

/** An address as it is requested: without the fragment. */
export function requestAddress(url: string): string {
	const address = new URL(url);
	address.hash = '';
	return address.href;
}
