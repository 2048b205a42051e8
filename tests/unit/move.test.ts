import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runMove } from '../../src/move/run-move.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const person = '---\nname: Jo Marsh\ndescription: Harbour master.\n---\n';
let folder = '';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('npm run move', () => {
	beforeEach(() => {
		vi.stubEnv('STET_NOW', '2024-03-01T00:00:00Z');
		folder = scratchContent({
			...desk,
			'people/jo.md': person,
			'people/jo-marten.md': person,
			'pages/about.md': '---\ntitle: About\ndescription: This.\n---\n\nText.\n',
			'articles/2024/a.md': article(
				{ people: '[jo-marten, jo]' },
				'The [jo.md long\nname](../../people/jo.md) and [Jo][up], [jo](/people/jo) and [other](../../people/jo-marten.md).\n\n[up]: ../../people/jo.md\n',
			),
			'articles/b.md': article({ aliases: '[/old/, /articles/was-b/]' }),
		});
	});

	test('refuses a bad target before anything is touched', async () => {
		for (const [old, wanted, message] of [
			['people/jo.md', 'people/Jo Marsh.md', /not a file name for an address; rename it to jo-marsh\.md/],
			['people/jo.md', 'people/con.md', /Windows keeps for itself/],
			['people/jo.md', 'people/aux/jo.md', /folder aux/],
			['people/jo.md', 'people/.x/jo.md', /folder \.x/],
			[
				'people/jo.md',
				'people/old/jo-marten.md',
				/\/people\/jo-marten\/ is the page of .*jo-marten\.md already/,
			],
			['pages/about.md', 'pages/search.md', /\/search\/, which is the search page/],
			['articles/2024/a.md', 'articles/was-b.md', /\/articles\/was-b\/ is an old address in .*b\.md already/],
			['articles/2024/a.md', 'articles/../../../escape.md', /in no folder of content/],
			['articles/2024/a.md', 'articles/../escape.md', /in no folder of content/],
			['people/jo.md', `people/${'x'.repeat(250)}.md`, /250 bytes/],
		] as const) {
			const before = read(old);
			const { code, text } = await runMove(old, wanted);
			expect(code, wanted).toBe(1);
			expect(text).toMatch(message);
			expect(read(old)).toBe(before);
		}
	});

	test('follows links over lines, by reference and without the last slash, and no longer name', async () => {
		expect(await runMove('people/jo.md', 'people/jo-marsh.md')).toMatchObject({
			code: 0,
			text: expect.stringMatching(/\d places in 1 file follow; \/people\/jo\/ leads to it$/),
		});
		expect(read('articles/2024/a.md')).toContain('people: [jo-marten, jo-marsh]');
		expect(read('articles/2024/a.md')).toContain(
			'name](../../people/jo-marsh.md) and [Jo][up], [jo](/people/jo-marsh)',
		);
		expect(read('articles/2024/a.md')).toContain('[other](../../people/jo-marten.md)');
		expect(read('articles/2024/a.md')).toContain('[up]: ../../people/jo-marsh.md');
		expect(read('people/jo-marsh.md')).toContain('redirectFrom: [/people/jo/]');
	});

	test('refuses while an article has a fault, and tells it', async () => {
		folder = scratchContent({
			...desk,
			'people/jo.md': person,
			'articles/a.md': article({ people: '[jo]', published: 'soon' }),
			'articles/b.md': article(),
		});
		const { code, text } = await runMove('people/jo.md', 'people/jo-marsh.md');
		expect(code).toBe(1);
		expect(text).toMatch(/a\.md:4:\d+ {2}published: "soon"[\s\S]*Nothing was moved/);
		expect(existsSync(join(folder, 'people/jo.md'))).toBe(true);
	});

	test('keeps the old address of what was renamed by hand', async () => {
		renameSync(join(folder, 'people/jo.md'), join(folder, 'people/jo-marsh.md'));
		expect((await runMove('people/jo.md', 'people/jo-marsh.md')).code).toBe(0);
		expect(read('people/jo-marsh.md')).toContain('redirectFrom: [/people/jo/]');
	});

	test('finds a file in a subfolder, and moves back without an old address that is its own', async () => {
		expect((await runMove('articles/a', 'articles/2024/c')).code).toBe(0);
		expect(read('articles/2024/c.md')).toContain('aliases: [/articles/a/]');
		expect((await runMove('articles/2024/c', 'articles/2024/a')).code).toBe(0);
		expect(read('articles/2024/a.md')).toContain('aliases: [/articles/c/]');
	});
});
