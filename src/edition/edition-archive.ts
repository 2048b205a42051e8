import { type Archive, makeArchive } from '../archive/archive.ts';
import { cutOff, timestamp } from '../archive/moments.ts';
import { nextDue } from '../archive/next-due.ts';
import { progress } from '../command/progress.ts';
import { readHouseStyle } from '../desk/read-style.ts';
import { checkAddresses } from '../ledger/addresses.ts';
import { checkLedger } from '../ledger/check.ts';
import { claimsOf } from '../ledger/claims.ts';
import { readLedger } from '../ledger/entry.ts';
import { record } from '../ledger/record.ts';
import { readLinkRecord } from '../links/record.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { readContent } from '../reading/read-content.ts';
import type { AnyRow } from '../reading/reading.ts';
import { store } from '../reading/store/store.ts';
import { deskBeside, readBeside } from './beside.ts';
import { ContentError } from './content-error.ts';

let read: Promise<Archive> | undefined;

/**
 * The archive that an edition is made of; the content is read once.
 * @throws ContentError with every problem of every file
 */
export function editionArchive(): Promise<Archive> {
	read ??= readArchive();
	return read;
}

async function readArchive(): Promise<Archive> {
	progress.stage('read');
	const bar = progress.bar('Reading');
	const { rows, problems } = await readContent(bar.update);
	bar.end();
	const found = [...problems, ...readLinkRecord().problems, ...readHouseStyle().problems];
	if (found.length > 0) throw new ContentError(reportProblems(found));
	store().keepOnly(new Set(rows.map(({ digest }) => digest)));
	const warnings = rows.flatMap((row) => row.warnings ?? []);
	if (warnings.length > 0) progress.say(`Left out:\n${reportProblems(warnings, 'warning')}`);
	const collisions = checkAddresses(rows);
	if (collisions.length > 0) throw new ContentError(reportProblems(collisions));
	readBeside(rows);
	progress.stage('archive');
	const archive = makeArchive(rows, cutOff());
	const lost = unpublishable(archive, rows);
	if (lost !== undefined) {
		const { fatal, report } = await deskBeside();
		throw new ContentError(fatal > 0 ? `${lost}\n\n${report}` : lost);
	}
	progress.say(`Read ${rows.length} files, ${archive.articles.length} published articles`);
	const due = nextDue(rows, cutOff());
	if (due)
		progress.say(
			`Due next: ${due.articles} article${due.articles === 1 ? '' : 's'} at ${timestamp(due.instant.toString())}; build again then`,
		);
	return archive;
}

let heard: Promise<void> | undefined;

/**
 * Waits for what the desk says of every article, which the second thread has it read. Errors stop the edition; of the rest
 * it says once how many there are.
 * @throws ContentError with the errors
 */
export function hearDesk(): Promise<void> {
	heard ??= hear();
	return heard;
}

async function hear(): Promise<void> {
	progress.stage('desk');
	const { fatal, warn, report } = await deskBeside();
	if (fatal > 0) throw new ContentError(report);
	if (warn > 0)
		progress.say(`The desk has ${warn === 1 ? '1 warning' : `${warn} warnings`}; npm run desk shows more`);
}

/**
 * Holds the archive to the ledger: nothing that was published may be lost.
 * @returns why it cannot be published, with the line that keeps each address
 */
function unpublishable(archive: Archive, rows: readonly AnyRow[]): string | undefined {
	const { entries, problems } = readLedger();
	const claims = claimsOf(archive);
	const lost = [...problems, ...checkLedger(entries, claims, rows, cutOff())];
	if (lost.length > 0) return reportProblems(lost);
	if (archive.articles.length === 0)
		return `No article is published at ${cutOff()}: all are drafts or embargoed.`;
	const { written } = record(entries, claims);
	if (written.length > 0)
		progress.say(`Not in the ledger yet: ${written.length} of the articles; npm run ledger records them`);
	return undefined;
}
