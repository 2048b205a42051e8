import { workerData } from 'node:worker_threads';
import type { ArticleReading } from '../archive/archive.ts';
import { cachedReading } from '../reading/store/cache.ts';
import { type ArticleResult, readInTurn } from './desk.ts';
import { type Newsroom, newsroomOf } from './newsroom.ts';

const { entities, style }: Pick<Newsroom, 'entities' | 'style'> = workerData;
const newsroom = newsroomOf(entities, style);

/** Reads some articles, by the keys of their Readings, in a worker thread: the function that the pool calls. */
export default function read(digests: string[]): ArticleResult[] {
	const articles = digests.map((digest) => {
		const reading = cachedReading(digest) as ArticleReading | undefined;
		if (!reading) throw new Error('what was read is gone from the cache; run it again');
		return reading;
	});
	return readInTurn(articles, newsroom);
}
