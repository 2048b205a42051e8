import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../files/content-folder.ts';
import { openDatabase } from './database.ts';

/** What a build asks of every file that was read. */
export interface KeptBrief {
	/** Key of the Reading (see cache.ts). */
	digest: string;
	/** The Reading, as much of it as lists and other pages need, as JSON. */
	brief: string;
	/** What the file was known by when it was read (see stamp.ts); empty if by nothing. */
	stamp: string;
}

/** What is kept of a file that was read, each part as text. */
export interface KeptParts extends KeptBrief {
	/** The rest of it, as JSON (see kept-reading.ts). */
	rest: string;
	/** HTML of the body. */
	html: string;
	/** The copy that the desk reads, as JSON. */
	copy: string;
}

/**
 * Two tables, since every build goes through all the briefs and asks for few of the rest. SQLite keeps them whole whenever
 * the power fails, and takes and gives ten thousand small texts many times faster than a file system does files.
 */
const tables = `
	CREATE TABLE IF NOT EXISTS briefs (digest TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, brief TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS rests
		(digest TEXT NOT NULL UNIQUE, rest TEXT NOT NULL, html TEXT NOT NULL, copy TEXT NOT NULL) STRICT;
`;

/** An open store: what it does, done once for each content folder and thread. */
export interface Store {
	/** All that is kept in brief, in no order. */
	briefs: () => Iterable<KeptBrief>;
	/** A part of what is kept under a key; undefined if nothing is. */
	find: (part: 'brief' | 'rest' | 'html' | 'copy', digest: string) => string | undefined;
	/** Keeps several files that were read: all of them or, if the machine fails, none. */
	keep: (parts: readonly KeptParts[]) => void;
	/** Notes what files are known by now. @param stamps by key */
	mark: (stamps: ReadonlyMap<string, string>) => void;
	/** Removes all but what is kept under some keys. */
	keepOnly: (digests: ReadonlySet<string>) => void;
}

const stores = new Map<string, Store>();

/** The store of the content folder. @throws a fault of the machine, with the code of the system */
export function store(): Store {
	return stores.getOrInsertComputed(storeFile(), openStore);
}

/** Path of the file of the store. */
export function storeFile(): string {
	return join(workFolder(), 'readings.db');
}

function openStore(path: string): Store {
	mkdirSync(workFolder(), { recursive: true });
	const { sql, guarded, together } = openDatabase(path, tables, () => stores.delete(path));
	const insertBrief = sql.prepare('INSERT OR REPLACE INTO briefs VALUES (?, ?, ?)');
	const insertRest = sql.prepare('INSERT OR REPLACE INTO rests VALUES (?, ?, ?, ?)');
	const select = {
		brief: sql.prepare('SELECT brief AS text FROM briefs WHERE digest = ?'),
		rest: sql.prepare('SELECT rest AS text FROM rests WHERE digest = ?'),
		html: sql.prepare('SELECT html AS text FROM rests WHERE digest = ?'),
		copy: sql.prepare('SELECT copy AS text FROM rests WHERE digest = ?'),
	};
	return {
		briefs: () =>
			guarded(() => sql.prepare('SELECT digest, stamp, brief FROM briefs').all() as unknown as KeptBrief[]),
		find: (part, digest) => guarded(() => select[part].get(digest)?.text as string | undefined),
		keep: (parts) =>
			together(() => {
				for (const { digest, stamp, brief, rest, html, copy } of parts) {
					insertRest.run(digest, rest, html, copy);
					insertBrief.run(digest, stamp, brief);
				}
			}),
		mark: (stamps) =>
			together(() => {
				const update = sql.prepare('UPDATE briefs SET stamp = ? WHERE digest = ?');
				for (const [digest, stamp] of stamps) update.run(stamp, digest);
			}),
		keepOnly: (digests) => {
			const kept = guarded(() => sql.prepare('SELECT digest FROM briefs').all()) as unknown as KeptBrief[];
			const gone = kept.filter(({ digest }) => !digests.has(digest));
			if (gone.length === 0) return;
			together(() => {
				for (const table of ['briefs', 'rests']) {
					const remove = sql.prepare(`DELETE FROM ${table} WHERE digest = ?`);
					for (const { digest } of gone) remove.run(digest);
				}
			});
		},
	};
}
