import { workerData } from 'node:worker_threads';
import type { ArticleReading } from '../archive/archive.ts';
import { cachedReading, readingCopy } from '../reading/cache.ts';
import { type ArticleResult, readArticle } from './desk.ts';
import { type Newsroom, newsroomOf } from './newsroom.ts';
import { makeProof } from './proof.ts';

const { entities, style }: Pick<Newsroom, 'entities' | 'style'> = workerData;
const newsroom = newsroomOf(entities, style);

/** Reads some articles, by the keys of their Readings, in a worker thread: the function that the pool calls. */
export default function read(digests: string[]): ArticleResult[] {
	return digests.map((digest) => {
		const reading = cachedReading(digest) as ArticleReading | undefined;
		if (!reading) throw new Error('what was read is gone from the cache; run it again');
		return readArticle(makeProof(reading, readingCopy(digest), newsroom));
	});
}
