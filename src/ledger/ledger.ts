import type { Archive } from '../archive/archive.ts';
import type { Problem } from '../reading/files/problem.ts';
import type { Content } from '../reading/read-content.ts';
import { checkLedger, foreignLedger } from './check.ts';
import { claimsOf } from './claims.ts';
import { readLedger, removeEntry, writeEntry } from './entry.ts';
import { checkPages, type PageRecord, readPageRecord, recordPages, writePages } from './pages.ts';
import { type Recording, record } from './record.ts';
import { recordWordings, unrecordedWordings } from './wordings.ts';

/** What the ledger says of an archive. */
export interface LedgerState {
	/** What was published and is lost, each with its cure. */
	problems: Problem[];
	/** Pages that ended, which need no cure. */
	ended: Problem[];
	/** What recording would write: names of articles, and pages of other kinds by their paths. */
	unrecorded: string[];
	/** Names of articles whose words differ from those that were recorded last. */
	reworded: string[];
	/** Records it. */
	record: () => void;
}

/**
 * Holds an archive to the ledger.
 * @param content all that was read, so that a draft can be told from a deleted file; addresses of files with faults of their own
 * are not lost, and of a renamed file there is one message already
 */
export function openLedger(archive: Archive, { rows, unread, renamed }: Content): LedgerState {
	const ledger = readLedger();
	const known = readPageRecord();
	const claims = claimsOf(archive);
	const faulty = new Set(unread.flatMap(({ path, id }) => (id === undefined ? [path] : [path, id])));
	const entries = ledger.entries.filter(
		({ id, urls }) => !faulty.has(id ?? '') && !urls.some((url) => faulty.has(url)),
	);
	const recording: Recording = record(ledger.entries, claims);
	const pages: PageRecord = recordPages(archive, known.pages);
	const wordings = unrecordedWordings(archive, ledger.entries, claims);
	const foreign = foreignLedger(entries, claims, archive.cutOff);
	const told = checkPages(known.pages, archive, rows, faulty);
	return {
		ended: foreign ? [] : told.ended,
		problems: [
			...ledger.problems,
			...known.problems,
			...(foreign ? [foreign] : [...checkLedger(entries, claims, rows, archive.cutOff), ...told.problems]),
		].filter(({ file, field }) => !renamed.has(file) || !/^(?:aliases|redirectFrom)/.test(field ?? '')),
		unrecorded: [
			...recording.written.map(({ name }) => name),
			...[...pages].flatMap(([collection, since]) =>
				Object.keys(since).filter((path) => !(path in (known.pages.get(collection) ?? {}))),
			),
		],
		reworded: wordings.map(({ article }) => article.id),
		record() {
			for (const name of recording.removed) removeEntry(name);
			for (const entry of recording.written) writeEntry(entry);
			for (const [collection, since] of pages) writePages(collection, since);
			recordWordings(wordings, archive.cutOff);
		},
	};
}
