import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, sumsOf } from '../../src/history/compare.ts';
import { listHistory, readHeads, readWordings, writeWordings } from '../../src/history/store.ts';
import type { Line } from '../../src/reading/body/wording.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const lines = (...texts: string[]): Line[] => texts.map((text): Line => ['paragraph', text]);

describe('wordings are kept whole', () => {
	const wordings = [
		{ at: '2024-01-26', lines: lines('One.', 'Two.', 'Three.') },
		{ at: '2024-01-27T10:00:00Z', lines: lines('Three.', 'One.', 'Two and a half.'), noted: true },
		{ at: '2024-01-28T10:00:00Z', struck: { date: '2024-02-01', reason: 'A court said so.' } },
		{ at: '2024-01-29T10:00:00Z', lines: lines('سه', '二つ。', 'One.'), noted: false },
	];

	test('and in a small file whose name tells what is in it', () => {
		scratchContent({});
		writeWordings('bridge.fa', wordings);
		const history = listHistory().get('bridge.fa');
		expect(history?.count).toBe(4);
		expect(history && readWordings(history)).toEqual(wordings);
		expect(history && readHeads(history).map(({ noted }) => noted)).toEqual([
			undefined,
			true,
			undefined,
			false,
		]);
	});

	test('equal wordings make equal bytes', () => {
		const bytes = [0, 1].map(() => {
			const folder = scratchContent({});
			writeWordings('a', wordings);
			return readFileSync(join(folder, 'ledger/history', listHistory().get('a')?.file ?? ''), 'base64');
		});
		expect(bytes[0]).toBe(bytes[1]);
	});

	test('what is no record is told by its file', () => {
		const folder = scratchContent({});
		writeWordings('a', wordings);
		const history = listHistory().get('a');
		writeFileSync(join(folder, 'ledger/history', history?.file ?? ''), '[]\nnothing');
		expect(() => history && readWordings(history)).toThrow(/history\/a\.4-.*is not a record of wordings/);
	});
});

describe('two wordings differ', () => {
	const text = (change: string, pieces: { text: string; change?: string }[]): string =>
		pieces.map((piece) => (piece.change === change || !piece.change ? piece.text : '')).join('');

	test.each([
		['en', 'It killed 84 people in Kerman.', 'It killed 94 people in Kerman.', '84', '94'],
		['fa', 'در کرمان ۸۴ نفر کشته شدند.', 'در کرمان ۹۴ نفر کشته شدند.', '۸۴', '۹۴'],
		['ja', '橋は月曜日に閉鎖された。', '橋は火曜日に閉鎖された。', '月曜日', '火曜日'],
		['th', 'สะพานปิดวันจันทร์', 'สะพานปิดวันอังคาร', 'จันทร์', 'อังคาร'],
	])('word by word (%s)', (language, was, is, out, into) => {
		const [part] = compare(lines(was), lines(is), language);
		expect(part).toMatchObject({ change: 'changed' });
		const pieces = typeof part === 'object' ? part.pieces : [];
		expect(text('deleted', pieces)).toBe(was);
		expect(text('inserted', pieces)).toBe(is);
		expect(pieces.find(({ change }) => change === 'deleted')?.text).toContain(out);
		expect(pieces.find(({ change }) => change === 'inserted')?.text).toContain(into);
		// Only what differs is marked.
		expect(pieces.some(({ change, text: same }) => !change && same.length > 1)).toBe(true);
	});

	test('by passages that moved, came and went', () => {
		const before = lines('The first one stays.', 'A second one moves.', 'The third is taken out.');
		const after = lines('A second one moves.', 'The first one stays.', 'Nothing of this was there before.');
		const parts = compare(before, after, 'en').filter((part) => typeof part !== 'number');
		expect(parts.map(({ change }) => change).sort()).toEqual(['deleted', 'inserted', 'moved']);
	});

	test('in a sum of figures, names and quotations', () => {
		const comparison = compare(
			lines('On Monday, Ada Marten said “no”, and 84 died.'),
			lines('On Monday, Ben Okafor said “yes”, and 94 died.'),
			'en',
		);
		expect(sumsOf(comparison, 'en')).toEqual({
			figures: [['84', '94']],
			names: [['Ada Marten', 'Ben Okafor']],
			quotations: 1,
		});
	});

	test('and neither nouns of German nor a full stop are names and figures', () => {
		const comparison = compare(
			lines('Das Haus brannte, sagte Ada Marten. Es waren 84.'),
			lines('Das Gebäude brannte, sagte Ben Okafor. Es waren 84 Menschen.'),
			'de',
		);
		expect(sumsOf(comparison, 'de')).toMatchObject({ figures: [], names: [['Ada Marten', 'Ben Okafor']] });
	});

	test('or not at all', () => {
		expect(compare(lines('One.', 'Two.'), lines('One.', 'Two.'), 'en')).toEqual([2]);
	});
});

