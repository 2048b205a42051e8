import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDeskCache } from '../../src/desk/desk-cache.ts';
import { makeNewsroom } from '../../src/desk/newsroom.ts';
import type { ArticleResult } from '../../src/desk/read-article.ts';
import { readHouseStyle } from '../../src/desk/read-style.ts';
import { workFolder } from '../../src/reading/files/content-folder.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';
import { deskSays } from './desk-says.ts';

const person = (fields: string): string => `---\n${fields}\ndescription: For tests.\n---\n`;
const quay = (name: string): string =>
	`---\nname: ${name}\ndescription: For tests.\ncountry: Norland\nlatitude: 1\nlongitude: 1\n---\n`;
const ada = 'name: Ada Marten\naliases: [Ada Martin]\nrole: Transport minister\nborn: "1970-05-02"';

const files = {
	...desk,
	'people/ada.md': person(ada),
	'people/jon.md': person('name: Jon Hale'),
	'places/quay.md': quay('North Quay'),
	'articles/alias.md': article({ asOf: '2024-01-26' }, 'Ada Martin, 53, closed it.'),
	'articles/declares.md': article({ asOf: '2024-01-26', people: '[jon]' }, 'Captain Hale sailed.'),
	'articles/event.md': article(
		{ events: '[{ date: 2024-01-03, label: Blast, place: quay }]' },
		'The attack at North Quay on 4 January 2024 was heavy. The attack at South Quay on 4 January 2024 was not.',
	),
	'articles/other.md': article({}, 'It closed in the the morning, said Cleo Weber.'),
};

let folder: string;
const keptPath = (): string => join(workFolder(), 'desk.db');

/** What the desk finds, as lines, without the marks of `mark`. */
async function found(): Promise<{ lines: string[]; kept: string[] }> {
	const { messages } = await deskSays();
	const name = (file = ''): string => file.split('/').at(-1)?.replace('.md', '') ?? '';
	return {
		lines: messages.flatMap(({ file, ruleId, reason }) =>
			ruleId === 'mark' ? [] : [`${name(file)} ${ruleId} ${reason}`],
		),
		kept: messages.flatMap(({ file, ruleId }) => (ruleId === 'mark' ? [name(file)] : [])).sort(),
	};
}

/** Marks every kept result, so that a run shows which of them it took. */
function mark(): void {
	const sql = new DatabaseSync(keptPath());
	const remark = { rule: 'mark', severity: 'info', place: [1, 1], reason: '' };
	for (const { digest = '', result = '' } of sql.prepare('SELECT * FROM results').all()) {
		const { remarks, ...rest } = JSON.parse(String(result)) as ArticleResult;
		const marked = JSON.stringify({ ...rest, remarks: [...remarks, remark] });
		sql.prepare('UPDATE results SET result = ? WHERE digest = ?').run(marked, digest);
	}
	sql.close();
}

