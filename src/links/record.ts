/**
 * Links: the record of what the addresses that the content links to answered. It is made on demand (`npm run links`) and
 * committed, so that a build can show the archived copy of a dead source and never asks the network itself.
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

/** What is known of the outbound links, and what is wrong with the file that says so. */
interface Known {
	record: LinkRecord;
	problems: Problem[];
}

/** What was read last. A build asks again and again, and a long record takes seconds to read. */
let last: { stamp: string; known: Known } | undefined;

/** Reads the record; before the first `npm run links`, or with a faulty file, nothing is known. */
export function readLinkRecord(): Known {
	const stamp = stampOf(join(contentFolder(), fileName));
	if (stamp === '' || last?.stamp !== stamp) {
		const { data, problems } = readSettings(fileName, linkRecord, limits.linkRecordBytes);
		last = { stamp, known: { record: data ?? {}, problems } };
	}
	return last.known;
}

/** Writes the record, sorted by address, so that a change is a small change of the file. */
export function writeLinkRecord(record: LinkRecord): void {
	const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(join(contentFolder(), fileName), `${JSON.stringify(sorted, null, '\t')}\n`);
}

/** What the record knows of an address. */
export function stateOf(record: LinkRecord, url: string): LinkState | undefined {
	return record[requestAddress(url)];
}

/** An address as it is asked for: without the fragment, which never leaves a browser. */
export function requestAddress(url: string): string {
	const address = new URL(url);
	address.hash = '';
	return address.href;
}
