import { renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedReading, keepReading, readingCopy, readingHtml } from '../../src/reading/cache.ts';
import { workFolder } from '../../src/reading/content-folder.ts';
import { articleReading } from './readings.ts';
import { scratchContent } from './scratch-folder.ts';

const copy = { passages: [], images: [], comments: [], places: {} };

/** Keeps a Reading in a work folder of its own. @returns the path of its files, without their endings */
function keep(): { digest: string; path: string } {
	scratchContent({});
	const reading = articleReading('one');
	keepReading(reading, '<p>Text.</p>', copy);
	return { digest: reading.digest, path: join(workFolder(), 'readings', reading.digest) };
}

test('a Reading is found as it was kept', () => {
	const { digest } = keep();
	expect(cachedReading(digest)).toEqual(articleReading('one'));
	expect(readingHtml(digest)).toBe('<p>Text.</p>');
	expect(readingCopy(digest)).toEqual(copy);
});

test.each(['.json', '.html', '.copy.json'])(
	'a Reading whose %s is cut off, empty or gone is read again',
	(ending) => {
		for (const spoil of [
			(file: string) => truncateSync(file, 5),
			(file: string) => truncateSync(file, 0),
			(file: string) => rmSync(file),
		]) {
			const { digest, path } = keep();
			spoil(`${path}${ending}`);
			expect(cachedReading(digest)).toBeUndefined();
		}
	},
);

test('a Reading under the key of another is read again', () => {
	const { path } = keep();
	for (const ending of ['.json', '.html', '.copy.json'])
		renameSync(`${path}${ending}`, join(path, '..', `other${ending}`));
	expect(cachedReading('other')).toBeUndefined();
});
