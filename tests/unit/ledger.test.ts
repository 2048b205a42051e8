import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { checkLedger } from '../../src/ledger/check.ts';
import { claimsOf } from '../../src/ledger/claims.ts';
import { readLedger, removeEntry, writeEntry } from '../../src/ledger/entry.ts';
import { record } from '../../src/ledger/record.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { aliasesOf } from '../../src/schema/article.ts';
import { ledgerState } from './ledger-state.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const now = Temporal.Instant.from('2024-03-01T00:00:00Z');
const bridge = '## What was found\n\nA crack.\n\n## What happens next\n\nRepairs.';
const ferry = '## Counts by day\n\nFour.\n\n## What the counts leave out\n\nFive.';
let folder = '';

const path = (name: string) => join(folder, 'articles', name);
const edit = (name: string, change: (text: string) => string) =>
	writeFileSync(path(name), change(readFileSync(path(name), 'utf8')));
/** Pastes a line into the front matter of an article, as the message asks for. */
const paste = (name: string, line: string) =>
	edit(name, (text) => {
		const field = line.slice(0, line.indexOf(':') + 1);
		return text.replace(new RegExp(`^${field}.*\n`, 'm'), '').replace('---\n', `---\n${line}\n`);
	});

const state = () => ledgerState(folder, now);

async function recordAll(): Promise<void> {
	const { archive, entries, messages } = await state();
	expect(messages).toEqual([]);
	const { written, removed } = record(entries, claimsOf(archive));
	for (const name of removed) removeEntry(name);
	for (const entry of written) writeEntry(entry);
}

