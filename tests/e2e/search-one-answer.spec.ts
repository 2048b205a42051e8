import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { listFiles } from '../../src/edition/stage/list-files.ts';
import { answer } from '../../src/scripts/search/query/answer.ts';
import type * as layer from '../../src/scripts/search/query-layer.ts';
import { Random } from '../bench/random.ts';
import { openSearch, servedIndex } from '../bench/search/served-index.ts';
import { expect, test } from './open-page.ts';
import { addresses } from './visit.ts';

test.setTimeout(120_000);

const folder = resolve('.stet/tests/search/pagefind');

/** 300 queries: pairs and beginnings of the words of the titles, as typed and misspelt, and what has gone wrong elsewhere. */
function queries(): string[] {
	const random = new Random(3);
	const titles = listFiles(folder)
		.filter((file) => file.endsWith('.text.json'))
		.map((file) => (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { title: string }).title)
		.sort();
	const words = [...new Set(titles.flatMap((title) => title.split(/[^\p{L}]+/u)))].filter(
		(word) => word.length > 2,
	);
	const word = () => words[random.below(words.length)] ?? '';
	const kinds = [
		() => titles[random.below(titles.length)] ?? '',
		() => `${word()} ${word()}`,
		() => random.typo(`${word()}s`),
		() => word().slice(0, 3),
		() => `${word()}-${word()}`,
		() => `"${word()} ${word()}"`,
		() => word()[0] ?? '',
	];
	const fixed = [
		'co-operation',
		't blair',
		'e mail',
		'un',
		'AIDS',
		'$5bn',
		'2024-01-03',
		'title:kerman',
		'red OR sea',
	];
	return [...fixed, ...Array.from({ length: 291 }, (_, at) => kinds[at % kinds.length]?.() ?? '')];
}

/** Answers queries in the page, one after another, as places in the index with scores. */
function answersIn(page: Page, asked: readonly string[], fresh: boolean): Promise<string[]> {
	return page.evaluate(
		async ([some, isFresh]) => {
			const { answer, firstVolumes, openLibrary } = (await import(
				/* @vite-ignore */ `${location.origin}/query-layer.js`
			)) as typeof layer;
			const kept = new Map<string, Promise<Uint8Array>>();
			const file = (path: string) => {
				const bytes =
					kept.get(path) ??
					fetch(`/pagefind/${path}`).then(async (got) => new Uint8Array(await got.arrayBuffer()));
				kept.set(path, bytes);
				return bytes;
			};
			const open = async () => {
				const library = await openLibrary(file);
				const catalogue = JSON.parse(new TextDecoder().decode(await file(library.manifest.catalogue)));
				return { library, catalogue, reach: await library.open(firstVolumes) };
			};
			let searched = await open();
			const said: string[] = [];
			for (const query of some) {
				if (isFresh) searched = await open();
				const { matches, ...rest } = await answer(searched, query);
				said.push(JSON.stringify([matches.map(({ page, score }) => [page, score.toFixed(9)]), rest]));
			}
			return said;
		},
		[asked, fresh] as const,
	);
}

test('300 queries find the same in Chromium and in Node, fresh and after others, in several orders', async ({
	page,
}) => {
	const bundle = await rolldown({ input: 'src/scripts/search/query-layer.ts' });
	const { output } = await bundle.generate({ format: 'esm' });
	await page.route('**/query-layer.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: output[0].code }),
	);
	await page.goto(`${addresses.search()}search/`);
	const asked = queries();
	const fresh = await answersIn(page, asked, true);
	const files = new Map(listFiles(folder).map((file) => [file, readFileSync(`${folder}/${file}`)]));
	const searched = await openSearch(servedIndex(files).file);
	for (const [at, query] of asked.entries()) {
		const { matches, ...rest } = await answer(searched, query);
		const said = JSON.stringify([matches.map(({ page, score }) => [page, score.toFixed(9)]), rest]);
		expect(fresh[at], query).toBe(said);
	}
	for (const seed of [1, 2]) {
		const order = new Random(seed).some([...asked.keys()], asked.length);
		const again = await answersIn(
			page,
			order.map((at) => asked[at] ?? ''),
			false,
		);
		for (const [at, said] of again.entries()) expect(said, asked[order[at] ?? 0]).toBe(fresh[order[at] ?? 0]);
	}
});
