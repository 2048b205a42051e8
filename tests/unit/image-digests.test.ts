import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openImageDigests } from '../../src/edition/image-digests.ts';
import { digestOf } from '../../src/reading/cache.ts';
import { workFolder } from '../../src/reading/content-folder.ts';
import { scratchContent } from './scratch-folder.ts';

/** A content folder with two pictures that have not been touched for a while, and what a build says of some of them. */
function pictures() {
	const folder = scratchContent({ 'articles/a.jpg': 'One.', 'articles/b.jpg': 'Two.' });
	mkdirSync(workFolder(), { recursive: true });
	onTestFinished(() => rmSync(workFolder(), { recursive: true, force: true }));
	const now = Date.now();
	vi.spyOn(Date, 'now').mockReturnValue(now + 5000);
	const path = (name: string) => join(folder, 'articles', name);
	const build = (...names: string[]) => {
		const digests = openImageDigests();
		const found = names.map((name) => digests.of(path(name)));
		digests.keep();
		return found;
	};
	return { path, build };
}

/** What is kept, as rows of stamps and digests. */
function kept(): Record<string, unknown>[] {
	const sql = new DatabaseSync(join(workFolder(), 'images.db'));
	const rows = sql.prepare('SELECT stamp, digest FROM digests').all();
	sql.close();
	return rows;
}

test('the digest of an image is that of its bytes, before and after they change', () => {
	const { path, build } = pictures();
	const one = digestOf(readFileSync(path('a.jpg')));
	expect([build('a.jpg', 'a.jpg'), build('a.jpg')].flat()).toEqual([one, one, one]);
	writeFileSync(path('a.jpg'), 'New.');
	expect(build('a.jpg')).toEqual([digestOf(Buffer.from('New.'))]);
});

test('an image that was not touched is not read again', () => {
	const { build } = pictures();
	build('a.jpg');
	const sql = new DatabaseSync(join(workFolder(), 'images.db'));
	sql.exec("UPDATE digests SET digest = 'kept'");
	sql.close();
	expect(build('a.jpg')).toEqual(['kept']);
});

test('what no page shows any more is forgotten', () => {
	const { build } = pictures();
	build('a.jpg', 'b.jpg');
	expect(kept()).toHaveLength(2);
	build('b.jpg');
	expect(kept().map(({ digest }) => digest)).toEqual([digestOf(Buffer.from('Two.'))]);
});

test('where what was kept is no database, it is begun anew', () => {
	const { build } = pictures();
	writeFileSync(join(workFolder(), 'images.db'), 'Spoilt. '.repeat(1000));
	expect(build('a.jpg')).toEqual([digestOf(Buffer.from('One.'))]);
	expect(kept()).toHaveLength(1);
});