describe('the ledger', { timeout: 30_000 }, () => {
	beforeEach(async () => {
		folder = scratchContent({
			...desk,
			'articles/bridge.md': article({ id: 'brdg1' }, bridge),
			'articles/ferry.md': article({ id: 'ferry1' }, ferry),
			'articles/plain.md': article({}, '## A section of its own\n\nText.\n\n## Another\n\nText.'),
		});
		await recordAll();
	});

	/** What is done to the content, the message, and the file that the line of the message is pasted into. */
	const losses: [what: string, change: () => void, message: string, file: string][] = [
		[
			'an article renamed',
			() => renameSync(path('bridge.md'), path('old-bridge.md')),
			'articles/old-bridge.md:1:1  aliases: /articles/bridge/ was published and leads nowhere now; write aliases: [/articles/bridge/]',
			'old-bridge.md',
		],
		[
			'an article without an id renamed',
			() => renameSync(path('plain.md'), path('ornate.md')),
			'articles/ornate.md:1:1  aliases: /articles/plain/ was published and leads nowhere now; write aliases: [/articles/plain/]',
			'ornate.md',
		],
		[
			'a heading reworded',
			() => edit('bridge.md', (text) => text.replace('What happens next', 'What will happen next')),
			'articles/bridge.md:1:1  anchors: #what-happens-next was published and leads nowhere now; write anchors: { what-happens-next: what-will-happen-next }',
			'bridge.md',
		],
		[
			'a heading written anew',
			() => edit('bridge.md', (text) => text.replace('What happens next', 'Repairs until spring')),
			'articles/bridge.md:1:1  anchors: #what-happens-next was published and leads nowhere now; write anchors: { what-happens-next: repairs-until-spring }',
			'bridge.md',
		],
		[
			'a section deleted',
			() => edit('ferry.md', (text) => text.replace(/## What the counts[\s\S]*/, '')),
			'articles/ferry.md:1:1  anchors: #what-the-counts-leave-out was published and leads nowhere now; write anchors: { what-the-counts-leave-out: counts-by-day }',
			'ferry.md',
		],
		[
			'all sections deleted',
			() => edit('ferry.md', (text) => text.replace(/## [\s\S]*/, 'Text.')),
			'articles/ferry.md:1:1  anchors: #counts-by-day, #what-the-counts-leave-out was published and leads nowhere now; write anchors: { counts-by-day: top, what-the-counts-leave-out: top }',
			'ferry.md',
		],
		[
			'the short id changed',
			() => edit('bridge.md', (text) => text.replace('brdg1', 'brdg2')),
			'articles/bridge.md:6:5  id: was published as brdg1, and /a/brdg1/ leads nowhere now; write id: brdg1',
			'bridge.md',
		],
		[
			'an article made a draft again',
			() => edit('bridge.md', (text) => text.replace('---\n', '---\ndraft: true\n')),
			'articles/bridge.md:2:8  draft: takes back what was published: /articles/bridge/, /a/brdg1/ was published and leads nowhere now; write withdrawn: { date: 2024-03-01, reason: "Why it was taken back." }',
			'bridge.md',
		],
	];

	test.each(losses)('refuses %s, and says how to keep it', async (_, change, message, file) => {
		change();
		expect((await state()).messages).toEqual([message]);
		if (message.includes('draft:')) edit(file, (text) => text.replace('draft: true\n', ''));
		paste(file, message.replace(/^.*; write /, ''));
		expect((await state()).messages).toEqual([]);
		await recordAll();
		expect((await state()).messages).toEqual([]);
	});

	test('refuses an article deleted, and takes either cure', async () => {
		const text = readFileSync(path('bridge.md'), 'utf8');
		rmSync(path('bridge.md'));
		const [message, ...others] = (await state()).messages;
		expect(others).toEqual([]);
		expect(message).toBe(
			'ledger/bridge.json:1:1  /articles/bridge/, /a/brdg1/ was published and leads nowhere now; in the article that took its place write aliases: [/articles/bridge/, /a/brdg1/], or bring articles/bridge.md back and write withdrawn: { date: 2024-03-01, reason: "Why it was taken back." }',
		);
		paste('ferry.md', 'aliases: [/articles/bridge/, /a/brdg1/]');
		expect((await state()).messages).toEqual([]);

		paste('ferry.md', 'aliases: []');
		writeFileSync(path('bridge.md'), text.replace(bridge, ''));
		paste('bridge.md', 'withdrawn: { date: 2024-03-01, reason: "Why it was taken back." }');
		const { messages, archive } = await state();
		expect(messages).toEqual([]);
		expect(archive.articles.map(({ id }) => id)).not.toContain('bridge');
		expect(archive.withdrawn.map(({ id }) => id)).toEqual(['bridge']);
	});

	test('refuses two slugs swapped, and says how to swap them back', async () => {
		renameSync(path('bridge.md'), path('aside.md'));
		renameSync(path('ferry.md'), path('bridge.md'));
		renameSync(path('aside.md'), path('ferry.md'));
		const { messages } = await state();
		expect(messages).toHaveLength(2);
		expect(messages[0]).toMatch(
			/^articles\/bridge\.md:1:1 {2}takes \/articles\/bridge\/, which was published/,
		);
		const command = messages[0]?.replace(/^.*; run /, '') ?? '';
		execFileSync('sh', ['-c', command], { cwd: folder });
		expect((await state()).messages).toEqual([]);
	});

	test.each([
		['other sections', ['## First\n\nText.', '## Second\n\nText.']],
		['the same sections', ['## What we know\n\nText.', '## What we know\n\nText.']],
		['no sections', ['Text.', 'Text.']],
	])('refuses two slugs of articles without ids swapped, with %s', async (_, [first = '', second = '']) => {
		writeFileSync(path('one.md'), article({ title: 'The first' }, first));
		writeFileSync(path('two.md'), article({ title: 'The second' }, second));
		await recordAll();
		renameSync(path('one.md'), path('aside.md'));
		renameSync(path('two.md'), path('one.md'));
		renameSync(path('aside.md'), path('two.md'));
		const { messages } = await state();
		expect(messages).toHaveLength(2);
		expect(messages[0]).toContain(
			'articles/one.md:1:1  takes /articles/one/, which was published as the address of',
		);
		const command = messages[0]?.replace(/^.*; run /, '') ?? '';
		execFileSync('sh', ['-c', command], { cwd: folder });
		expect((await state()).messages).toEqual([]);
	});

	test('a new headline is no reason to record, and no swap', async () => {
		edit('plain.md', (text) => text.replace('A title', 'Another title'));
		const { archive, entries, messages } = await state();
		expect(messages).toEqual([]);
		expect(record(entries, claimsOf(archive))).toEqual({ written: [], removed: [] });
	});

	test('refuses an address given to another article', async () => {
		renameSync(path('bridge.md'), path('moved.md'));
		writeFileSync(path('bridge.md'), article({ id: 'other1' }, 'Another.'));
		const { messages } = await state();
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain(
			'articles/bridge-2.md and in articles/moved.md write aliases: [/articles/bridge/]',
		);
		renameSync(path('bridge.md'), path('bridge-2.md'));
		paste('moved.md', 'aliases: [/articles/bridge/]');
		expect((await state()).messages).toEqual([]);
	});

	test('follows an article through two moves, and forgets nothing', async () => {
		renameSync(path('bridge.md'), path('second.md'));
		paste('second.md', 'aliases: [/articles/bridge/]');
		await recordAll();
		renameSync(path('second.md'), path('third.md'));
		expect((await state()).messages).toEqual([
			'articles/third.md:2:11  aliases: /articles/second/ was published and leads nowhere now; write aliases: [/articles/bridge/, /articles/second/]',
		]);
		paste('third.md', 'aliases: [/articles/bridge/, /articles/second/]');
		await recordAll();
		const { entries, archive } = await state();
		expect(entries.map(({ name }) => name)).toEqual(['ferry', 'plain', 'third']);
		expect(entries[2]?.urls).toEqual(['/articles/bridge/', '/articles/second/', '/articles/third/']);
		expect(archive.articles.flatMap(({ data }) => aliasesOf(data))).toHaveLength(2);
	});

	test('does not hold a build of an earlier day to what came later', async () => {
		const { rows: readings } = await readContent();
		const earlier = Temporal.Instant.from('2020-01-01T00:00:00Z');
		expect(
			checkLedger(readLedger().entries, claimsOf(makeArchive(readings, earlier)), readings, earlier),
		).toEqual([]);
	});

	test.each([
		['is no JSON', '{', 'is not JSON; bring it back from version control'],
		['has no addresses', '{ "published": "2024-01-01", "anchors": [] }', 'is not a ledger entry: '],
		['has no day', '{ "published": "soon", "urls": ["/a/"], "anchors": [] }', 'is not a ledger entry: '],
		['is too long', ' '.repeat(256 * 1024 + 1), 'is 262145 bytes long, which no article comes to; bring it'],
	])('an entry that %s is a problem, and the others are read', (_, text, message) => {
		writeFileSync(join(folder, 'ledger/bridge.json'), text);
		const { entries, problems } = readLedger();
		expect(problems.map(({ file, reason }) => `${file} ${reason}`).join()).toContain(
			`ledger/bridge.json ${message}`,
		);
		expect(entries.map(({ name }) => name)).toEqual(['ferry', 'plain']);
	});

	test('tells of no more lost addresses and anchors than anyone would mend at a time', async () => {
		const { entries } = await state();
		for (const entry of entries.filter(({ name }) => name === 'bridge')) {
			for (let number = 0; number < 300; number += 1) {
				entry.urls.unshift(`/old/${number}/`);
				entry.anchors.push(`old-${number}`);
			}
			writeEntry(entry);
		}
		const { messages } = await state();
		expect(messages).toHaveLength(2);
		for (const message of messages) {
			const [lost = ''] = message.split(' was published');
			expect(lost.split(', ')).toHaveLength(200);
		}
	});
});
