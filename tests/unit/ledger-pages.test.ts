import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const now = Temporal.Instant.from('2024-03-01T00:00:00Z');
const person = (name: string) => `---\nname: ${name}\ndescription: Of the harbour.\n---\n`;

async function ledger() {
	const content = await readContent();
	const state = openLedger(makeArchive(content.rows, now), content);
	const reasons = [...content.problems, ...state.problems].map(({ reason }) => reason);
	return { ...state, reasons };
}

describe('recorded pages', () => {
	test.each([
		['is withdrawn', { people: '[ada, jo]', withdrawn: '{ date: 2024-02-01, reason: It was wrong. }' }],
		['names them no more', {}],
	])('end with a note and no problem when the article %s', async (_, fields) => {
		const folder = scratchContent({
			...desk,
			'people/ada.md': person('Ada'),
			'people/jo.md': person('Jo'),
			'articles/a.md': article({ people: '[ada, jo]' }),
			'articles/b.md': article(),
		});
		(await ledger()).record();
		writeFileSync(join(folder, 'articles/a.md'), article(fields));
		const { reasons, ended } = await ledger();
		expect(reasons).toEqual([]);
		expect(ended.map(({ reason }) => reason)).toEqual([
			'/people/ada/ is a page no more, since no published article names it',
			'/people/jo/ is a page no more, since no published article names it',
		]);
	});

	test('are guessed to be renamed only if one is lost', async () => {
		const folder = scratchContent({
			...desk,
			'people/ada.md': person('Ada'),
			'people/jo.md': person('Jo'),
			'articles/a.md': article({ people: '[ada, jo]' }),
		});
		(await ledger()).record();
		for (const name of ['ada', 'jo']) rmSync(join(folder, `people/${name}.md`));
		writeFileSync(join(folder, 'people/marsh-keeper.md'), person('Marsh'));
		writeFileSync(join(folder, 'articles/a.md'), article({ people: '[marsh-keeper]' }));
		const { problems } = await ledger();
		expect(problems).toHaveLength(2);
		for (const { file } of problems) expect(file).toMatch(/ledger\/pages\/people\.json$/);
	});
});

describe('the ledger of another site', () => {
	test('is told in one sentence', async () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `articles/${letter.repeat(5)}.md`);
		const folder = scratchContent({
			...desk,
			...Object.fromEntries(names.map((name) => [name, article()])),
		});
		(await ledger()).record();
		for (const name of names) rmSync(join(folder, name));
		rmSync(join(folder, 'authors/desk.md'));
		writeFileSync(join(folder, 'authors/us.md'), person('Us'));
		writeFileSync(join(folder, 'articles/our-first.md'), article({ authors: '[us]' }));
		const { reasons } = await ledger();
		expect(reasons).toHaveLength(1);
		expect(reasons[0]).toMatch(
			/^promises 6 articles, of which none is here: this ledger is of another site; delete .*ledger\/, or/,
		);
	});
});
