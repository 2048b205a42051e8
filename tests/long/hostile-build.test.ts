import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../src/reading/limits/limits.ts';
import { copyProject } from '../build/project-copy.ts';
import { article, desk } from '../unit/scratch-folder.ts';
import { hostile } from './hostile/all.ts';
import { bodies } from './hostile/bodies.ts';
import { many } from './hostile/shapes.ts';

/** Of what parsers take longest for, as much as the limits let through. */
const within = ['quotes', 'notes', 'html-nested', 'tables-of-words'];
/** The same and more, beyond the limits. */
const beyond = [
	...['quotes', 'headings', 'html-nested', 'tables-of-words', 'lists-nested', 'brackets-nested'],
	...['emphasis-closed', 'code-spans-open', 'html-table-spans', 'table-ragged', 'colons-deep'],
];

test('of a folder with the worst that may be written a build tells all faults', {
	timeout: 240_000,
}, async () => {
	const { folder, build } = copyProject();
	rmSync(join(folder, 'content'), { recursive: true });
	const write = (files: object) => {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
			writeFileSync(join(folder, 'content', path), content);
		}
	};
	for (const name of within) write((await hostile[name]?.()) ?? {});
	for (const name of beyond)
		write({ [`articles/beyond-${name}.md`]: article({}, `Text.\n\n${bodies[name]?.()}`) });
	write({
		...desk,
		'house-style.yml': many((index) => `f${index}: 1\n`, limits.frontMatterLength + 1000),
		'articles/slip.md': article({ published: '2024-02-30' }),
	});
	const { status, output } = build();
	for (const name of beyond) expect.soft(output).toMatch(new RegExp(`/beyond-${name}\\.md:\\d+:1  .*; `));
	expect.soft(output).toMatch(/house-style\.yml:1:1 {2}is \d+ bytes long; divide it below 65536/);
	expect(output).toMatch(/articles\/slip\.md:4:12 {2}published: "2024-02-30" is not a day/);
	for (const name of within) expect(output).not.toContain(`/${name}.md:`);
	expect(status).toBe(1);
});
