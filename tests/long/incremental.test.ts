import {
	appendFileSync,
	copyFileSync,
	globSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../build/project-copy.ts';

/** Changes a text file of a project. */
function change(path: string, from: string | RegExp, to: string): (folder: string) => void {
	return (folder) => {
		const before = readFileSync(join(folder, path), 'utf8');
		const after = before.replace(from, to);
		expect(after, `${path} has ${from}`).not.toBe(before);
		writeFileSync(join(folder, path), after);
	};
}

function write(path: string, text: string): (folder: string) => void {
	return (folder) => writeFileSync(join(folder, path), text);
}

/** Spoils files that a build keeps for the next one. */
function spoil(pattern: string, how: (path: string) => void): (folder: string) => void {
	return (folder) => {
		const found = globSync(pattern, { cwd: folder });
		for (const path of found) how(join(folder, path));
	};
}

const report = (title: string, more = '') =>
	`---\ntitle: ${title}\ndescription: It is new.\npublished: "2024-03-10"\nauthors: [city-desk]\ntopics: [water]\n${more}---\n\nIt is a short report on the water.\n`;

const embargoOver = '2025-01-01T00:00:00Z';

/** Every kind of change that a newsroom or a developer makes, one after another, and what may happen to what is kept. */
const edits: [name: string, edit: (folder: string) => void, now?: string][] = [
	[
		'the text of an article',
		change('content/articles/2023/bridge-closes.md', /\n$/, '\n\nOne more paragraph.\n'),
	],
	[
		'the title of a neighbour',
		change('content/articles/2024/ferry-figures.md', /^title: .*$/m, 'title: Ferry figures in another light'),
	],
	['a new article', write('content/articles/2024/new-report.md', report('A new report'))],
	[
		'its address, which others may know',
		change('content/articles/2024/new-report.md', 'topics:', 'aliases: [/old/report/]\nid: fresh1\ntopics:'),
	],
	[
		'its correction',
		change(
			'content/articles/2024/new-report.md',
			'topics:',
			'corrections: [{ date: "2024-03-11", kind: correction, text: The report was older. }]\ntopics:',
		),
	],
	[
		'its withdrawal',
		change(
			'content/articles/2024/new-report.md',
			'topics:',
			'withdrawn: { date: 2024-03-12, reason: It was wrong. }\ntopics:',
		),
	],
	['its deletion', (folder) => rmSync(join(folder, 'content/articles/2024/new-report.md'))],
	[
		'the name of an entity',
		change(
			'content/people/ada-marten.md',
			/^name: .*\naliases: \[/m,
			'name: Ada Marten-Vale\naliases: [Ada Marten, ',
		),
	],
	[
		'a new topic',
		(folder) => {
			writeFileSync(
				join(folder, 'content/topics/tides.md'),
				'---\ntitle: Tides\ndescription: Water that moves.\n---\n',
			);
			change('content/articles/2024/ferry-figures.md', /^topics: \[/m, 'topics: [tides, ')(folder);
		},
	],
	['the front page', write('content/front.yml', 'lead: bridge-closes\n')],
	['what is known of a link', write('content/links.json', '{}\n')],
	[
		'an image',
		(folder) =>
			copyFileSync(join(folder, 'dist/icon-192.png'), join(folder, 'content/articles/2024/ferry.png')),
	],
	['a file of public/', write('public/extra.txt', 'more')],
	[
		'an icon of its own',
		write(
			'public/favicon.svg',
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>',
		),
	],
	['a template', change('src/components/Footer.astro', '<footer', '<footer data-changed')],
	[
		'a Markdown plugin',
		change('src/reading/body/plugins/headings.ts', 'slugger.slug(text)', "slugger.slug('x ' + text)"),
	],
	[
		'a style',
		(folder) => appendFileSync(join(folder, 'src/styles/front.css'), '\n.changed { color: red; }\n'),
	],
	['a setting of the site', change('src/site.ts', /tagline: '.*'/, "tagline: 'Another tagline'")],
	['a dependency', (folder) => appendFileSync(join(folder, 'package-lock.json'), '\n')],
	['the passing of an embargo', () => {}, embargoOver],
];

/** What may happen to what a build keeps for the next one, and to the site. */
const mishaps: [name: string, mishap: (folder: string) => void][] = [
	['cut off Readings', spoil('.stet/content/readings.db', (path) => truncateSync(path, 40_000))],
	[
		'Readings of which nearly nothing is left',
		spoil('.stet/content/readings.db', (path) => truncateSync(path, 40)),
	],
	[
		'Readings that are none',
		spoil('.stet/content/readings.db', (path) => writeFileSync(path, 'x'.repeat(9000))),
	],
	['lost Readings', spoil('.stet/content/readings.db', (path) => rmSync(path))],
	['a cut off manifest', spoil('.stet/content/edition-*.json', (path) => truncateSync(path, 40))],
	[
		'a manifest of another version',
		spoil('.stet/content/edition-*.json', (path) => writeFileSync(path, '{"pages":[]}')),
	],
	[
		'lost files of the site',
		spoil('dist/{articles/bridge-closes/index.html,_astro/*.css,topics/*/atom.xml}', (path) => rmSync(path)),
	],
	['files that are not of the site', (folder) => writeFileSync(join(folder, 'dist/stray.html'), 'stray')],
	['a lost site', (folder) => rmSync(join(folder, 'dist'), { recursive: true, force: true })],
];

test('after any change a build gives the same bytes as one from nothing', { timeout: 900_000 }, async () => {
	const [kept, fresh] = [copyProject(), copyProject()];
	expect(kept.build()).toMatchObject({ status: 0 });
	for (const [name, edit, now] of edits) {
		edit(kept.folder);
		edit(fresh.folder);
		// Readings are kept by the digest of what they are made from; all else is made anew.
		for (const kept of [
			'dist',
			...globSync('.stet/content/{stage,words,astro,bundle,edition-*}', { cwd: fresh.folder }),
		])
			rmSync(join(fresh.folder, kept), { recursive: true, force: true });
		const builds = await Promise.all([kept.building(now), fresh.building(now)]);
		for (const { status, output } of builds) expect(status, `${name}: ${output}`).toBe(0);
		expect(kept.built(), name).toEqual(fresh.built());
	}
});

test('whatever happens to what is kept, the next build mends it', { timeout: 600_000 }, () => {
	const { folder, build, built } = copyProject();
	expect(build()).toMatchObject({ status: 0 });
	const whole = built();
	for (const [name, mishap] of mishaps) {
		mishap(folder);
		expect(build(), name).toMatchObject({ status: 0 });
		expect(built(), name).toEqual(whole);
	}
});