describe('results of the desk', { timeout: 30_000 }, () => {
	beforeEach(async () => {
		folder = scratchContent(files);
		await found();
		mark();
	});

	test('are kept while nothing changes', async () => {
		expect((await found()).kept).toEqual(['alias', 'declares', 'event', 'other']);
	});

	test.each<[string, string, string | undefined, string[], RegExp]>([
		[
			'a name that an article uses',
			'people/ada.md',
			person(ada.replace('Ada Marten', 'Ada Morten')),
			['alias'],
			/alias preferred-name "Ada Martin" is written "Ada Morten"/,
		],
		[
			'a new alias that an article uses',
			'people/jon.md',
			person('name: Jon Hale\naliases: [Cleo Weber]\nborn: "1980"'),
			['declares', 'other'],
			/other repeated-word/,
		],
		[
			'a date of birth',
			'people/ada.md',
			person(ada.replace('1970', '1990')),
			['alias'],
			/alias age-birth Ada Marten is given as 53, .* is 33/,
		],
		[
			'the surname of a person who is declared',
			'people/jon.md',
			person('name: Jon Hall'),
			['declares'],
			/declares unnamed-entity declares jon/,
		],
		['a place of events', 'places/quay.md', quay('South Quay'), ['event'], /event event-date-conflict/],
		[
			'a new person whom an article names',
			'people/cleo.md',
			person('name: Cleo Webber\naliases: [Cleo Weber]'),
			['other'],
			/other preferred-name "Cleo Weber" is written "Cleo Webber"/,
		],
		[
			'a person whom nobody names',
			'people/nobody.md',
			person('name: Nobody Here'),
			[],
			/other repeated-word/,
		],
	])('%s: only what it concerns is read again', async (_, path, text, again, finding) => {
		writeFileSync(join(folder, path), text ?? '');
		const { lines, kept } = await found();
		expect(kept).toEqual(['alias', 'declares', 'event', 'other'].filter((name) => !again.includes(name)));
		expect(lines.join('\n')).toMatch(finding);
		rmSync(keptPath());
		expect(lines).toEqual((await found()).lines);
	});

	test('of an article that is gone are gone', async () => {
		rmSync(join(folder, 'articles/other.md'));
		expect((await found()).kept).toEqual(['alias', 'declares', 'event']);
		const sql = new DatabaseSync(keptPath());
		expect(sql.prepare('SELECT count(*) AS count FROM results').get()).toEqual({ count: 3 });
		sql.close();
	});

	test('of two runs at once are those of the last one to end', async () => {
		writeFileSync(join(folder, 'articles/new.md'), article({}, 'Jon Hale sailed.'));
		const { rows: readings } = await readContent();
		const articles = readings.filter((reading) => reading.collection === 'articles');
		const before = openDeskCache(articles, makeNewsroom(readings, readHouseStyle().style));
		writeFileSync(join(folder, 'people/jon.md'), person('name: Jon Hall\naliases: [Jon Hale]'));
		await found();
		const { digest } = articles.find(({ id }) => id === 'new') ?? { digest: '' };
		before.keep(
			new Map([
				[
					digest,
					{
						remarks: [],
						waivers: [],
						facts: {
							published: '',
							names: [],
							words: [],
							tolls: [],
							events: [],
							about: [],
							counts: [],
							quotes: [],
							version: { id: 'new', changed: '2024-01-26' },
						},
					},
				],
			]),
		);
		const { lines } = await found();
		expect(lines.join('\n')).toContain('new preferred-name "Jon Hale" is written "Jon Hall"');
	});

	test('that were damaged inside are found anew', async () => {
		const bytes = readFileSync(keptPath());
		writeFileSync(keptPath(), bytes.fill(1, 4096));
		const { lines } = await found();
		expect(lines.join('\n')).toContain('other repeated-word');
	});

	test('that were damaged are found anew', async () => {
		writeFileSync(keptPath(), 'no database');
		const { lines, kept } = await found();
		expect(kept).toEqual([]);
		expect(lines.join('\n')).toContain('other repeated-word');
	});

	test('a person who is gone: the articles with the name are read again', async () => {
		rmSync(join(folder, 'people/ada.md'));
		const { lines, kept } = await found();
		expect(kept).toEqual(['declares', 'event', 'other']);
		expect(lines.join('\n')).not.toContain('Ada');
	});

	test('two renames one after another are both seen', async () => {
		writeFileSync(join(folder, 'people/jon.md'), person('name: Jon Hall'));
		await found();
		mark();
		writeFileSync(join(folder, 'people/jon.md'), person('name: Jon Hale'));
		const { lines, kept } = await found();
		expect(kept).not.toContain('declares');
		expect(lines.join('\n')).not.toContain('unnamed-entity');
	});

	test('a change of the house style has all read again', async () => {
		writeFileSync(join(folder, 'house-style.yml'), 'words:\n  - write: daybreak\n    not: [morning]\n');
		const { lines, kept } = await found();
		expect(kept).toEqual([]);
		expect(lines.join('\n')).toContain('other house-style "morning" is written "daybreak"');
	});
});
