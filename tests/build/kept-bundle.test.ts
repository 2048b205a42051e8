import { appendFileSync, copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

test('pages are made with the bundle of a build before while nothing goes into it that changed, with the same bytes', {
	timeout: 400_000,
}, () => {
	const { folder, build, built } = copyProject();
	const settings = join(folder, 'src/site.ts');
	writeFileSync(settings, readFileSync(settings, 'utf8').replace("base: '/'", "base: '/paper/'"));
	/** Builds. @returns whether Astro had to bundle */
	const bundles = (): boolean => {
		const { status, output } = build(undefined, { STET_VERBOSE: '1' });
		expect(status, output).toBe(0);
		return !output.includes('Pages are made with the bundle of a build before');
	};
	expect(bundles()).toBe(true);

	const article = join(folder, 'content/articles/2023/bridge-closes.md');
	copyFileSync(join(folder, 'dist/icon-192.png'), join(folder, 'content/articles/2023/new.png'));
	appendFileSync(article, '\n\nOne more paragraph.\n\n![An icon](new.png)\n');
	writeFileSync(join(folder, 'public/extra.txt'), 'more');
	expect(bundles()).toBe(false);
	const kept = built();

	const [program = ''] = globSync('.stet/content/bundle/.prerender/prerender-entry*', { cwd: folder });
	appendFileSync(join(folder, program), '\n');
	expect(bundles(), 'a bundle that is not as it was').toBe(true);
	expect(built()).toEqual(kept);

	for (const all of ['dist', '.stet']) rmSync(join(folder, all), { recursive: true });
	expect(bundles()).toBe(true);
	expect(built()).toEqual(kept);

	appendFileSync(join(folder, 'src/styles/front.css'), '\n.changed { color: red; }\n');
	expect(bundles(), 'a style').toBe(true);
});
