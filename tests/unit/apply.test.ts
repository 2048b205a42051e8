import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apply, brokenChange, type Change, endBrokenChange } from '../../src/edition/apply/apply.ts';
import { manifestFile, readPreviousEdition } from '../../src/edition/plan/previous-edition.ts';
import { listFiles } from '../../src/edition/stage/list-files.ts';
import { workFolder } from '../../src/reading/files/content-folder.ts';
import { scratchContent, scratchFolder } from './scratch-folder.ts';

const manifest = { keys: { '/new/': 'k' }, made: {} };

/** A site with a page that stays, one that changes, one that goes, and one to come. */
function change(): Change {
	const dist = scratchFolder({ 'kept.html': 'kept', 'old/index.html': 'old', 'a/gone/index.html': 'gone' });
	const stage = scratchFolder({ 'new/index.html': 'new', 'old/index.html': 'changed' });
	const [added, replaced, removed] = [['new/index.html'], ['old/index.html'], ['a/gone/index.html']];
	return { stage, dist, added, replaced, removed, manifest };
}

function contentOf(dist: string): Record<string, string> {
	return Object.fromEntries(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
}

const after = { 'kept.html': 'kept', 'new/index.html': 'new', 'old/index.html': 'changed' };

test('a change is put in place, with what is remembered of it, and leaves no empty folder', async () => {
	scratchContent({});
	const one = change();
	apply(one);
	expect(contentOf(one.dist)).toEqual(after);
	expect(existsSync(join(one.dist, 'a'))).toBe(false);
	expect(await readPreviousEdition(one.dist)).toMatchObject(manifest);
	expect(endBrokenChange()).toBe(false);
});

test('new folders are moved whole, and those that are there keep what they have', () => {
	scratchContent({});
	const dist = scratchFolder({ 'a/kept.html': 'kept' });
	const stage = scratchFolder({
		'a/new.html': '1',
		'a/b/new.html': '2',
		'c/d/new.html': '3',
		'c/new.html': '4',
	});
	const added = ['a/new.html', 'a/b/new.html', 'c/d/new.html', 'c/new.html'];
	apply({ stage, dist, added, replaced: [], removed: [], manifest });
	expect(contentOf(dist)).toEqual({
		...{ 'a/kept.html': 'kept', 'a/new.html': '1', 'a/b/new.html': '2' },
		...{ 'c/d/new.html': '3', 'c/new.html': '4' },
	});
	expect(existsSync(join(stage, 'c'))).toBe(false);
});

test.each([
	['before anything was moved', () => {}],
	['after the new file', ({ stage, dist }: Change) => move(stage, dist, 'new')],
	[
		'after the last file',
		({ stage, dist }: Change) => {
			move(stage, dist, 'new');
			renameSync(join(stage, 'old/index.html'), join(dist, 'old/index.html'));
		},
	],
])('a change that was broken off %s is ended by the next build', (_, so) => {
	scratchContent({});
	const one = change();
	// The change itself writes down what it is about to do; a copy of that stands for a machine that stopped.
	const journal = join(workFolder(), 'change.json');
	apply({ ...one, added: [], replaced: [], removed: [] });
	writeFileSync(journal, JSON.stringify(one));
	so(one);
	expect(endBrokenChange()).toBe(true);
	expect(contentOf(one.dist)).toEqual(after);
	expect(existsSync(journal)).toBe(false);
	expect(existsSync(manifestFile(one.dist))).toBe(true);
});

test('a change that fails in the middle stands as begun until it is ended', () => {
	scratchContent({});
	const one = change();
	expect(brokenChange()).toBeUndefined();
	// A file in the way of a folder.
	const away = join(one.dist, 'new');
	writeFileSync(away, '');
	expect(() => apply(one)).toThrow();
	expect(brokenChange()).toEqual(one);
	rmSync(away);
	expect(endBrokenChange()).toBe(true);
	expect(brokenChange()).toBeUndefined();
	expect(contentOf(one.dist)).toEqual(after);
});

test('a change whose stage is gone is not taken for one that was carried out', async () => {
	scratchContent({});
	const one = change();
	apply({ ...one, added: [], replaced: [], removed: [] });
	expect(await readPreviousEdition(one.dist)).toMatchObject(manifest);
	writeFileSync(join(workFolder(), 'change.json'), JSON.stringify({ ...one, stage: `${one.stage}-lost` }));
	expect(endBrokenChange()).toBe(true);
	expect((await readPreviousEdition(one.dist)).keys).toEqual({});
	expect(endBrokenChange()).toBe(false);
});

test('a change that was not written down whole was not begun', () => {
	scratchContent({});
	const one = change();
	apply({ ...one, added: [], replaced: [], removed: [] });
	writeFileSync(join(workFolder(), 'change.json'), '{"stage": "/tm');
	expect(endBrokenChange()).toBe(false);
	expect(contentOf(one.dist)).not.toHaveProperty(['new/index.html']);
});

function move(stage: string, dist: string, folder: string): void {
	renameSync(join(stage, folder), join(dist, folder));
}
