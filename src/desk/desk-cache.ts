import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRow } from '../archive/archive.ts';
import { workFolder } from '../reading/files/content-folder.ts';
import { digestOf } from '../reading/files/digest.ts';
import { type Database, openDatabase } from '../reading/store/database.ts';
import { changedEntities, concernedBy } from './changed-entities.ts';
import type { Entity, Newsroom } from './newsroom.ts';
import type { ArticleResult } from './read-article.ts';

/** Results by the digest of the Reading, as JSON, and the one line of what they all rest on: a key, the entities as they were, and how often it was written. */
const tables = `
	CREATE TABLE IF NOT EXISTS results (digest TEXT NOT NULL UNIQUE, result TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS basis (key TEXT NOT NULL, entities TEXT NOT NULL, written INTEGER NOT NULL) STRICT;
`;

/** The results of the last run that still hold, and the way to keep those of this one. */
export interface DeskCache {
	/** By digest of the Reading. */
	known: ReadonlyMap<string, ArticleResult>;
	/** Ends it. @param found in this run, by digest: all that is not known and may be kept */
	keep: (found: ReadonlyMap<string, ArticleResult>) => void;
}

/** Opens the cache for a run over these articles. @throws a fault of the machine, with the code of the system */
export function openDeskCache(articles: readonly ArticleRow[], newsroom: Newsroom): DeskCache {
	mkdirSync(workFolder(), { recursive: true });
	const key = keyOf(newsroom);
	const { database, last } = ifDamaged(() => openLast(key)) ?? openLast(key);
	const changed = changedEntities(last.entities, newsroom.entities);
	const isConcerned = concernedBy(changed);
	const known = new Map(
		articles.flatMap((article) => {
			const result = last.results.get(article.digest);
			return result !== undefined && !isConcerned(article)
				? [[article.digest, JSON.parse(result) as ArticleResult] as const]
				: [];
		}),
	);
	const { sql, together } = database;
	const isAsBefore = last.holds && changed.length === 0 && known.size === last.results.size;
	return {
		known,
		keep: (found) => {
			// If it is damaged, the next run finds all anew.
			if (!isAsBefore || found.size > 0) ifDamaged(() => together(() => write(found)));
			if (sql.isOpen) sql.close();
		},
	};

	function write(found: ReadonlyMap<string, ArticleResult>): void {
		const { written = 0 } = basisIn(sql) ?? {};
		// Another run has kept its own meanwhile, which rest on what it knew of the entities.
		if (written !== last.written) sql.exec('DELETE FROM results');
		const remove = sql.prepare('DELETE FROM results WHERE digest = ?');
		for (const digest of last.results.keys())
			if (!known.has(digest) && !found.has(digest)) remove.run(digest);
		const insert = sql.prepare('INSERT OR REPLACE INTO results VALUES (?, ?)');
		for (const [digest, result] of found) insert.run(digest, JSON.stringify(result));
		sql.exec('DELETE FROM basis');
		const basis = sql.prepare('INSERT INTO basis VALUES (?, ?, ?)');
		basis.run(key, JSON.stringify(newsroom.entities), written + 1);
	}
}

/** Does something that finds the file damaged at worst, which is then gone. @returns undefined if it was */
function ifDamaged<Result>(run: () => Result): Result | undefined {
	try {
		return run();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EDAMAGED') throw error;
		return undefined;
	}
}

/** Opens the file, with what was kept in it. What rests on something else is not given, and is written over or removed in the end. */
function openLast(key: string) {
	const database = openDatabase(join(workFolder(), 'desk.db'), tables, () => {});
	const { sql, guarded } = database;
	const last = guarded(() => {
		const basis = basisIn(sql);
		const holds = basis?.key === key;
		const kept = sql.prepare('SELECT digest, result FROM results').all() as Record<string, string>[];
		return {
			holds,
			written: basis?.written ?? 0,
			entities: holds ? (JSON.parse(basis.entities) as Entity[]) : [],
			results: new Map(kept.map(({ digest = '', result }) => [digest, holds ? result : undefined])),
		};
	});
	return { database, last };
}

interface Basis {
	key: string;
	entities: string;
	written: number;
}

function basisIn(sql: Database['sql']): Basis | undefined {
	return sql.prepare('SELECT key, entities, written FROM basis').get() as Basis | undefined;
}

/** What every result rests on besides its article and the entities: the code of the desk, its libraries and the house style. */
function keyOf({ style }: Newsroom): string {
	const files = [...globSync('src/{archive,desk}/**/*.ts').sort(), 'package-lock.json'];
	return digestOf(JSON.stringify(style), ...files.flatMap((file) => [file, readFileSync(file)]));
}
