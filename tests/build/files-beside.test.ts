import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { article } from '../unit/scratch-folder.ts';
import { copyProject } from './project-copy.ts';

test('files beside articles are published once, as long as a published article names them', () => {
	const { folder, build, built } = copyProject('tests/newsroom', afterAll);
	const at = (path: string) => join(folder, 'content/articles/2024', path);
	const named = (ending: string) =>
		Object.keys(built()).filter((path) => path.startsWith('dist/files/') && path.endsWith(ending));
	const write = (id: string, fields: Record<string, string>, body: string) =>
		writeFileSync(at(`${id}.md`), article({ authors: '[city-desk]', topics: '[water]', ...fields }, body));

	// Two articles name the film and the report; a draft names another, and nobody the last one.
	writeFileSync(at('draft.pdf'), '%PDF-1.7 draft');
	writeFileSync(at('nobody.pdf'), '%PDF-1.7 nobody');
	write('third', {}, ':::video[A]{src="./ferry.mp4"}\n“Off.”\n:::');
	write('not-yet', { draft: 'true' }, '[It](./draft.pdf)');
	expect(build()).toMatchObject({ status: 0 });
	expect(named('.mp4')).toHaveLength(1);
	expect(named('.pdf')).toEqual([expect.stringContaining('low-water.')]);
	const [film = ''] = named('.mp4');
	expect(readFileSync(join(folder, film))).toEqual(readFileSync(at('ferry.mp4')));

	// New bytes have a new address; what names it is made anew, and the old one goes.
	copyFileSync('tests/golden/block-video/ferry.mp4', at('ferry.mp4'));
	writeFileSync(
		at('ferry.mp4'),
		Buffer.concat([readFileSync(at('ferry.mp4')), Buffer.from('\0\0\0\x08free')]),
	);
	expect(build()).toMatchObject({ status: 0 });
	expect(named('.mp4')).toHaveLength(1);
	expect(named('.mp4')).not.toEqual([film]);
	const page = readFileSync(join(folder, 'dist/articles/third/index.html'), 'utf8');
	expect(page).toContain(named('.mp4')[0]?.replace('dist', ''));

	// A file that is gone is told of where it is named.
	rmSync(at('low-water.pdf'));
	const { status, output } = build();
	expect(status).toBe(1);
	expect(output).toMatch(/explainer-tides\.md:\d+:\d+ {2}"\.\/low-water\.pdf" does not exist; /);
}, 120_000);
