import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
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
			["timeZone: 'UTC'", "timeZone: 'Mars'", /timeZone: "Mars" is not a time zone; write one such as/],
			["base: '/'", "base: '/news'", /base: "\/news" .* write "\/news\/"/],
			["base: '/'", "base: 'news/'", /base: "news\/" .* write "\/news\/"/],
			["base: '/'", "base: ''", /base: "" .* write "\/"/],
			["language: 'en-GB'", "language: 'german'", /language: "german" is not a language tag; write one/],
			["language: 'en-GB'", "langauge: 'fa'", /langauge: is not a known field; did you mean language\?/],
			["origin: '", "origin: 'harbour.example'.slice(1) + '", /origin: .* is not an origin; write/],
			['harbour.example', 'harbour.example/', /origin: .* write "https:\/\/harbour\.example"/],
			["exempt: ['background']", "exempt: ['backgrund']", /exempt\.0: .* did you mean background\?/],
			['days: 365', "days: '365'", /ageNotice\.days: is text; write a number/],
			["rawHtml: 'error'", "rawHtml: 'keep'", /rawHtml: "keep" is none of error, drop/],
			[
				'policies: {}',
				"policies: { ethicPolicy: '/a/' }",
				/policies\.ethicPolicy: is not a known field; did you mean ethicsPolicy/,
			],
			[
				/correctionsContact: '.*'/,
				"correctionsContact: 'desk'",
				/correctionsContact: .* write an address of mail/,
			],
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
			expect(told.status).toBe(1);
		}
	}, 60_000);

	test('are told together with what is wrong with the content, where they name things of it', () => {
		const { folder, build, built } = copyProject();
		expect(build().status).toBe(0);
		const before = built();
		settings(
			folder,
			['sections: []', "sections: ['bridges', 'watr']"],
			['footer: []', "footer: ['abuot']"],
			['policies: {}', "policies: { ethicsPolicy: '/how-we-work/#nowhere', correctionsPolicy: '/no-page/' }"],
			[/correctionsContact: '.*'/, "correctionsContact: '/how-we-wrok/'"],
		);
		appendFileSync(join(folder, 'content/articles/2023/bridge-closes.md'), '\nSaid.[^nobody]\n');
		const { status, output } = build();
		expect(status).toBe(1);
		for (const message of [
			/bridge-closes\.md:\d+:\d+ {2}\[\^nobody\] names no source/,
			/src\/site\.ts:\d+:\d+ {2}sections\.1: "watr" is not a file of topics\/; did you mean "water"\?/,
			/footer\.0: "abuot" is not a file of pages\/; did you mean "about"\?/,
			/policies\.ethicsPolicy: .* names a section that .*how-we-work\.md does not have/,
			/policies\.correctionsPolicy: "no-page" is not a file of pages\//,
			/correctionsContact: "how-we-wrok" is not a file of pages\/; did you mean "how-we-work"\?/,
		])
			expect(output).toMatch(message);
		expect(output).toContain('6 problems in 2 files.');
		expect(built()).toEqual(before);
	}, 120_000);
});
