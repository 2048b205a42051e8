import { workerData } from 'node:worker_threads';
import type { ArticleRow } from '../archive/archive.ts';
import { findRow } from '../reading/store/readings.ts';
import { type Newsroom, newsroomOf } from './newsroom.ts';
import { type ArticleResult, readInTurn } from './read-article.ts';

const { entities, style }: Pick<Newsroom, 'entities' | 'style'> = workerData;
const newsroom = newsroomOf(entities, style);

/** Checks articles by the digests of their Readings. The pool calls it in a worker thread. */
export default function read(digests: string[]): ArticleResult[] {
	const articles = digests.map((digest) => {
		const row = findRow(digest) as ArticleRow | undefined;
		if (!row) throw new Error('what was read is gone from the store; run it again');
		return row;
	});
	return readInTurn(articles, newsroom);
}
