import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { copyProject } from '../build/project-copy.ts';
import { article } from '../unit/scratch-folder.ts';
import { picture } from './hostile/pictures.ts';

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect width="300" height="150"/></svg>';

test('pictures are made in the sizes that pages show, and no other file of them is published', {
	timeout: 240_000,
}, async () => {
	const { folder, build } = copyProject();
	const dist = join(folder, 'dist');
	const articles = join(folder, 'content/articles');
	writeFileSync(join(articles, "wide l'été.jpg"), await picture(2000, 1200, 'jpeg'));
	writeFileSync(join(articles, 'narrow.png'), await picture(500, 100, 'png'));
	writeFileSync(join(articles, 'drawing.svg'), drawing);
	mkdirSync(join(articles, 'again'));
	copyFileSync(join(articles, 'narrow.png'), join(articles, 'again/narrow.png'));
	const body = [
		"![Wide](<./wide l'été.jpg>)",
		"![Wide > narrow](<./wide l'été.jpg>)",
		'![Narrow](narrow.png "A title")',
		'![Drawing](drawing.svg)',
		'![Narrow elsewhere](again/narrow.png)',
		'<img src="narrow.png" alt="Small &amp; narrow" width="100">',
		'<img src="narrow.png" alt="Low" height="50">',
		'Text.',
	].join('\n\n');
	writeFileSync(join(articles, 'pictures.md'), article({ id: 'pctrs', authors: '[city-desk]' }, body));
	const { status, output } = build();
	expect(output).toContain('all lead somewhere');
	expect(status).toBe(0);

	const html = readFileSync(join(dist, 'articles/pictures/index.html'), 'utf8');
	/** Widths of the files that an image is offered in, its `src` first, as their bytes have them. */
	const widths = (alt: string): Promise<number[]> => {
		const tag = html.match(new RegExp(`<img [^>]*alt="${alt}"[^>]*>`))?.[0] ?? '';
		const files = [...tag.matchAll(/\/_astro\/[^\s"]+/g)].map(([path]) =>
			decodeURI(path.replace('&#x27;', "'")),
		);
		return Promise.all(files.map(async (file) => (await sharp(join(dist, file)).metadata()).width));
	};
	expect(await widths('Wide')).toEqual([1440, 360, 720, 1080, 1440]);
	expect(await widths('Wide > narrow')).toEqual([1440, 360, 720, 1080, 1440]);
	expect(await widths('Narrow')).toEqual([500, 360, 500]);
	expect(await widths('Drawing')).toEqual([300]);
	expect(await widths('Narrow elsewhere')).toEqual([500, 360, 500]);
	expect((await widths('Small &#x26; narrow'))[0]).toBe(100);
	expect((await widths('Low'))[0]).toBe(250);
	expect(html).toMatch(/<img [^>]*alt="Low"[^>]*width="250" height="50"/);
	expect(html).toMatch(/<img [^>]*alt="Narrow" title="A title"[^>]*width="500" height="100"/);

	const kept = globSync('**/*.{jpg,jpeg,png,svg}', { cwd: dist }).filter((file) => !file.startsWith('cards'));
	expect(kept.filter((file) => /wide|narrow/.test(file))).toEqual([]);
	expect(kept.filter((file) => file.includes('drawing'))).toHaveLength(1);

	const twin = readFileSync(join(dist, 'articles/pictures/index.md'), 'utf8');
	/** File of the first address that an image has. */
	const src = (alt: string) => html.match(new RegExp(`alt="${alt}"[^>]*? src="[^"]*/([^"/]+)"`))?.[1];
	const address = (alt: string) =>
		twin.match(new RegExp(`!\\[${alt}\\]\\(https://[^\\s)]*/([^\\s)/]+)`))?.[1];
	for (const alt of ['Wide', 'Wide > narrow', 'Narrow', 'Drawing', 'Narrow elsewhere'])
		expect(address(alt), alt).toBe(src(alt)?.replaceAll('&#x27;', "'"));
	expect(twin).toContain(' "A title")');
});
