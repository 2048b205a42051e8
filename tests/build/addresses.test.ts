import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownEnvironment } from './lay-project.ts';
import { copyProject } from './project-copy.ts';

const now = '2024-03-15T00:00:00Z';

/** Runs a command of a copy of the project. */
function run(folder: string, ...words: string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', './src/start.ts', ...words], {
		cwd: folder,
		env: { ...ownEnvironment(), STET_NOW: now },
	});
	return { status, output: `${stdout}${stderr}` };
}

const ledger = (folder: string, ...words: string[]) => run(folder, 'src/ledger/cli.ts', ...words);
const move = (folder: string, ...words: string[]) => run(folder, 'src/move/cli.ts', ...words);

describe('the register of addresses', { timeout: 120_000 }, () => {
	test('refuses every address of the house, at its place, before anything is made', () => {
		const { folder, build, built } = copyProject();
		expect(build().status).toBe(0);
		const before = built();
		const houses = [
			'/index.html',
			'/404.html',
			'/search/',
			'/SEARCH/',
			'/search.html',
			'/corrections/',
			'/articles/',
			'/people/index.html',
			'/archive/2019/',
			'/pagefind/x/',
			'/_astro/',
			'/_hosts/x.html',
			'/cards/',
			'/feeds/',
			'/admin/',
			'/topics/water/2/',
		];
		const file = join(folder, 'content/articles/2024/ferry-figures.md');
		const text = readFileSync(file, 'utf8');
		writeFileSync(
			file,
			text.replace('---\n', `---\naliases: [${houses.join(', ')}, /old/ferry/, /topics/old/]\n`),
		);
		const person = join(folder, 'content/people/ada-marten.md');
		writeFileSync(
			person,
			readFileSync(person, 'utf8').replace(
				'---\n',
				`---\nredirectFrom: [/search/, /${'x'.repeat(300)}/, /ada/]\n`,
			),
		);
		const { status, output } = build();
		expect(status).toBe(1);
		for (const [index, address] of houses.entries())
			expect(output).toMatch(
				new RegExp(
					`ferry-figures\\.md:2:\\d+ {2}aliases\\.${index}: ${RegExp.escape(address)} is .*; take it out`,
				),
			);
		expect(output).toMatch(
			/ada-marten\.md:2:16 {2}redirectFrom\.0: \/search\/ is the search page; take it out/,
		);
		expect(output).toMatch(/ada-marten\.md:2:\d+ {2}redirectFrom\.1: has a part of more than 200 bytes/);
		expect(output).toContain(`${houses.length + 2} problems in 2 files.`);
		expect(built()).toEqual(before);
	});

	test('tells faults of every kind in one round', () => {
		const { folder, build, built } = copyProject();
		expect(build().status).toBe(0);
		const before = built();
		const path = (name: string) => join(folder, 'content', name);
		const add = (name: string, text: string) =>
			writeFileSync(path(name), `${readFileSync(path(name), 'utf8')}${text}`);
		const front = (name: string, line: string) =>
			writeFileSync(path(name), readFileSync(path(name), 'utf8').replace('---\n', `---\n${line}\n`));
		const report = readFileSync(path('articles/2024/ferry-figures.md'), 'utf8');
		writeFileSync(path('articles/2024/draft.md'), report.replace('---\n', '---\ndraft: true\n'));
		writeFileSync(
			path('articles/2024/later.md'),
			report.replace(/^published: .*$/m, 'published: 2024-05-01'),
		);
		add(
			'articles/2024/ferry-figures.md',
			'\n[a](draft.md) [b](later.md) [c](/no-such/) [d](/people/nobody/) [e](/old/)\n',
		);
		front(
			'articles/2024/ferry-figures.md',
			'corrections: [{ date: 2024-04-01, kind: correction, text: A. }]',
		);
		front('articles/2024/persian-note.md', 'aliases: [/about/]');
		add('articles/2023/bridge-closes.md', '\nSaid.[^nobody]\n');
		writeFileSync(path('front.yml'), 'lead: no-such-article\n');
		rmSync(path('articles/2024/explainer-tides.md'));
		const { status, output } = build();
		expect(status).toBe(1);
		for (const message of [
			/ferry-figures\.md:\d+:\d+ {2}links to \/articles\/draft\/, which is a draft; publish it, or take the link out/,
			/ferry-figures\.md:\d+:\d+ {2}links to \/articles\/later\/, which is published only on 2024-05-01; publish it/,
			/ferry-figures\.md:\d+:\d+ {2}links to \/no-such\/, which is not on this site; link to the file/,
			/ferry-figures\.md:\d+:\d+ {2}links to \/people\/nobody\/, which does not exist/,
			/ferry-figures\.md:\d+:\d+ {2}links to \/old\/, which is not on this site/,
			/ferry-figures\.md:2:\d+ {2}corrections\.0\.date: "2024-04-01" is still to come; write when/,
			/persian-note\.md:2:\d+ {2}aliases\.0: \/about\/ is the page of .*about\.md already/,
			/bridge-closes\.md:\d+:\d+ {2}\[\^nobody\] names no source/,
			/front\.yml:1:7 {2}lead: "no-such-article" is not a file of articles\//,
			/explainer-tides.*was published and leads nowhere now/,
		])
			expect(output).toMatch(message);
		expect(built()).toEqual(before);
	});
});

