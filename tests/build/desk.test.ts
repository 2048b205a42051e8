import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article } from '../unit/scratch-folder.ts';
import { copyProject } from './project-copy.ts';

test('an error of the desk stops an edition, drafts included; a warning is counted', {
	timeout: 120_000,
}, () => {
	const { folder, build } = copyProject();
	const write = (name: string, body: string): void =>
		writeFileSync(
			join(folder, 'content/articles', name),
			article({ authors: '[river-desk]', draft: 'true', asOf: '2024-01-26' }, body),
		);
	write('draft.md', 'It stopped on Monday, January 3, 2024.');
	const stopped = build();
	expect(stopped.status).toBe(1);
	expect(stopped.output).toMatch(/content\/articles\/draft\.md:10:12 {2}weekday-date \(error\) {2}/);
	expect(stopped.output).toContain('Nothing was published; the last good site is as it was.');

	write('draft.md', 'It stopped on Wednesday, January 3, 2024, in the the night.');
	const built = build();
	expect(built).toMatchObject({ status: 0 });
	expect(built.output).toMatch(/The desk has \d+ warnings; npm run desk shows more/);
});
