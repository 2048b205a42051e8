import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { cachedReading, readingCopy, readingHtml } from '../../src/reading/store/cache.ts';
import { keptParts } from '../../src/reading/store/kept-reading.ts';
import { type Store, store, storeFile } from '../../src/reading/store/store.ts';
import { articleReading, placeReading } from './readings.ts';
import { scratchContent } from './scratch-folder.ts';

const copy = { passages: [], images: [], comments: [], places: {} };
const sources = [{ id: 's1', kind: 'document', title: 'A report', publisher: 'Its office' }];
const fields = { sources, keyPoints: ['One.', 'Two.', 'Three.'], backstory: 'By letter.' };
const cited = [{ source: 's1', times: 2 }];

function kept(id: string) {
	const reading = { ...articleReading(id, fields), cited, tables: ['a,b'] };
	return { reading, parts: keptParts(reading, '<p>Text.</p>', copy) };
}

/** A store in a work folder of its own. */
function emptyStore(): Store {
	scratchContent({});
	return store();
}

test('a Reading is found as it was kept, its larger parts when they are asked for', () => {
	const { keep } = emptyStore();
	const { reading, parts } = kept('one');
	keep([parts, kept('two').parts]);
	expect(parts.brief).not.toContain('A report');
	const found = cachedReading(reading.digest);
	expect(found).toMatchObject({ id: 'one', data: { title: 'one' } });
	expect(found).toMatchObject({ cited, tables: ['a,b'], outbound: [], places: {} });
	expect(found?.data).toMatchObject(fields);
	expect(readingHtml(reading.digest)).toBe('<p>Text.</p>');
	expect(readingCopy(reading.digest)).toEqual(copy);
});

test('a Reading without such parts, or of another kind, is whole at once', () => {
	const { keep } = emptyStore();
	const plain = articleReading('plain');
	const place = placeReading('place');
	keep([keptParts(plain, '', copy), keptParts(place as never, '', copy)]);
	expect(cachedReading('place')).toEqual(place);
	const found = cachedReading('plain');
	rmSync(storeFile());
	expect(found?.cited).toEqual([]);
	expect(found?.data).toMatchObject({ sources: [] });
});

test('what is kept under no key any more is gone, all of it', () => {
	const { keep, keepOnly, find } = emptyStore();
	keep([kept('one').parts, kept('two').parts]);
	keepOnly(new Set(['two']));
	expect(cachedReading('one')).toBeUndefined();
	expect(find('html', 'one')).toBeUndefined();
	expect(readingHtml('two')).toBe('<p>Text.</p>');
});

test('a part of what is gone is not made up', () => {
	emptyStore();
	expect(() => readingHtml('none')).toThrow('run it again');
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
	expect(find('brief', 'number-7')).toBeUndefined();
	keep([kept('one').parts]);
	expect(find('brief', 'one')).toBeDefined();
});

test('a store that turns out to be damaged in its midst is taken away with a word', () => {
	const { find } = spoiltStore((bytes) => bytes.fill('x', 5 * 4096, bytes.length - 5 * 4096));
	const all = () => Array.from({ length: 200 }, (_, number) => find('html', `number-${number}`));
	expect(all).toThrow(expect.objectContaining({ code: 'EDAMAGED' }));
	expect(store().find('brief', 'number-7')).toBeUndefined();
});
