import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRow } from '../archive/archive.ts';
import { workFolder } from '../reading/files/content-folder.ts';
import { digestOf } from '../reading/files/digest.ts';
import { type Database, openDatabase } from '../reading/store/database.ts';
import type { ArticleFacts } from './archive-facts.ts';
import { changedEntities, isAffectedBy } from './changed-entities.ts';
import type { Entity, Newsroom } from './newsroom.ts';
import type { ArticleResult } from './read-article.ts';
import type { StampedRemark } from './rule.ts';
import { stampOfCopies } from './sources/copies.ts';

/**
 * `results` has JSON by the digest of the Reading, its facts apart, since they are needed only where articles are compared
 * anew. `basis` has one row that all results depend on: a key, the entities, and a count of writes. `compared` has one row
 * with what comparing articles found, and a digest of the articles.
 */
const tables = `
	CREATE TABLE IF NOT EXISTS results (digest TEXT NOT NULL UNIQUE, result TEXT NOT NULL, facts TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS compared (articles TEXT NOT NULL, remarks TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS basis (key TEXT NOT NULL, entities TEXT NOT NULL, written INTEGER NOT NULL) STRICT;
`;

/** The results of the last run that are still valid, and a function to store new ones. */
export interface DeskCache {
	/** By digest of the Reading. */
	known: ReadonlyMap<string, KnownResult>;
	/** What comparing these articles found in the last run; undefined if one of them, or an entity, has changed since. */
	compared: ComparedRemark[] | undefined;
	/**
	 * Stores new results and closes the cache.
	 * @param found results of this run, by digest
	 * @param compared what comparing articles found in this run
	 */
	keep: (found: ReadonlyMap<string, ArticleResult>, compared?: readonly ComparedRemark[]) => void;
}

/** A kept result; its facts are read when they are asked for, before the cache is closed. */
export interface KnownResult extends Omit<ArticleResult, 'facts'> {
	facts: () => ArticleFacts;
}

/** A remark of a rule that compares articles, and the file that it is on. */
export type ComparedRemark = StampedRemark & { file: string };

/** Opens the cache for a run over these articles. @throws system errors with their code */
export function openDeskCache(articles: readonly ArticleRow[], newsroom: Newsroom): DeskCache {
	mkdirSync(workFolder(), { recursive: true });
	const key = keyOf(newsroom);
	const { database, last } = ifDamaged(() => openLast(key)) ?? openLast(key);
	const changed = changedEntities(last.entities, newsroom.entities);
	const isAffected = isAffectedBy(changed);
	const known = new Map<string, KnownResult>();
	const { sql, together, guarded } = database;
	const select = sql.prepare('SELECT facts FROM results WHERE digest = ?');
	const factsOf = (digest: string): ArticleFacts =>
		JSON.parse(guarded(() => (select.get(digest) as { facts: string }).facts));
	for (const article of articles) {
		const { digest } = article;
		const result = last.results.get(digest);
		if (result && !isAffected(article))
			known.set(digest, { ...JSON.parse(result), facts: () => factsOf(digest) });
	}
	const all = digestOf(...articles.flatMap(({ file, digest }) => [file, digest]));
	const isSame = last.holds && changed.length === 0 && last.compared?.articles === all;
	const isAsBefore = last.holds && changed.length === 0 && known.size === last.results.size;
	return {
		known,
		compared: isSame ? JSON.parse(last.compared?.remarks ?? '[]') : undefined,
		keep: (found, compared = []) => {
			// A damaged cache is deleted, and the next run checks all articles.
			if (!isAsBefore || !isSame || found.size > 0) ifDamaged(() => together(() => write(found, compared)));
			if (sql.isOpen) sql.close();
		},
	};

	function write(found: ReadonlyMap<string, ArticleResult>, compared: readonly ComparedRemark[]): void {
		const { written = 0 } = basisIn(sql) ?? {};
		// Another run has meanwhile stored results that depend on other entities.
		if (written !== last.written) sql.exec('DELETE FROM results');
		const remove = sql.prepare('DELETE FROM results WHERE digest = ?');
		for (const digest of last.results.keys())
			if (!known.has(digest) && !found.has(digest)) remove.run(digest);
		const insert = sql.prepare('INSERT OR REPLACE INTO results VALUES (?, ?, ?)');
		for (const [digest, { facts, ...result }] of found)
			insert.run(digest, JSON.stringify(result), JSON.stringify(facts));
		sql.exec('DELETE FROM compared');
		sql.prepare('INSERT INTO compared VALUES (?, ?)').run(all, JSON.stringify(compared));
		sql.exec('DELETE FROM basis');
		const basis = sql.prepare('INSERT INTO basis VALUES (?, ?, ?)');
		basis.run(key, JSON.stringify(newsroom.entities), written + 1);
	}
}

/** Runs a function. @returns undefined if it finds the file damaged, which deletes it */
function ifDamaged<Result>(run: () => Result): Result | undefined {
	try {
		return run();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EDAMAGED') throw error;
		return undefined;
	}
}

/** Opens the file and reads the last run. Results with another key are read as undefined, and replaced or removed in the end. */
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
			compared: comparedIn(sql),
			results: new Map(kept.map(({ digest = '', result }) => [digest, holds ? result : undefined])),
		};
	});
	return { database, last };
}

function comparedIn(sql: Database['sql']): { articles: string; remarks: string } | undefined {
	return sql.prepare('SELECT articles, remarks FROM compared').get() as ReturnType<typeof comparedIn>;
}

interface Basis {
	key: string;
	entities: string;
	written: number;
}

function basisIn(sql: Database['sql']): Basis | undefined {
	return sql.prepare('SELECT key, entities, written FROM basis').get() as Basis | undefined;
}

/** Digest of what every result depends on besides article and entities: code, libraries, house style and copies of sources. */
function keyOf({ style }: Newsroom): string {
	const files = [...globSync('src/{archive,desk}/**/*.ts').sort(), 'package-lock.json'];
	return digestOf(
		JSON.stringify(style),
		stampOfCopies(),
		...files.flatMap((file) => [file, readFileSync(file)]),
	);
}
