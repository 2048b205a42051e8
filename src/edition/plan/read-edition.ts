import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, countArticles, makeArchive } from '../../archive/archive.ts';
import { futureDates, unpublishedFront, unpublishedLinks } from '../../archive/check-published.ts';
import { timestamp } from '../../archive/moments.ts';
import { type NextDue, nextDue } from '../../archive/next-due.ts';
import { ContentError } from '../../command/content-error.ts';
import { progress } from '../../command/progress.ts';
import { readHouseStyle } from '../../desk/read-style.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { readLinkRecord } from '../../links/record.ts';
import { checkSiteReferences } from '../../reading/checks/site-settings.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import { reportProblems } from '../../reading/files/problem.ts';
import { readContent } from '../../reading/read-content.ts';
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
	const content = await readContent(bar.update);
	const { rows, problems } = content;
	bar.end();
	const archive = makeArchive(rows, cutOff);
	const digests = rows.map(({ digest }) => digest);
	void worker.call('read', { digests, cutOff: cutOff.toString() });
	const desk = worker.call('desk', undefined);
	const ledger = openLedger(archive, content);
	const found = [
		...problems,
		...readLinkRecord().problems,
		...readHouseStyle().problems,
		...checkSiteReferences(rows),
		...unpublishedLinks(archive, content),
		...futureDates(archive),
		...ledger.problems,
	];
	if (found.length > 0) {
		const { fatal, report } = await worker.waitFor(desk);
		throw new ContentError(`${reportProblems(found)}${fatal > 0 ? `\n${report}` : ''}`);
	}
	if (countArticles(archive) === 0)
		throw new ContentError(`No article is published at ${cutOff}: all are drafts or embargoed.`);
	store().keepOnly(new Set(digests));
	const warnings = [...rows.flatMap((row) => row.warnings ?? []), ...unpublishedFront(archive, rows)];
	if (warnings.length > 0) progress.say(`Left out:\n${reportProblems(warnings, 'warning')}`);
	if (ledger.ended.length > 0) progress.say(`Ended:\n${reportProblems(ledger.ended, 'page')}`);
	if (ledger.unrecorded.length > 0)
		progress.say(`Not in the ledger yet: ${ledger.unrecorded.length} addresses; npm run ledger records them`);
	else if (ledger.reworded.length > 0)
		progress.say(
			`Not in the ledger as they read now: ${ledger.reworded.length} articles; npm run ledger records their words`,
		);
	progress.say(`Read ${rows.length} files, ${countArticles(archive)} published articles`);
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
