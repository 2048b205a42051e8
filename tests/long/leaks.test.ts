import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { copyProject } from '../build/project-copy.ts';
import { article } from '../unit/scratch-folder.ts';

/** Everything that a reader could fetch, as one text: names and bytes of files, those of the search index unpacked. */
function allOf(dist: string): string {
	return globSync('**/*', { cwd: dist })
		.flatMap((path) => {
			const file = join(dist, path);
			if (!statSync(file).isFile()) return [path];
			const bytes = readFileSync(file);
			return [path, (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1')];
		})
		.join('\n');
}

/** When the article `canary-hour` is due. */
const hour = '2024-03-15T12:00:00Z';

/** A word that stands in one place of the content only, by what must keep it off the site. */
const canaries = {
	'a draft': 'canary-draft',
	'the image of a draft': 'canary-photo',
	'the name of the file of a draft': 'canary-name',
	'an author of drafts only': 'canary-author',
	'a person of drafts only': 'canary-person',
	'a comment': 'canary-comment',
	'a comment of the front matter': 'canary-yaml',
	'a comment inside a block': 'canary-block',
};

/** The newsroom with all of them, and with one article that is due at `hour`. */
function plant(content: string): void {
	const write = (path: string, text: string) => writeFileSync(join(content, path), text);
	const secret = { title: 'canary-draft', description: 'canary-draft', draft: 'true', id: 'canarydraft' };
	const named = {
		authors: '[hidden-hand]',
		people: '[hidden-person]',
		topics: '[water]',
		story: 'old-bridge',
	};
	const points = '[canary-draft one., canary-draft two., canary-draft three.]';
	write(
		'articles/canary-name.md',
		article(
			{ ...secret, ...named, keyPoints: points, image: '{ src: ./canary-photo.png, alt: canary-draft }' },
			'canary-draft ![canary-draft](./canary-photo.png)',
		),
	);
	cpSync('tests/newsroom/articles/2024/ferry.png', join(content, 'articles/canary-photo.png'));
	write(
		'authors/hidden-hand.md',
		'---\nname: canary-author\ndescription: canary-author\n---\n\ncanary-author\n',
	);
	write(
		'people/hidden-person.md',
		'---\nname: canary-person\ndescription: canary-person\naliases: [canary-person b]\n---\n',
	);
	const due = {
		published: hour,
		authors: '[city-desk]',
		topics: '[water]',
		story: 'old-bridge',
	};
	write(
		'articles/canary-hour.md',
		article(
			{ ...due, title: 'canary-hour', description: 'canary-hour', people: '[ada-marten]' },
			'canary-hour',
		),
	);
	const bridge = join(content, 'articles/2023/bridge-closes.md');
	const text = readFileSync(bridge, 'utf8')
		.replace('---\n', '---\n# canary-yaml\nrelated: [canary-name, canary-hour]\n')
		.concat(
			'\nText.<!-- canary-comment -->\n\n<!--\ncanary-comment\n-->\n\n- One <!--canary-comment--> two\n',
		)
		.concat('\n:::explainer[More]\nText.\n\n<!-- canary-block -->\n:::\n');
	writeFileSync(bridge, text.replace(/^related: (?!\[canary).*\n/m, ''));
}

describe('nothing that is not published leaves the house', { timeout: 240_000 }, () => {
	test('neither what never is, nor what is due in a minute', () => {
		const { folder, build } = copyProject();
		plant(join(folder, 'content'));
		const before = build('2024-03-15T11:59:00Z');
		expect(before.status, before.output).toBe(0);
		const site = allOf(join(folder, 'dist'));
		expect(site).toContain('bridge-closes');
		for (const [what, word] of Object.entries({ ...canaries, 'an embargo': 'canary-hour' }))
			expect(
				site.includes(word),
				`${what}: ${site.slice(site.indexOf(word) - 200, site.indexOf(word) + 50)}`,
			).toBe(false);

		const after = build('2024-03-15T12:01:00Z');
		expect(after.status, after.output).toBe(0);
		const later = allOf(join(folder, 'dist'));
		for (const path of [
			'articles/canary-hour/index.html',
			'feed.json',
			'atom.xml',
			'sitemap-2024.xml',
			'llms.txt',
		])
			expect(readFileSync(join(folder, 'dist', path), 'utf8'), path).toContain('canary-hour');
		for (const [what, word] of Object.entries(canaries)) expect(later.includes(word), what).toBe(false);
	});
});
