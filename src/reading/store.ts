import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { workFolder } from './content-folder.ts';

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

/** The version of the tables, so that those of another version of Stet are not taken for ours. */
const version = Number.parseInt(hash('sha256', tables).slice(0, 7), 16);

/** Milliseconds that a command waits while another one writes. */
const patience = 10_000;

/** SQLite's result code of a file that is none of its own. */
const foreign = 26;

/** What is wrong by SQLite's result codes: the disk is full, may not be written or opened; the file is damaged, or another's. */
const codes: Record<number, string> = {
	...{ 13: 'ENOSPC', 8: 'EROFS', 14: 'EACCES', 11: 'EDAMAGED' },
	[foreign]: 'EDAMAGED',
};

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
	const path = storeFile();
	const made = stores.get(path) ?? openStore(path);
	stores.set(path, made);
	return made;
}

/** Path of the file of the store. */
export function storeFile(): string {
	return join(workFolder(), 'readings.db');
}

function openStore(path: string): Store {
	try {
		return storeIn(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EDAMAGED') throw error;
		// What it held is made again.
		return storeIn(path);
	}
}

function storeIn(path: string): Store {
	const guarded = <T>(run: () => T): T => {
		try {
			return run();
		} catch (error) {
			throw faultOf(error, path);
		}
	};
	mkdirSync(workFolder(), { recursive: true });
	const database = guarded(() => {
		const opened = new DatabaseSync(path, { timeout: patience });
		const known = opened.prepare('PRAGMA user_version').get()?.user_version;
		if (known !== 0 && known !== version)
			throw Object.assign(new Error('of another version'), { errcode: foreign });
		opened.exec(`${tables} PRAGMA user_version = ${version};`);
		// A file that was cut short is known to be by its length, as soon as it is looked into.
		opened.prepare('SELECT count(*) FROM briefs').get();
		return opened;
	});
	const insertBrief = database.prepare('INSERT OR REPLACE INTO briefs VALUES (?, ?, ?)');
	const insertRest = database.prepare('INSERT OR REPLACE INTO rests VALUES (?, ?, ?, ?)');
	const select = {
		brief: database.prepare('SELECT brief AS text FROM briefs WHERE digest = ?'),
		rest: database.prepare('SELECT rest AS text FROM rests WHERE digest = ?'),
		html: database.prepare('SELECT html AS text FROM rests WHERE digest = ?'),
		copy: database.prepare('SELECT copy AS text FROM rests WHERE digest = ?'),
	};
	const together = (run: () => void) =>
		guarded(() => {
			database.exec('BEGIN IMMEDIATE');
			try {
				run();
				database.exec('COMMIT');
			} catch (error) {
				if (database.isTransaction) database.exec('ROLLBACK');
				throw error;
			}
		});
	return {
		briefs: () =>
			guarded(
				() => database.prepare('SELECT digest, stamp, brief FROM briefs').all() as unknown as KeptBrief[],
			),
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
				const update = database.prepare('UPDATE briefs SET stamp = ? WHERE digest = ?');
				for (const [digest, stamp] of stamps) update.run(stamp, digest);
			}),
		keepOnly: (digests) =>
			together(() => {
				for (const { digest } of database.prepare('SELECT digest FROM briefs').all()) {
					if (digests.has(digest as string)) continue;
					for (const table of ['briefs', 'rests'])
						database.prepare(`DELETE FROM ${table} WHERE digest = ?`).run(digest as string);
				}
			}),
	};
}

/** A fault of SQLite's as one of the system, which is told with its cure. A damaged file is taken away. */
function faultOf(error: unknown, path: string): unknown {
	const { errcode = 0, message } = error as { errcode?: number; message: string };
	// The low byte is the kind, the others tell more of it.
	const code = codes[errcode & 0xff];
	if (code === undefined) return error;
	if (code === 'EDAMAGED') {
		rmSync(path, { force: true });
		stores.delete(path);
	}
	return Object.assign(new Error(message), { code, path });
}
