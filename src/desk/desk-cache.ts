import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from '../archive/archive.ts';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';
import { changedEntities, concernedBy } from './changed-entities.ts';
import type { ArticleResult } from './desk.ts';
import type { Entity, Newsroom } from './newsroom.ts';

/** All results lie in one file, by the digest of the Reading: one read is many times faster than ten thousand. */
const path = (): string => join(workFolder(), 'desk.json');

/** What the file holds. */
interface Kept {
	key: string;
	/** The entities as they were. */
	entities: Entity[];
	results: Record<string, ArticleResult>;
}

/** The results of the last run that still hold, and the way to keep those of this one. */
export interface DeskCache {
	/** By digest of the Reading. */
	known: ReadonlyMap<string, ArticleResult>;
	keep: (results: ReadonlyMap<string, ArticleResult>) => void;
}

/** Opens the cache for a run over these articles. */
export function openDeskCache(articles: readonly ArticleReading[], newsroom: Newsroom): DeskCache {
	const key = keyOf(newsroom);
	const kept = readKept();
	const last = kept?.key === key ? kept : { key, entities: [], results: {} };
	const changed = changedEntities(last.entities, newsroom.entities);
	const isConcerned = concernedBy(changed);
	const known = new Map(
		articles.flatMap((article) => {
			const result = last.results[article.digest];
			return result && !isConcerned(article) ? [[article.digest, result] as const] : [];
		}),
	);
	return {
		known,
		keep: (results) => {
			const asKept = results.size === Object.keys(last.results).length && results.size === known.size;
			if (asKept && changed.length === 0) return;
			mkdirSync(workFolder(), { recursive: true });
			const draft = `${path()}.${process.pid}.tmp`;
			const { entities } = newsroom;
			writeFileSync(
				draft,
				JSON.stringify({ key, entities, results: Object.fromEntries(results) } satisfies Kept),
			);
			renameSync(draft, path());
		},
	};
}

function readKept(): Kept | undefined {
	try {
		return JSON.parse(readFileSync(path(), 'utf8')) as Kept;
	} catch {
		return undefined;
	}
}

/** What every result rests on besides its article and the entities: the code of the desk, its libraries and the house style. */
function keyOf({ style }: Newsroom): string {
	const files = [...globSync('src/{archive,desk}/**/*.ts').sort(), 'package-lock.json'];
	return digestOf(JSON.stringify(style), ...files.flatMap((file) => [file, readFileSync(file)]));
}
