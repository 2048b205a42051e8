import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';
import type { ArticleResult } from './desk.ts';
import type { Newsroom } from './newsroom.ts';

/** All results lie in one file, by the digest of the Reading: one read is many times faster than ten thousand. */
const path = (): string => join(workFolder(), 'desk.json');

interface Kept {
	key: string;
	results: Record<string, ArticleResult>;
}

/** The results that still hold, by digest of the Reading. */
export function knownResults(newsroom: Newsroom): Map<string, ArticleResult> {
	try {
		const kept = JSON.parse(readFileSync(path(), 'utf8')) as Kept;
		return new Map(kept.key === keyOf(newsroom) ? Object.entries(kept.results) : []);
	} catch {
		return new Map();
	}
}

/** Keeps the results of this run, unless they are those already kept. */
export function keepResults(
	newsroom: Newsroom,
	results: ReadonlyMap<string, ArticleResult>,
	known: ReadonlyMap<string, ArticleResult>,
): void {
	if (results.size === known.size && [...results.keys()].every((digest) => known.has(digest))) return;
	mkdirSync(workFolder(), { recursive: true });
	const draft = `${path()}.${process.pid}.tmp`;
	writeFileSync(draft, JSON.stringify({ key: keyOf(newsroom), results: Object.fromEntries(results) }));
	renameSync(draft, path());
}

/** What a result rests on besides the article: the code of the desk, its libraries, entities and house style. */
function keyOf({ entities, style }: Newsroom): string {
	const files = [...globSync('src/desk/**/*.ts').sort(), 'package-lock.json'];
	return digestOf(JSON.stringify([entities, style]), ...files.flatMap((file) => [file, readFileSync(file)]));
}
