import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from '../archive/archive.ts';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';
import { type Database, openDatabase } from '../reading/database.ts';
import { changedEntities, concernedBy } from './changed-entities.ts';
import type { ArticleResult } from './desk.ts';
import type { Entity, Newsroom } from './newsroom.ts';

/** Results by the digest of the Reading, as JSON, and the one line of what they all rest on: a key, and the entities as they were. */
const tables = `
	CREATE TABLE IF NOT EXISTS results (digest TEXT NOT NULL UNIQUE, result TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS basis (key TEXT NOT NULL, entities TEXT NOT NULL) STRICT;
`;

/** The results of the last run that still hold, and the way to keep those of this one. */
export interface DeskCache {
	/** By digest of the Reading. */
	known: ReadonlyMap<string, ArticleResult>;
	/** Ends it. @param found in this run, by digest: all that is not known and may be kept */
	keep: (found: ReadonlyMap<string, ArticleResult>) => void;
}

/** Opens the cache for a run over these articles. @throws a fault of the machine, with the code of the system */
export function openDeskCache(articles: readonly ArticleReading[], newsroom: Newsroom): DeskCache {
	mkdirSync(workFolder(), { recursive: true });
	const database = openDatabase(join(workFolder(), 'desk.db'), tables, () => {});
	const key = keyOf(newsroom);
	const last = readLast(database, key);
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
	return {
		known,
		keep: (found) => {
			const { sql, together } = database;
			together(() => {
				const remove = sql.prepare('DELETE FROM results WHERE digest = ?');
				for (const digest of last.results.keys())
					if (!known.has(digest) && !found.has(digest)) remove.run(digest);
				const write = sql.prepare('INSERT OR REPLACE INTO results VALUES (?, ?)');
				for (const [digest, result] of found) write.run(digest, JSON.stringify(result));
				if (changed.length === 0 && last.holds) return;
				sql.exec('DELETE FROM basis');
				sql.prepare('INSERT INTO basis VALUES (?, ?)').run(key, JSON.stringify(newsroom.entities));
			});
			sql.close();
		},
	};
}

/** What was kept. What rests on something else is not given, and is written over or removed in the end. */
function readLast({ sql, guarded }: Database, key: string) {
	return guarded(() => {
		const basis = sql.prepare('SELECT key, entities FROM basis').get() as Record<string, string> | undefined;
		const holds = basis?.key === key;
		const kept = sql.prepare('SELECT digest, result FROM results').all() as Record<string, string>[];
		return {
			holds,
			entities: holds ? (JSON.parse(basis.entities ?? '') as Entity[]) : [],
			results: new Map(kept.map(({ digest = '', result }) => [digest, holds ? result : undefined])),
		};
	});
}

/** What every result rests on besides its article and the entities: the code of the desk, its libraries and the house style. */
function keyOf({ style }: Newsroom): string {
	const files = [...globSync('src/{archive,desk}/**/*.ts').sort(), 'package-lock.json'];
	return digestOf(JSON.stringify(style), ...files.flatMap((file) => [file, readFileSync(file)]));
}
