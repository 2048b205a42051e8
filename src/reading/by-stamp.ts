import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from './content-folder.ts';
import { type Database, openDatabase } from './database.ts';
import { stampOf } from './stamp.ts';

const table = 'CREATE TABLE IF NOT EXISTS facts (stamp TEXT NOT NULL UNIQUE, fact TEXT NOT NULL) STRICT;';

/** Facts of files, each found out again only when its file was touched. */
export interface ByStamp<Fact> {
	/** @throws what finding it out throws, or a fault of the machine, with the code of the system */
	of: (path: string) => Fact;
	/** Keeps the facts that were asked for, and no others, for the next run. */
	keep: () => void;
}

/**
 * Opens what the last run found out of files: to look into ten thousand pictures takes seconds, and they hardly ever change.
 * @param name of the file in the work folder in which the facts are kept
 * @param version of the code that finds them out: another one asks for all of them anew
 * @param findOut must give what JSON holds
 */
export function openByStamp<Fact>(
	name: string,
	version: string,
	findOut: (path: string) => Fact,
): ByStamp<Fact> {
	let kept: { database: Database; facts: ReadonlyMap<string, string> } | undefined;
	const found = new Map<string, Fact>();
	const asked = new Map<string, string>();
	const fact = (path: string): Fact => {
		kept ??= open(join(workFolder(), name));
		const mark = stampOf(path);
		const stamp = mark && `${version} ${mark}`;
		const known = kept.facts.get(stamp);
		const fact = known === undefined ? findOut(path) : (JSON.parse(known) as Fact);
		if (stamp) asked.set(stamp, known ?? JSON.stringify(fact));
		return fact;
	};
	return {
		of: (path) => found.getOrInsertComputed(path, fact),
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
