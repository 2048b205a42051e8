import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { broken } from './broken/all.ts';
import { namedByBlocks } from './broken/blocks.ts';
import type { Broken } from './broken/broken.ts';
import { namedByLimits } from './broken/limits.ts';
import { namedByMedia } from './broken/media.ts';
import { takenNames } from './broken/names.ts';
import { png } from './broken/pictures.ts';
import { article, desk, scratchContent, scratchFolder } from './scratch-folder.ts';

async function problemsOf(files: Record<string, string | Uint8Array>): Promise<string[]> {
	scratchContent(files);
	return (await readContent()).problems.map(formatProblem);
}

/** A file with the cure of its message, if the message says word for word what to write. */
function cure({ path, content }: Broken, message: string): Pick<Broken, 'path' | 'content'> | undefined {
	const renamed = /rename it to (\S+\.\w+)$/.exec(message)?.[1];
	// The bytes of the picture here are of no format.
	if (content === 'x') return undefined;
	if (renamed) return { path: `${path.slice(0, path.lastIndexOf('/'))}/${renamed}`, content };
	const [, line = 0, column = 0, reason = ''] = /:(\d+):(\d+) {2}(.*)$/.exec(message) ?? [];
	const lines = String(content).split('\n');
	const text = lines[Number(line) - 1];
	const replacement =
		/put it in quotes: (".*")$/.exec(reason)?.[1] ??
		/did you mean \[?\^?([^\s\]]+?)\]?\?$/.exec(reason)?.[1] ??
		/ write an existing date such as (\S+)$/.exec(reason)?.[1] ??
		/ write a day such as ([\d-]+)/.exec(reason)?.[1] ??
		/ is not a list; write (\[.*\])$/.exec(reason)?.[1] ??
		/ is not a (?:short id|language tag); write "?([^\s"]+)"?$/.exec(reason)?.[1];
	if (text === undefined || replacement === undefined) return undefined;
	const written =
		/^(:::[\w-]+) is not a block/.exec(reason)?.[1] ??
		/has the attribute ([\w-]+)/.exec(reason)?.[1] ??
		/^:::[\w-]+ (?:names|has a date that is none:) "([^"]*)"/.exec(reason)?.[1] ??
		/^\S*?: ?"([^"]*)"/.exec(reason)?.[1] ??
		/^"([^"]+)"/.exec(reason)?.[1];
	const before = text.slice(0, Number(column) - 1);
	const rest = text.slice(Number(column) - 1);
	lines[Number(line) - 1] =
		written !== undefined && rest.includes(written)
			? before + rest.replace(written, () => replacement)
			: before + rest.replace(/^[^\s,\]}:]+/, () => replacement);
	return { path, content: lines.join('\n') };
}