describe('a page that is no article’s', { timeout: 120_000 }, () => {
	test('is in the ledger, and a rename leads on with its feeds', () => {
		const { folder, build } = copyProject();
		expect(ledger(folder).status).toBe(0);
		expect(readFileSync(join(folder, 'content/ledger/pages/people.json'), 'utf8')).toBe(
			'{\n\t"/people/ada-marten/": "2023-11-06"\n}\n',
		);
		expect(ledger(folder, '--check').output).toContain('holds all that is published');
		expect(move(folder, 'topics/water.md', 'topics/rivers.md')).toMatchObject({
			status: 0,
			output: expect.stringMatching(
				/topics\/water\.md is now .*topics\/rivers\.md; \d+ places in \d files follow; \/topics\/water\/ leads to it/,
			),
		});
		expect(ledger(folder, '--check').status).toBe(0);
		const { status, output } = build();
		expect(status, output).toBe(0);
		const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
		expect(read('topics/water/index.html')).toContain('url=/topics/rivers/');
		expect(read('topics/water/atom.xml')).toBe(read('topics/rivers/atom.xml'));
		expect(read('topics/rivers/atom.xml')).toContain('<id>tag:harbour.example,2024:feed:/topics/water/</id>');
		expect(read('_redirects')).toContain('/topics/water/ /topics/rivers/ 301');
	});

	test.each([
		['people', 'ada-marten', 'ada-quint'],
		['places', 'north-quay', 'northern-quay'],
		['organisations', 'harbour-office', 'port-office'],
		['stories', 'old-bridge', 'the-bridge'],
		['authors', 'city-desk', 'town-desk'],
		['pages', 'about', 'imprint'],
	])('of %s is missed when it is renamed by hand, with the line to paste', (kind, old, name) => {
		const { folder } = copyProject();
		expect(ledger(folder).status).toBe(0);
		const path = (id: string) => join(folder, 'content', kind, `${id}.md`);
		// As a person does who mends the references and forgets the address.
		expect(move(folder, `${kind}/${old}`, `${kind}/${name}`).status).toBe(0);
		const text = readFileSync(path(name), 'utf8');
		writeFileSync(path(name), text.replace(/^redirectFrom: .*\n/m, ''));
		const { status, output } = ledger(folder, '--check');
		expect(status).toBe(1);
		const address = kind === 'pages' ? `/${old}/` : `/${kind}/${old}/`;
		const [, line = ''] =
			/was published and leads nowhere now; write (redirectFrom: \[.*\])/.exec(output) ?? [];
		expect(line).toBe(`redirectFrom: [${address}]`);
		writeFileSync(path(name), readFileSync(path(name), 'utf8').replace('---\n', `---\n${line}\n`));
		expect(ledger(folder, '--check').status).toBe(0);
	});
});

describe('an article renamed by hand', { timeout: 120_000 }, () => {
	test.each([
		['with an id and edited', 'articles/2023/bridge-closes.md', 'articles/2023/bridge-shut.md', true],
		['without an id', 'articles/2024/ferry-figures.md', 'articles/2024/ferry-counts.md', false],
	])('%s is told as one thing, and one command mends all', (_, old, name, edited) => {
		const { folder, build } = copyProject();
		const path = (file: string) => join(folder, 'content', file);
		const note = path('articles/2024/persian-note.md');
		writeFileSync(note, `${readFileSync(note, 'utf8')}\n[پل](bridge-closes.md)\n`);
		expect(build().status).toBe(0);
		renameSync(path(old), path(name));
		if (edited) writeFileSync(path(name), `${readFileSync(path(name), 'utf8')}\nOne more paragraph.\n`);
		const first = build();
		expect(first.status).toBe(1);
		expect(first.output).toMatch(
			/\.md:1:1 {2}was articles\/[\w-]+\.md, as .*; run npm run move -- articles\//,
		);
		expect(first.output).toContain('1 problem in 1 file.');
		const [, from = '', to = ''] = /npm run move -- (\S+) (\S+)/.exec(first.output) ?? [];
		// The file may stand in a folder that is no part of its name.
		expect(move(folder, from, name.endsWith(to.replace('articles/', '')) ? name : to).status).toBe(0);
		const second = build();
		expect(second.status, second.output).toBe(0);
		const id = old.split('/').at(-1)?.replace('.md', '');
		expect(readFileSync(join(folder, `dist/articles/${id}/index.html`), 'utf8')).toContain(
			'http-equiv="refresh"',
		);
	});
});

describe('npm run move', { timeout: 120_000 }, () => {
	test('mends fields, events, blocks, links, the front page and images', () => {
		const { folder, build } = copyProject();
		const path = (file: string) => join(folder, 'content', file);
		writeFileSync(path('front.yml'), '# The lead\nlead: ferry-figures\nseconds: [bridge-closes]\n');
		expect(move(folder, 'articles/2024/ferry-figures.md', 'articles/ferries/counts.md').status).toBe(0);
		mkdirSync(path('articles/ferries'), { recursive: true });
		expect(readFileSync(path('front.yml'), 'utf8')).toContain('lead: counts\n');
		expect(readFileSync(path('articles/ferries/counts.md'), 'utf8')).toContain('../2024/ferry.png');
		expect(move(folder, 'places/north-quay.md', 'places/quay.md').status).toBe(0);
		expect(move(folder, 'people/ada-marten', 'people/ada').status).toBe(0);
		const { status, output } = build();
		expect(status, output).toBe(0);
	});

	test.each([
		[['articles/none.md', 'articles/other.md'], /none\.md does not exist/],
		[['people/ada-marten.md', 'places/ada.md'], /cannot become one of places/],
		[['people/ada-marten.md', 'people/ada-marten.md'], /is there already/],
		[['ada.md', 'people/ada.md'], /is in no folder of content; write one such as/],
	])('refuses %j', (words, message) => {
		const { folder } = copyProject();
		const { status, output } = move(folder, ...words);
		expect(status).toBe(1);
		expect(output).toMatch(message);
	});
});
