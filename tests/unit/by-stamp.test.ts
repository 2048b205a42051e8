import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { workFolder } from '../../src/reading/files/content-folder.ts';
import { openByStamp } from '../../src/reading/store/file-facts-store.ts';
import { scratchContent } from './scratch-folder.ts';

/** A content folder with two files that have not been touched for a while, and what a run says of some of them. */
function files() {
	const folder = scratchContent({ 'articles/a.jpg': 'One.', 'articles/b.jpg': 'Two.' });
	mkdirSync(workFolder(), { recursive: true });
	onTestFinished(() => rmSync(workFolder(), { recursive: true, force: true }));
	const now = Date.now();
	vi.spyOn(Date, 'now').mockReturnValue(now + 5000);
	const path = (name: string) => join(folder, 'articles', name);
	const looks = vi.fn((path: string) => ({ text: readFileSync(path, 'utf8') }));
	const run = (names: string[], version = '1') => {
		const { recall, note, keep } = openByStamp<{ text: string }>('facts.db', version);
		const found = names.map(path).map((file) => recall(file) ?? note(file, looks(file)));
		keep();
		return found.map(({ text }) => text);
	};
	return { path, run, looks };
}

/** How many facts are kept. */
function kept(): number {
	const sql = new DatabaseSync(join(workFolder(), 'facts.db'));
	const rows = sql.prepare('SELECT stamp FROM facts').all();
	sql.close();
	return rows.length;
}

test('a file that was not touched is not looked at again', () => {
	const { run, looks } = files();
	expect([run(['a.jpg']), run(['a.jpg'])]).toEqual([['One.'], ['One.']]);
	expect(looks).toHaveBeenCalledTimes(1);
});

test('one that was touched is looked at again', () => {
	const { path, run } = files();
	run(['a.jpg']);
	writeFileSync(path('a.jpg'), 'New.');
	expect(run(['a.jpg'])).toEqual(['New.']);
});

test('another version of the code looks at all of them again', () => {
	const { run, looks } = files();
	run(['a.jpg']);
	run(['a.jpg'], '2');
	expect(looks).toHaveBeenCalledTimes(2);
	expect(kept()).toBe(1);
});

test('what is not asked for any more is forgotten', () => {
	const { run, looks } = files();
	run(['a.jpg', 'b.jpg']);
	expect(kept()).toBe(2);
	run(['b.jpg']);
	expect(kept()).toBe(1);
	run(['a.jpg']);
	expect(looks).toHaveBeenCalledTimes(3);
});

test('where what was kept is no database, it is begun anew', () => {
	const { run } = files();
	writeFileSync(join(workFolder(), 'facts.db'), 'Spoilt. '.repeat(1000));
	expect(run(['a.jpg'])).toEqual(['One.']);
	expect(kept()).toBe(1);
});

test('a run that asks for nothing opens nothing', () => {
	const { run } = files();
	rmSync(workFolder(), { recursive: true });
	expect(run([])).toEqual([]);
	expect(() => kept()).toThrow();
});
