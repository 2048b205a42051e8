import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '../../src/command/ask.ts';
import { newShortId } from '../../src/new/content-file.ts';
import { noteForEditors } from '../../src/new/editor-manifest.ts';
import { simpleFields } from '../../src/new/fields.ts';
import { type Kind, kinds } from '../../src/new/kinds.ts';
import { runNew } from '../../src/new/run-new.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { article, desk, scratchContent, scratchFolder } from './scratch-folder.ts';

/** Answers by what a question asks for; of several answers to one question the next is given when it is asked again. */
function answering(answers: Record<string, string[]>): { ask: Ask; told: string[] } {
	const told: string[] = [];
	const ask: Ask = async ({ text, usual, wrong }) => {
		const [name = ''] = text.split(':');
		for (const answer of answers[name] ?? []) {
			const reason = wrong?.(answer);
			if (!reason) return answer;
			told.push(reason);
		}
		if (usual === undefined) throw new Error(`no answer to ${text}`);
		return usual;
	};
	return { ask, told };
}

/** What each kind must have beside its title, as a command line gives it. */
const needed: Record<Kind, Record<string, string[]>> = {
	article: { description: ['What happened.'] },
	person: { description: ['Engineer.'] },
	place: { description: ['A quay.'], country: ['Nowhere'], latitude: ['1.5'], longitude: ['-2'] },
	organisation: { description: ['An office.'], type: ['public office'] },
	topic: { description: ['Bridges.'] },
	story: { description: ['A bridge.'] },
	author: { description: ['Bridges.'] },
	page: { description: ['How we work.'] },
};

describe('npm run new', () => {
	let folder = '';
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	beforeEach(() => {
		vi.stubEnv('STET_NOW', '2024-03-01T00:00:00Z');
		folder = scratchContent({
			...desk,
			'articles/a.md': article({ id: 'a2b3' }),
			'topics/water.md': '---\ntitle: Water\ndescription: Water.\n---\n',
		});
	});

	test.each(Object.keys(kinds) as Kind[])('begins a file of the kind %s that passes', async (kind) => {
		const { code, text } = await runNew({ kind, title: 'Old "Bridge": a test', fields: needed[kind] });
		expect(text).toContain(`${kinds[kind]}/old-bridge-a-test.md is made`);
		expect(code).toBe(0);
		expect((await readContent()).problems).toEqual([]);
		expect(read(`${kinds[kind]}/old-bridge-a-test.md`)).toMatch(
			/"?(?:title|name)"?: .*Old .*Bridge.*: a test/,
		);
	});

	test('begins every kind of content', () => {
		expect(Object.values(kinds).toSorted()).toEqual(collectionNames.toSorted());
	});

	test('begins an article as a draft of today by the only author, with an id of its own', async () => {
		await runNew({ kind: 'article', title: 'Bridge', fields: { ...needed.article, topics: ['water'] } });
		expect(read('articles/bridge.md').replace(/^id: \w{6}$/m, 'id: …')).toBe(
			[
				...['---', 'id: …', 'title: Bridge', 'description: What happened.', 'published: 2024-03-01'],
				...['authors: [desk]', 'topics: [water]', 'draft: true # take this line out to publish', '---'],
				...['', 'Write here.', ''],
			].join('\n'),
		);
	});

	test('takes no id that is taken', () => {
		const all = Array.from({ length: 200 }, () => newShortId(new Set()));
		expect(new Set(all).size).toBe(all.length);
		for (const id of all) expect(id).toMatch(/^[a-z\d]{6}$/);
	});

	test.each<[Parameters<typeof runNew>[0], RegExp]>([
		[{ kind: 'article', title: 'A', fields: needed.article }, /articles\/a\.md is there already/],
		[{ kind: 'article', title: 'B', fields: {} }, /^--description: is missing/],
		[{ kind: 'article', title: 'x'.repeat(141), fields: needed.article }, /^title: is 141 characters long/],
		[
			{ kind: 'article', title: 'B', fields: { ...needed.article, authors: ['dsk'] } },
			/authors\.0: "dsk" is not a file of authors\/; did you mean desk\?/,
		],
		[
			{ kind: 'article', title: 'B', fields: { ...needed.article, kind: ['repot'] } },
			/--kind: .* did you mean report\?/,
		],
		[
			{ kind: 'place', title: 'B', fields: { ...needed.place, latitude: ['95'] } },
			/--latitude: is not an angle; write decimal degrees/,
		],
		[{ kind: 'page', title: 'Search', fields: needed.page }, /\/search\/, which is the search page/],
	])('%j is refused with its cure, and nothing is made', async (wish, message) => {
		const before = (await readContent()).rows.length;
		const { code, text } = await runNew(wish);
		expect(code).toBe(1);
		expect(text).toMatch(message);
		expect(text).toMatch(/No file was made\.$/);
		expect(existsSync(join(folder, 'articles/b.md'))).toBe(false);
		expect((await readContent()).rows.length).toBe(before);
	});

	test('asks for what must be there, and again where an answer does not pass', async () => {
		const { ask, told } = answering({
			description: ['A quay.'],
			country: ['Nowhere'],
			latitude: ['north', '95', '30.3'],
			longitude: ['57'],
		});
		expect((await runNew({ kind: 'place', title: 'Quay', fields: {} }, ask)).code).toBe(0);
		expect(told).toEqual([expect.stringMatching(/write a number/), expect.stringMatching(/not an angle/)]);
		expect(read('places/quay.md')).toContain('latitude: 30.3');
	});

	test('asks for topics and authors among those that there are', async () => {
		await runNew({ kind: 'author', title: 'Ada', fields: needed.author });
		const { ask, told } = answering({
			description: ['What happened.'],
			authors: ['adda', 'ada, desk'],
			topics: ['watr', ''],
		});
		expect((await runNew({ kind: 'article', title: 'Bridge', fields: {} }, ask)).code).toBe(0);
		expect(told).toEqual([
			'"adda" is not a file of authors/; choose one of those named',
			'"watr" is not a file of topics/; choose one of those named',
		]);
		expect(read('articles/bridge.md')).toContain('authors: [ada, desk]\ndraft');
	});

	test('is known to editors at once, right or not', () => {
		scratchContent({ ...desk, 'articles/2024/New.md': 'no front matter' });
		const list = join(
			scratchFolder({ 'collections.json': '{"collections":[{"name":"articles"}],"entries":{}}' }),
			'collections.json',
		);
		noteForEditors(list);
		const { collections, entries } = JSON.parse(readFileSync(list, 'utf8'));
		expect(collections).toEqual([{ name: 'articles' }]);
		expect(
			Object.entries(entries).map(([file, collection]) => [
				String(file).replace(/^file:.*?(?=\/a)/, ''),
				collection,
			]),
		).toEqual([
			[expect.stringMatching(/\/articles\/2024\/new\.md$/), 'articles'],
			[expect.stringMatching(/\/authors\/desk\.md$/), 'authors'],
		]);
		noteForEditors('/no/such/collections.json');
	});

	test('has no field twice, and none that a line cannot hold', () => {
		for (const collection of collectionNames) {
			const names = simpleFields(collection).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const group of ['sources', 'events', 'image', 'translations', 'anchors'])
				expect(names).not.toContain(group);
		}
	});
});