/** Runs a command on the scratch content at an instant. */
function run(command: 'ledger' | 'desk', now: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`src/${command}/cli.ts`, ...args], {
		env: { ...process.env, STET_NOW: now },
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

describe('npm run ledger', { timeout: 120_000 }, () => {
	const first = 'The flood left 84 people dead. The bridge stands.';
	const second = 'The flood left 94 people dead. The bridge stands.';

	test('records each published wording once, and what was noted; drafts and embargoed texts are in none', () => {
		const folder = scratchContent({
			...desk,
			'articles/a.md': article({}, first),
			'articles/draft.md': article({ draft: 'true' }, 'CANARY draft.'),
			'articles/later.md': article({ published: '2024-06-01' }, 'CANARY embargo.'),
		});
		const path = join(folder, 'articles/a.md');
		run('ledger', '2024-01-27T00:00:00Z');
		run('ledger', '2024-01-28T00:00:00Z');
		expect([...listHistory().keys()]).toEqual(['a']);
		expect(listHistory().get('a')?.count).toBe(1);
		writeFileSync(path, article({}, second));
		const { output } = run('desk', '2024-01-29T12:00:00Z');
		expect(output).toContain('silent-edit');
		const [, cure = ''] = /write (corrections: \[.*?\]), or/.exec(output) ?? [];
		expect(cure).toContain('date: 2024-01-29');
		run('ledger', '2024-01-29T12:00:00Z');
		expect(run('desk', '2024-01-29T12:00:00Z').output).not.toContain('silent-edit');
		const [name, value] = cure.split(/: (.*)/s);
		writeFileSync(path, article({ [name ?? '']: value ?? '' }, `${second} It is shut.`));
		expect(run('desk', '2024-01-29T13:00:00Z').output).not.toContain('silent-edit');
		run('ledger', '2024-01-29T13:00:00Z');
		const history = listHistory().get('a');
		expect(history && readHeads(history)).toEqual([
			{ at: '2024-01-26' },
			{ at: '2024-01-29T12:00:00Z', noted: false },
			{ at: '2024-01-29T13:00:00Z', noted: true },
		]);
	});

	test.each([
		['that was recorded already', '2024-01-27', true],
		['of the day of the change', '2024-01-29', false],
		['of the hour of the change', '2024-01-28T20:00:00Z', false],
	])('an updated %s', (_, updated, isSilent) => {
		const before = { updated: '2024-01-27' };
		const folder = scratchContent({ ...desk, 'articles/a.md': article(before, first) });
		run('ledger', '2024-01-28T10:00:00Z');
		writeFileSync(join(folder, 'articles/a.md'), article({ updated }, second));
		const { output } = run('desk', '2024-01-29T12:00:00Z');
		expect(output.includes('silent-edit')).toBe(isSilent);
		run('ledger', '2024-01-29T12:00:00Z');
		const history = listHistory().get('a');
		expect(history && readHeads(history)).toEqual([
			{ at: '2024-01-27' },
			{ at: '2024-01-29T12:00:00Z', noted: !isSilent },
		]);
	});

	test.each([
		['a mark', 'The flood left 84 people dead; the bridge stands.'],
		['spelling', 'The floood left 84 people dead. The bridge stands.'],
		['case', 'The flood left 84 People dead. The bridge stands.'],
	])('%s is no silent edit', (_, body) => {
		const folder = scratchContent({ ...desk, 'articles/a.md': article({}, body) });
		run('ledger', '2024-01-27T00:00:00Z');
		writeFileSync(join(folder, 'articles/a.md'), article({}, first));
		expect(run('desk', '2024-01-29T12:00:00Z').output).not.toContain('silent-edit');
	});

	test.each([
		['a figure', second],
		['a word of no', 'The flood left no 84 people dead. The bridge stands.'],
		['a name of the same length', 'The blood left 84 people dead. The bridge stands.'],
		['a paragraph', `${first}\n\nIt was shut.`],
	])('%s is one', (_, body) => {
		const folder = scratchContent({ ...desk, 'articles/a.md': article({}, first) });
		run('ledger', '2024-01-27T00:00:00Z');
		writeFileSync(join(folder, 'articles/a.md'), article({}, body));
		expect(run('desk', '2024-01-29T12:00:00Z').output).toContain('silent-edit');
	});

	test('strikes the words of a wording, but not those that stand on the site', () => {
		const folder = scratchContent({ ...desk, 'articles/a.md': article({}, 'His number is 5550199.') });
		run('ledger', '2024-01-27T00:00:00Z');
		const strike = ['--strike', 'a', '--wording', '1', '--reason', 'A telephone number.'];
		expect(run('ledger', '2024-02-01T00:00:00Z', ...strike)).toMatchObject({ status: 1 });
		writeFileSync(join(folder, 'articles/a.md'), article({}, 'He has a number.'));
		run('ledger', '2024-01-28T00:00:00Z');
		expect(run('ledger', '2024-02-01T00:00:00Z', ...strike)).toMatchObject({ status: 0 });
		const history = listHistory().get('a');
		const wordings = history ? readWordings(history) : [];
		expect(wordings[0]).toEqual({
			at: '2024-01-26',
			struck: { date: '2024-02-01', reason: 'A telephone number.' },
		});
		expect(JSON.stringify(wordings)).not.toContain('5550199');
		expect(wordings[1]?.lines?.at(-1)?.[1]).toBe('He has a number.');
	});

	test('brings in once what git knows of an archive', () => {
		const folder = scratchContent({
			...desk,
			'articles/a.md': article({ draft: 'true' }, 'CANARY draft.'),
		});
		const path = join(folder, 'articles/a.md');
		const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
		const commit = (text: string, day: string) => {
			writeFileSync(path, text);
			git('add', '-A');
			git(
				...['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'],
				...['commit', '-qm', day],
			);
		};
		git('init', '-q');
		const dated = (day: string, text: string) => {
			process.env.GIT_COMMITTER_DATE = `${day}T10:00:00Z`;
			commit(text, day);
			delete process.env.GIT_COMMITTER_DATE;
		};
		dated('2024-01-20', article({ draft: 'true' }, 'CANARY draft.'));
		dated('2024-01-25', article({}, first));
		dated('2024-01-28', 'no front matter');
		dated('2024-01-29', article({}, second));
		const { status, output } = run('ledger', '2024-02-01T00:00:00Z', '--from-git');
		expect(output).toContain('Brought in 1 earlier wordings; 1 committed versions could not be read');
		expect(status).toBe(0);
		const history = listHistory().get('a');
		const wordings = history ? readWordings(history) : [];
		expect(wordings.map(({ at }) => at)).toEqual(['2024-01-26', '2024-01-29T10:00:00Z']);
		expect(JSON.stringify(wordings)).not.toContain('CANARY');
		run('ledger', '2024-02-02T00:00:00Z', '--from-git');
		expect(listHistory().get('a')?.file).toBe(history?.file);
	});
});
