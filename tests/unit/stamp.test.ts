import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { stampOf } from '../../src/reading/files/stamp.ts';
import { scratchFolder } from './scratch-folder.ts';

/** Has the clock stand so many milliseconds later than it is. */
function later(milliseconds: number): void {
	const now = Date.now();
	vi.spyOn(Date, 'now').mockReturnValue(now + milliseconds);
}

function file(): string {
	return join(scratchFolder({ 'a.md': 'Text.' }), 'a.md');
}

test('a file that changed a moment ago, or is not there, has no stamp', () => {
	const path = file();
	expect(stampOf(path)).toBe('');
	expect(stampOf(`${path}.md`)).toBe('');
	later(5000);
	expect(stampOf(path)).not.toBe('');
});

test.each<[string, (path: string) => void]>([
	['other words of the same length', (path) => writeFileSync(path, 'Next.')],
	[
		'other words, and its old times',
		(path) => {
			const { atime, mtime } = statSync(path);
			writeFileSync(path, 'Next.');
			utimesSync(path, atime, mtime);
		},
	],
])('a file with %s has another stamp', (_, change) => {
	const path = file();
	later(5000);
	const before = stampOf(path);
	change(path);
	expect(stampOf(path)).not.toBe(before);
});
