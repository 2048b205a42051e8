import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, makeArchive } from '../../archive/archive.ts';
import { timestamp } from '../../archive/moments.ts';
import { type NextDue, nextDue } from '../../archive/next-due.ts';
import { ContentError } from '../../command/content-error.ts';
import { progress } from '../../command/progress.ts';
import { readHouseStyle } from '../../desk/read-style.ts';
import { checkAddresses } from '../../ledger/addresses.ts';
import { checkLedger } from '../../ledger/check.ts';
import { claimsOf } from '../../ledger/claims.ts';
import { readLedger } from '../../ledger/entry.ts';
import { record } from '../../ledger/record.ts';
import { readLinkRecord } from '../../links/record.ts';
import { checkSiteReferences } from '../../reading/checks/site-settings.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import { reportProblems } from '../../reading/files/problem.ts';
import { readContent } from '../../reading/read-content.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { store } from '../../reading/store/store.ts';
import type { BuildWorker } from '../worker/build-worker.ts';
import type { DeskSummary } from '../worker/calls.ts';

/** The content of an edition. */
export interface EditionContent {
	archive: Archive;
	/** What the desk says of every article, which the worker has it read. */
	desk: Promise<DeskSummary>;
}

/**
 * Reads the content that an edition is made of.
 * @throws ContentError with every problem of every file
 */
export async function readEdition(worker: BuildWorker, cutOff: Temporal.Instant): Promise<EditionContent> {
	progress.stage('read');
	const bar = progress.bar('Reading');
	const { rows, problems } = await readContent(bar.update);
	bar.end();
	const found = [
		...problems,
		...readLinkRecord().problems,
		...readHouseStyle().problems,
		...checkSiteReferences(rows),
	];
	if (found.length > 0) throw new ContentError(reportProblems(found));
	const digests = rows.map(({ digest }) => digest);
	store().keepOnly(new Set(digests));
	const warnings = rows.flatMap((row) => row.warnings ?? []);
	if (warnings.length > 0) progress.say(`Left out:\n${reportProblems(warnings, 'warning')}`);
	const collisions = checkAddresses(rows);
	if (collisions.length > 0) throw new ContentError(reportProblems(collisions));
	void worker.call('read', { digests, cutOff: cutOff.toString() });
	const desk = worker.call('desk', undefined);
	progress.stage('archive');
	const archive = makeArchive(rows, cutOff);
	const lost = unpublishable(archive, rows);
	if (lost !== undefined) {
		const { fatal, report } = await worker.waitFor(desk);
		throw new ContentError(fatal > 0 ? `${lost}\n\n${report}` : lost);
	}
	progress.say(`Read ${rows.length} files, ${archive.articles.length} published articles`);
	tellDue(nextDue(rows, cutOff));
	return { archive, desk };
}

/** Tells when time alone will publish more, and leaves it where a workflow can see it without building. */
function tellDue(due: NextDue | undefined): void {
	writeFileSync(
		join(workFolder(), 'next-due'),
		due
			? due.instant.round({ smallestUnit: 'second', roundingMode: 'ceil' }).toString()
			: '9999-12-31T00:00:00Z',
	);
	if (due)
		progress.say(
			`Due next: ${due.articles} article${due.articles === 1 ? '' : 's'} at ${timestamp(due.instant.toString())}; build again then`,
		);
}

/** Tells what the desk says: errors stop the edition, warnings are counted. @throws ContentError with the errors */
export function hearDesk({ fatal, warn, report }: DeskSummary): void {
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
	const lost = [...problems, ...checkLedger(entries, claims, rows, archive.cutOff)];
	if (lost.length > 0) return reportProblems(lost);
	if (archive.articles.length === 0)
		return `No article is published at ${archive.cutOff}: all are drafts or embargoed.`;
	const { written } = record(entries, claims);
	if (written.length > 0)
		progress.say(`Not in the ledger yet: ${written.length} of the articles; npm run ledger records them`);
	return undefined;
}
