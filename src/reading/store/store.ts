import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../files/content-folder.ts';
import { openDatabase } from './database.ts';

/** What a build asks of every file that was read. */
export interface KeptRow {
	/** Key of the Reading (see fingerprint.ts). */
	digest: string;
	/** Its row, as JSON. */
	row: string;
	/** What the file was known by when it was read (see files/stamp.ts); empty if by nothing. */
	stamp: string;
}

/** What is kept of a file that was read, each part as JSON. */
export interface KeptReading extends KeptRow {
	/** Anchors of its page. */
	anchors: string;
	/** What the row lacks of the Reading (see readings.ts). */
	rest: string;
	/** The body. */
	body: string;
	/** The copy that the desk reads. */
	copy: string;
}

/** Parts of a Reading that are looked up by themselves. */
export type Part = 'row' | 'anchors' | 'rest' | 'body' | 'copy';

/**
 * Two tables, since every build goes through all the rows and asks for few of the rest. SQLite keeps them whole whenever
 * the power fails, and takes and gives ten thousand small texts many times faster than a file system does files.
 */
const tables = `
	CREATE TABLE IF NOT EXISTS rows
		(digest TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, row TEXT NOT NULL, anchors TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS rests
		(digest TEXT NOT NULL UNIQUE, rest TEXT NOT NULL, body TEXT NOT NULL, copy TEXT NOT NULL) STRICT;
`;

/** An open store: one for each content folder and thread. */
export interface Store {
	/** All rows, in no order. */
	rows: () => Iterable<KeptRow>;
	/** A part of what is kept under a key; undefined if nothing is. */
	find: (part: Part, digest: string) => string | undefined;
	/** Keeps several files that were read: all of them or, if the machine fails, none. */
	keep: (readings: readonly KeptReading[]) => void;
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
	const insertRow = sql.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?)');
	const insertRest = sql.prepare('INSERT OR REPLACE INTO rests VALUES (?, ?, ?, ?)');
	const select = {
		row: sql.prepare('SELECT row AS text FROM rows WHERE digest = ?'),
		anchors: sql.prepare('SELECT anchors AS text FROM rows WHERE digest = ?'),
		rest: sql.prepare('SELECT rest AS text FROM rests WHERE digest = ?'),
		body: sql.prepare('SELECT body AS text FROM rests WHERE digest = ?'),
		copy: sql.prepare('SELECT copy AS text FROM rests WHERE digest = ?'),
	};
	return {
		rows: () =>
			guarded(() => sql.prepare('SELECT digest, stamp, row FROM rows').all() as unknown as KeptRow[]),
		find: (part, digest) => guarded(() => select[part].get(digest)?.text as string | undefined),
		keep: (readings) =>
			together(() => {
				for (const { digest, stamp, row, anchors, rest, body, copy } of readings) {
					insertRest.run(digest, rest, body, copy);
					insertRow.run(digest, stamp, row, anchors);
				}
			}),
		mark: (stamps) =>
			together(() => {
				const update = sql.prepare('UPDATE rows SET stamp = ? WHERE digest = ?');
				for (const [digest, stamp] of stamps) update.run(stamp, digest);
			}),
		keepOnly: (digests) => {
			const kept = guarded(() => sql.prepare('SELECT digest FROM rows').all()) as unknown as KeptRow[];
			const gone = kept.filter(({ digest }) => !digests.has(digest));
			if (gone.length === 0) return;
			together(() => {
				for (const table of ['rows', 'rests']) {
					const remove = sql.prepare(`DELETE FROM ${table} WHERE digest = ?`);
					for (const { digest } of gone) remove.run(digest);
				}
			});
		},
	};
}
