import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../files/content-folder.ts';
import { stampOf } from '../files/stamp.ts';
import { type Database, openDatabase } from './database.ts';

const table = 'CREATE TABLE IF NOT EXISTS facts (stamp TEXT NOT NULL UNIQUE, fact TEXT NOT NULL) STRICT;';

/** Facts of files, each to be found out again only when its file was touched. */
export interface ByStamp<Fact> {
	/** The fact that is known of a file, if any. @throws a fault of the machine, with the code of the system */
	recall: (path: string) => Fact | undefined;
	/** Notes what was found out of a file after nothing could be recalled. @returns it */
	note: (path: string, fact: Fact) => Fact;
	/** Keeps what was recalled and noted, and nothing else, for the next run. */
	keep: () => void;
}

/**
 * Opens what the last run found out of files: to look into ten thousand pictures takes seconds, and they hardly ever change.
 * @param name of the file in the work folder in which the facts are kept
 * @param version of the code that finds them out: what another one has noted is not recalled
 */
export function openByStamp<Fact>(name: string, version: string): ByStamp<Fact> {
	let kept: { database: Database; facts: ReadonlyMap<string, string> } | undefined;
	const asked = new Map<string, string>();
	/** Stamps of files before they are looked into: what changes while it is read is not known by what it was then. */
	const unknown = new Map<string, string>();
	return {
		recall: (path) => {
			kept ??= open(join(workFolder(), name));
			const mark = stampOf(path);
			const stamp = mark && `${version} ${mark}`;
			const fact = kept.facts.get(stamp);
			if (fact === undefined) unknown.set(path, stamp);
			else asked.set(stamp, fact);
			return fact === undefined ? undefined : JSON.parse(fact);
		},
		note: (path, fact) => {
			const stamp = unknown.get(path);
			if (stamp) asked.set(stamp, JSON.stringify(fact));
			return fact;
		},
		keep: () => {
			if (!kept) return;
			replace(kept.database, kept.facts, asked);
			kept.database.sql.close();
		},
	};
}

function open(path: string): { database: Database; facts: ReadonlyMap<string, string> } {
	mkdirSync(workFolder(), { recursive: true });
	const database = openDatabase(path, table, () => {});
	const rows = database.guarded(() => database.sql.prepare('SELECT stamp, fact FROM facts').all());
	return { database, facts: new Map(rows.map(({ stamp, fact }) => [String(stamp), String(fact)])) };
}

/** Writes the difference alone: mostly there is none. */
function replace(
	{ sql, together }: Database,
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): void {
	const added = [...after].filter(([stamp]) => !before.has(stamp));
	const gone = [...before.keys()].filter((stamp) => !after.has(stamp));
	if (added.length + gone.length === 0) return;
	together(() => {
		const remove = sql.prepare('DELETE FROM facts WHERE stamp = ?');
		for (const stamp of gone) remove.run(stamp);
		const insert = sql.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
		for (const [stamp, fact] of added) insert.run(stamp, fact);
	});
}
