import { expect, test } from 'vitest';
import { makeNewsroom } from '../../src/desk/newsroom.ts';
import { readInThreads } from '../../src/desk/pool.ts';
import { makeProof } from '../../src/desk/proof.ts';
import { readArticle } from '../../src/desk/read-article.ts';
import { readHouseStyle } from '../../src/desk/read-style.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { copyOf, readingOf } from '../../src/reading/store/readings.ts';

test('threads find what one thread finds, in order', async () => {
	const { rows: readings } = await readContent();
	const articles = readings.filter((reading) => reading.collection === 'articles');
	const newsroom = makeNewsroom(readings, readHouseStyle().style);
	const alone = articles.map((article) =>
		readArticle(makeProof(readingOf(article), copyOf(article), newsroom)),
	);
	expect(alone.flatMap(({ remarks }) => remarks).length).toBeGreaterThan(0);
	expect(await readInThreads(articles, newsroom)).toEqual(structuredClone(alone));
});
