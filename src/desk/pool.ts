import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { ArticleRow } from '../archive/archive.ts';
import type { Newsroom } from './newsroom.ts';
import type { ArticleResult } from './read-article.ts';

/** Articles below which a further thread costs more than it saves: it takes about half a second to load the rules. */
const articlesPerThread = 200;
/** Articles that a thread is given at a time. */
const batch = 50;

/** True if so many articles are worth threads of their own. */
export function isWorthThreads({ length }: readonly ArticleRow[]): boolean {
	return length >= 2 * articlesPerThread && availableParallelism() > 1;
}

/** Has worker threads read articles, whose Readings and copies they take from the cache. @returns results in order */
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
