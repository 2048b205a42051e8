import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** An open database of what can be made again. */
export interface Database {
	sql: DatabaseSync;
	/** Runs something on it. @throws a fault of the machine, with the code of the system */
	guarded: <T>(run: () => T) => T;
	/** The same for several changes: all of them are made or, if the machine fails, none. */
	together: (run: () => void) => void;
}

/** Milliseconds that a command waits while another one writes. */
const patience = 10_000;

/** SQLite's result code of a file that is none of its own. */
const foreign = 26;

/** What is wrong by SQLite's result codes: the disk is full, may not be written or opened; the file is damaged, or another's. */
const codes: Record<number, string> = {
	...{ 13: 'ENOSPC', 8: 'EROFS', 14: 'EACCES', 11: 'EDAMAGED' },
	[foreign]: 'EDAMAGED',
};

/**
 * Opens a database. One that is damaged, or that has other tables, as another version of Stet has, is begun anew.
 * @param tables the statements that make its tables
 * @param onDamage called when damage is found later: the database is closed and taken away
 * @throws a fault of the machine, with the code of the system
 */
export function openDatabase(path: string, tables: string, onDamage: () => void): Database {
	const sql = new DatabaseSync(path, { timeout: patience, open: false });
	const guarded = <T>(run: () => T): T => {
		try {
			return run();
		} catch (error) {
			const fault = faultOf(error, path);
			if (fault?.code !== 'EDAMAGED') throw fault ?? error;
			if (sql.isOpen) sql.close();
			rmSync(path, { force: true });
			onDamage();
			throw fault;
		}
	};
	try {
		guarded(() => begin(sql, tables));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EDAMAGED') throw error;
		guarded(() => begin(sql, tables));
	}
	const together = (run: () => void): void =>
		guarded(() => {
			sql.exec('BEGIN IMMEDIATE');
			try {
				run();
				sql.exec('COMMIT');
			} catch (error) {
				if (sql.isTransaction) sql.exec('ROLLBACK');
				throw error;
			}
		});
	return { sql, guarded, together };
}

function begin(sql: DatabaseSync, tables: string): void {
	sql.open();
	const version = Number.parseInt(hash('sha256', tables).slice(0, 7), 16);
	const known = sql.prepare('PRAGMA user_version').get()?.user_version;
	if (known !== 0 && known !== version)
		throw Object.assign(new Error('has other tables'), { errcode: foreign });
	sql.exec(`${tables} PRAGMA user_version = ${version};`);
	// A file that was cut short is known to be by its length, as soon as it is looked into.
	sql.prepare('SELECT count(*) FROM sqlite_schema').get();
}

/** A fault of SQLite's as one of the system, which is told with its cure; undefined if it is another. */
function faultOf(error: unknown, path: string): (Error & { code: string; path: string }) | undefined {
	const { errcode = 0, message } = error as { errcode?: number; message: string };
	// The low byte is the kind, the others tell more of it.
	const code = codes[errcode & 0xff];
	return code === undefined ? undefined : Object.assign(new Error(message), { code, path });
}
