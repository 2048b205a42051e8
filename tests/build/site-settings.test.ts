import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

/** The settings of `tests/site.ts` with replacements. */
function settings(folder: string, ...replacements: [string | RegExp, string][]): void {
	let text = readFileSync('tests/site.ts', 'utf8').replace('../src/', './');
	for (const [before, after] of replacements) {
		expect(text).toMatch(before);
		text = text.replace(before, after);
	}
	writeFileSync(join(folder, 'src/site.ts'), text);
}

describe('settings that are wrong', () => {
	test('are told with their place and cure before anything else is done', () => {
		const { folder } = copyProject();
		const cases: [string | RegExp, string, RegExp][] = [
			["timeZone: 'UTC'", "timeZone: 'America/NewYork'", /timeZone: .* did you mean "America\/New_York"\?/],
			["language: 'en-GB'", "langauge: 'fa'", /langauge: is not a known field; did you mean language\?/],
			["language: 'en-GB'", "language: 'tlh'", /language: "tlh" is a language that the interface does not/],
			["since: '2024',", "since: '2024'", /:9:15 {2}lacks a comma behind its value; write , here/],
			['sections: []', 'sections: [bridges]', /:13:13 {2}bridges is not defined; write 'bridges' in place/],
			['sections: []', 'sections: [site.name]', /:13:13 {2}cannot be read: .*; write the values themselves/],
			['import type', 'import', /:1:\d+ {2}SiteSettings is a type.*; write import type in place of import/],
			['import type', "import './sections.ts';\nimport type", /imports what does not exist \(sections\.ts\)/],
			[
				'export const site: SiteSettings =',
				'export default',
				/:4:1 {2}exports no site; write export const site/,
			],
			['export const', 'const', /:4:1 {2}exports no site; write export const site/],
			[/= \{[\s\S]*/, '= null as never;', /:4:1 {2}is no group of settings; write \{ name: value/],
		];
		for (const [before, after, message] of cases) {
			settings(folder, [before, after]);
			const told = spawnSync(process.execPath, ['--import', './src/start.ts', '--eval', ''], {
				cwd: folder,
				encoding: 'utf8',
				env: { ...process.env, NODE_OPTIONS: '' },
			});
			expect(told.stderr).toMatch(/^src\/site\.ts:\d+:\d+ /);
			expect(told.stderr).toMatch(message);
			expect(told.stderr).not.toMatch(/\n\s+at /);
			expect(told.stderr).toMatch(/^\d problems? in 1 file\.$/m);
			expect(told.status).toBe(1);
		}
	}, 60_000);

	test('are told together with what is wrong with the content, where they name things of it', () => {
		const { folder, build, built } = copyProject();
		expect(build().status).toBe(0);
		const before = built();
		settings(
			folder,
			['sections: []', "sections: ['bridges', 'Water', 'watr']"],
			['footer: []', "footer: ['abuot', '/About/', 'How we work.md', 'Our History']"],
			['policies: {}', "policies: { ethicsPolicy: '/how-we-work/#nowhere', correctionsPolicy: '/no-page/' }"],
			[/correctionsContact: '.*'/, "correctionsContact: '/how-we-wrok/'"],
		);
		appendFileSync(join(folder, 'content/articles/2023/bridge-closes.md'), '\nSaid.[^nobody]\n');
		const { status, output } = build();
		expect(status).toBe(1);
		for (const message of [
			/bridge-closes\.md:\d+:\d+ {2}\[\^nobody\] names no source/,
			/sections\.1: "Water" is not a file of topics\/; did you mean "water"\?/,
			/footer\.1: "\/About\/" is not a file of pages\/; did you mean "about"\?/,
			/footer\.2: "How we work\.md" is not a file of pages\/; did you mean "how-we-work"\?/,
			/footer\.3: "Our History" is not a file of pages\/; write pages\/our-history\.md, or take it out/,
			/src\/site\.ts:\d+:\d+ {2}sections\.2: "watr" is not a file of topics\/; did you mean "water"\?/,
			/footer\.0: "abuot" is not a file of pages\/; did you mean "about"\?/,
			/policies\.ethicsPolicy: .* names a section that .*how-we-work\.md does not have/,
			/policies\.correctionsPolicy: "no-page" is not a file of pages\//,
			/correctionsContact: "how-we-wrok" is not a file of pages\/; did you mean "how-we-work"\?/,
		])
			expect(output).toMatch(message);
		expect(output).toContain('10 problems in 2 files.');
		expect(built()).toEqual(before);
	}, 120_000);

	test('a service that counts visits is on every page, within its policy, and nowhere else', () => {
		const { folder, build } = copyProject();
		settings(folder, [
			'policies: {}',
			"policies: {},\n\tstatistics: { script: 'https://gc.zgo.at/count.js', data: { goatcounter: 'https://p.goatcounter.com/count' }, sendsTo: ['https://p.goatcounter.com/count'] }",
		]);
		expect(build().status).toBe(0);
		const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
		const pages = globSync('**/*.html', { cwd: join(folder, 'dist') }).filter(
			(file) => !read(file).includes('http-equiv="refresh"'),
		);
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) {
			const html = read(page);
			expect(html, page).toContain("script-src 'self' https://gc.zgo.at/count.js; ");
			expect(html.match(/<script[^>]*gc\.zgo\.at[^>]*>/g), page).toEqual([
				'<script src="https://gc.zgo.at/count.js" defer data-goatcounter="https://p.goatcounter.com/count">',
			]);
		}
		for (const file of ['_headers', '_hosts/headers.nginx.conf', '_hosts/headers.caddy'])
			expect(read(file)).toContain("connect-src 'self' https://p.goatcounter.com/count; ");
		for (const file of globSync('**/*.{md,xml,json}', { cwd: join(folder, 'dist') }))
			expect(read(file), file).not.toContain('zgo.at');
	}, 120_000);
});