describe('broken content', () => {
	test('in one folder is reported whole in one run: every file, once, with place and cure', async () => {
		expect(broken.length).toBeGreaterThanOrEqual(110);
		const files = Object.fromEntries(broken.map(({ path, content }) => [path, content]));
		const lines = await problemsOf({
			...desk,
			...namedByBlocks,
			...namedByLimits,
			...namedByMedia,
			...takenNames,
			...files,
			'articles/2022/one-address.md': article(),
			'articles/good.md': article(),
		});
		for (const { path, told = path, message } of broken) {
			const own = lines.filter((line) => line.includes(`/${told}:`));
			// All that fail are shown, and not the first alone.
			expect.soft(own, path).toHaveLength(1);
			expect.soft(own[0] ?? '', path).toMatch(message);
			expect.soft(own[0] ?? '', path).toMatch(/; |\?$/);
		}
		expect(lines).toHaveLength(broken.length);
	});

	test('is told whole of one file too, what it says of others included', async () => {
		const text = article(
			{ published: '2026-02-30', authors: '[deks]' },
			'Said so.[^reprot] [there](other.md) ![1](1.png) ![2](2.png) ![3](3.png) ![4](4.png)',
		);
		const pictures = [1, 2, 3, 4].map((name) => [`articles/${name}.png`, png(7700, 7700)]);
		const files = { ...desk, ...Object.fromEntries(pictures), 'articles/bridge.md': text };
		const lines = await problemsOf(files);
		expect(lines.map((line) => line.replace(/^.*bridge/, 'bridge'))).toEqual([
			expect.stringMatching(/^bridge\.md:1:1 {2}shows images of 237160000 pixels in all/),
			expect.stringMatching(/^bridge\.md:4:12 {2}published: "2026-02-30" is not a day/),
			expect.stringMatching(/^bridge\.md:5:11 {2}authors\.0: "deks" .* did you mean desk\?$/),
			expect.stringMatching(/^bridge\.md:8:9 {2}\[\^reprot\] names no source/),
			expect.stringMatching(/^bridge\.md:8:19 {2}links to \/articles\/other\/, which does not exist/),
		]);
	});

	test('that is mended as its messages say is right', async () => {
		const rest = { ...desk, ...namedByBlocks, ...namedByLimits, ...namedByMedia, ...takenNames };
		const folder = { ...rest, ...Object.fromEntries(broken.map(({ path, content }) => [path, content])) };
		const lines = await problemsOf({ ...folder, 'articles/2022/one-address.md': article() });
		const cured = broken.flatMap((fault) => {
			const line = lines.find((each) => each.includes(`/${fault.told ?? fault.path}:`)) ?? '';
			const mended = cure(fault, line);
			return mended ? [{ ...mended, line }] : [];
		});
		// Cures that need no words of a writer: a name, a value, quotes.
		expect(cured.length).toBeGreaterThanOrEqual(40);
		const left = await problemsOf({
			...rest,
			'articles/good.md': article(),
			'articles/no-title.md': article(),
			'topics/security.md': '---\ntitle: Security\ndescription: For tests.\n---\n',
			'topics/war.md': '---\ntitle: War\ndescription: For tests.\n---\n',
			...Object.fromEntries(cured.map(({ path, content }) => [path, content])),
		});
		for (const { path, line } of cured)
			expect
				.soft(
					left.filter((each) => each.includes(`/${path}:`)),
					line,
				)
				.toEqual([]);
	});

	test.each(['', '# Nothing is chosen.\n', '\n# lead: a\n\n'])(
		'a front.yml that chooses nothing is right: %j',
		async (text) => {
			expect(await problemsOf({ ...desk, 'articles/a.md': article(), 'front.yml': text })).toEqual([]);
		},
	);

	test('does not stand in the way of files that are right', async () => {
		scratchContent({
			...desk,
			'articles/good.md': article(),
			'articles/bad.md': '---\n',
			'articles/of-windows.md': `\ufeff${article().replaceAll('\n', '\r\n')}`,
		});
		const { rows: readings } = await readContent();
		expect(readings.map(({ id }) => id)).toEqual(['good', 'of-windows', 'desk']);
	});

	test('has no image from beside its folder', async () => {
		const beside = scratchFolder({ 'secret.png': readFileSync('tests/newsroom/articles/2024/ferry.png') });
		const path = `../../${basename(beside)}/secret.png`;
		const text = article({ image: `{ src: ${path}, alt: Secret }` }, `![Secret](${path})`);
		const lines = await problemsOf({ ...desk, 'articles/a.md': text });
		const reason = 'lies outside the content folder; copy it beside the article';
		expect(lines.map((line) => line.replace(/^.*a\.md/, ''))).toEqual([
			`:6:15  image.src: "${path}" ${reason}`,
			`:9:1  "${path}" ${reason}`,
		]);
	});

	test('has no symbolic links and no pipes', async () => {
		const folder = scratchContent({ ...desk, 'articles/good.md': article() });
		symlinkSync(join(folder, 'articles/good.md'), join(folder, 'articles/linked.md'));
		symlinkSync(folder, join(folder, 'articles/loop'));
		symlinkSync('/etc/hostname', join(folder, 'articles/leak.png'));
		symlinkSync(join(folder, 'articles'), join(folder, 'topics'));
		spawnSync('mkfifo', [join(folder, 'articles/pipe.md')]);
		const { problems } = await readContent();
		expect(problems.map(({ file, reason }) => `${basename(file)} ${reason}`)).toEqual([
			'leak.png is a symbolic link; put the file itself here',
			'linked.md is a symbolic link; put the file itself here',
			'loop is a symbolic link; put the file itself here',
			'pipe.md is not a file; take it away',
			'topics is a symbolic link; put the folder itself here',
		]);
	});

	test.each([
		['an empty folder', {}, /holds no article; write one in articles\//],
		[
			'a settings file longer than a person writes one',
			{ 'front.yml': `#${'a'.repeat(64 * 1024)}` },
			/front\.yml:1:1 {2}is 65537 bytes long; divide it below 65536/,
		],
		['only a broken article', { 'articles/bad.md': '' }, /bad\.md:1:1 {2}is empty/],
	])('%s is an error', async (_, files, message) => {
		expect((await problemsOf(files)).join('\n')).toMatch(message);
	});

	const times = (count: number, piece: (index: number) => string) =>
		Array.from({ length: count }, (_, index) => piece(index)).join('');
	const list = (count: number) => `[${times(count, (index) => `No ${index}, `)}]`;

	test.each([
		['fields', 'articles/a.md', article({ aliases: list(150), events: list(150) })],
		['fields written twice', 'articles/a.md', article({ x: `1\n${'x: 1\n'.repeat(300)}` })],
		['settings written twice', 'front.yml', 'lead: a\n'.repeat(300)],
		['settings unknown', 'front.yml', times(300, (index) => `f${index}: 1\n`)],
		[
			'lines',
			'articles/a.md',
			article(
				{},
				times(300, () => `${'> '.repeat(17)}a\n\n`),
			),
		],
		[
			'notes',
			'articles/a.md',
			article(
				{},
				times(300, (index) => `a[^n${index}]\n\n`),
			),
		],
		[
			'links',
			'articles/a.md',
			article(
				{},
				times(300, (index) => `[a](none-${index}.md)\n\n`),
			),
		],
	])('of one kind in a file, %s, is told two hundred times', async (_, path, text) => {
		const lines = await problemsOf({ ...desk, 'articles/good.md': article(), [path]: text });
		expect(lines).toHaveLength(200);
	});

	test('has what was meant sought two hundred times in all', async () => {
		const text = article(
			{},
			times(150, () => '[a](goood.md)\n\n'),
		);
		const files = { 'articles/a.md': text, 'articles/b.md': text, 'articles/good.md': article() };
		const lines = await problemsOf({ ...desk, ...files });
		expect(lines).toHaveLength(300);
		expect(lines.filter((line) => line.endsWith('did you mean good?'))).toHaveLength(200);
	});

	test.each([
		['none', 'does not exist; make it, or mend STET_CONTENT'],
		['stray.md', 'is not a folder; make one, or mend STET_CONTENT'],
	])('in place of a folder %s: an error', async (name, reason) => {
		scratchContent({ 'stray.md': '' });
		process.env.STET_CONTENT += `/${name}`;
		expect((await readContent()).problems[0]?.reason).toBe(reason);
	});
});
