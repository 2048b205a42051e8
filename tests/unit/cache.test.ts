import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { Body } from '../../src/body/nodes.ts';
import { bodyOf, copyOf, findRow, keptReading, readingOf } from '../../src/reading/store/readings.ts';
import { type Store, store, storeFile } from '../../src/reading/store/store.ts';
import { articleReading, placeReading } from './readings.ts';
import { scratchContent } from './scratch-folder.ts';

const body: Body = { type: 'root', children: [{ type: 'text', value: 'Text.' }] };
const copy = { passages: [], images: [], comments: [], places: {} };
const sources = [{ id: 's1', kind: 'document', title: 'A report', publisher: 'Its office' }];
const fields = { sources, keyPoints: ['One.', 'Two.', 'Three.'], backstory: 'By letter.' };
const cited = [{ source: 's1', times: 2 }];

function kept(id: string) {
	const reading = { ...articleReading(id, fields), cited };
	return { reading, parts: keptReading(reading, body, copy) };
}

/** A store in a work folder of its own. */
function emptyStore(): Store {
	scratchContent({});
	return store();
}

test('a Reading is found as it was kept, and its row without what only its page shows', () => {
	const { keep } = emptyStore();
	const { reading, parts } = kept('one');
	keep([parts, kept('two').parts]);
	expect(parts.row).not.toContain('A report');
	const row = findRow(reading.digest);
	if (!row) throw new Error('there is no row');
	expect(row).toMatchObject({ id: 'one', data: { title: 'one' } });
	expect(row.data).not.toHaveProperty('sources');
	expect(readingOf(row)).toEqual(reading);
	expect(bodyOf(row)).toEqual(body);
	expect(copyOf(row)).toEqual(copy);
});

test('a row of another kind has all of the front matter', () => {
	const { keep } = emptyStore();
	const place = placeReading('place');
	keep([keptReading(place, body, copy)]);
	expect(findRow('place')?.data).toEqual(place.data);
});

test('what is kept under no key any more is gone, all of it', () => {
	const { keep, keepOnly, find } = emptyStore();
	keep([kept('one').parts, kept('two').parts]);
	keepOnly(new Set(['two']));
	expect(findRow('one')).toBeUndefined();
	expect(find('body', 'one')).toBeUndefined();
	expect(bodyOf({ digest: 'two' })).toEqual(body);
});

test('a part of what is gone is not made up', () => {
	emptyStore();
	expect(() => bodyOf({ digest: 'none' })).toThrow('run the command again');
});

/** The store of another content folder, with the bytes of one that holds some Readings, spoilt. */
function spoiltStore(spoil: (bytes: Buffer) => Buffer): Store {
	emptyStore().keep(Array.from({ length: 200 }, (_, number) => kept(`number-${number}`).parts));
	const bytes = readFileSync(storeFile());
	scratchContent({});
	mkdirSync(dirname(storeFile()), { recursive: true });
	writeFileSync(storeFile(), spoil(bytes));
	return store();
}

test.each<[string, (bytes: Buffer) => Buffer]>([
	['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
	['empty', () => Buffer.alloc(0)],
	['another thing', () => Buffer.alloc(9000, 'x')],
	// Where the header of SQLite has the version of the tables.
	['of another version', (bytes) => bytes.fill(1, 60, 64)],
])('a store that is %s is begun anew', (_, spoil) => {
	const { find, keep } = spoiltStore(spoil);
	expect(find('row', 'number-7')).toBeUndefined();
	keep([kept('one').parts]);
	expect(find('row', 'one')).toBeDefined();
});

test('a store that turns out to be damaged in its midst is taken away with a word', () => {
	const { find } = spoiltStore((bytes) => bytes.fill('x', 5 * 4096, bytes.length - 5 * 4096));
	const all = () => Array.from({ length: 200 }, (_, number) => find('body', `number-${number}`));
	expect(all).toThrow(expect.objectContaining({ code: 'EDAMAGED' }));
	expect(store().find('row', 'number-7')).toBeUndefined();
});
