import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesPerPage } from '../../src/archive/pagination.ts';
import { article } from '../unit/scratch-folder.ts';
import { htmlFaults } from './html-faults.ts';
import { copyProject } from './project-copy.ts';

test('a withdrawn article keeps its address and says so, and is in no list', {
	timeout: 240_000,
}, async () => {
	const { folder, build } = copyProject();
	const file = join(folder, 'content/articles/2023/bridge-closes.md');
	const line = 'withdrawn: { date: 2024-03-01, reason: "The report was not what it was said to be." }';
	writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${line}\n`));
	// As many as make an older page of a list, which is the other kind of page that the fixtures have not.
	for (let number = 0; number < 2 * articlesPerPage; number += 1)
		writeFileSync(
			join(folder, `content/articles/short-${number}.md`),
			article({ title: `Short ${number}`, authors: '[city-desk]' }),
		);
	expect(build().output).toContain('all lead somewhere');
	const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
	const page = read('articles/bridge-closes/index.html');
	expect(page).toContain('The report was not what it was said to be.');
	expect(page).toContain('id="what-happens-next"');
	expect(page).not.toContain('A crack two metres long');
	expect(read('a/brdg1/index.html')).toContain('url=/articles/bridge-closes/');
	const lists = globSync(['sitemap*.xml', '**/{atom.xml,feed.json}', '{topics,stories,archive}/**/*.html'], {
		cwd: join(folder, 'dist'),
	});
	expect(lists.length).toBeGreaterThan(10);
	for (const path of lists) expect(read(path), path).not.toContain('/articles/bridge-closes/');
	const pages = [
		'articles/bridge-closes',
		'authors/city-desk/1',
		'authors/city-desk',
		'archive/2024/01',
		'',
	].map((name) => join(name, 'index.html'));
	expect(await htmlFaults(join(folder, 'dist'), pages)).toEqual([]);
});
