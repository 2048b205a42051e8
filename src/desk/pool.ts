import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { ArticleRow } from '../archive/archive.ts';
import type { Newsroom } from './newsroom.ts';
import type { ArticleResult } from './read-article.ts';

/** Least articles for each thread: loading the rules takes a thread about half a second. */
const articlesPerThread = 200;
/** Articles in a task of a thread. */
const batch = 50;

/** True if there are enough articles that threads save time. */
export function isWorthThreads({ length }: readonly ArticleRow[]): boolean {
	return length >= 2 * articlesPerThread && availableParallelism() > 1;
}

/** Checks articles in worker threads, which read them from the store. @returns results in order */
export async function readInThreads(
	articles: readonly ArticleRow[],
	{ entities, style }: Newsroom,
): Promise<ArticleResult[]> {
	const threads = Math.min(availableParallelism(), Math.ceil(articles.length / articlesPerThread));
	const pool = new Piscina<string[], ArticleResult[]>({
		filename: new URL('./worker.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		workerData: { entities, style },
		// Most of what a rule makes is gone at once: more room would not save time.
		resourceLimits: { maxYoungGenerationSizeMb: 16 },
	});
	const digests = articles.map(({ digest }) => digest);
	const batches = Array.from({ length: Math.ceil(digests.length / batch) }, (_, index) =>
		digests.slice(index * batch, (index + 1) * batch),
	);
	try {
		return (await Promise.all(batches.map((each) => pool.run(each)))).flat();
	} finally {
		await pool.destroy();
	}
}
