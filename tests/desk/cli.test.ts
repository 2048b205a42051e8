import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, desk, scratchContent } from '../unit/scratch-folder.ts';

const fault = article({ asOf: '2024-01-26' }, 'It stopped on Monday, January 3, 2024.');
const right = article({ asOf: '2024-01-26' }, 'It stopped on Wednesday, January 3, 2024.');

function runDesk(...parameters: string[]) {
	return runDeskOn({ 'articles/wrong.md': fault, 'articles/right.md': right }, ...parameters);
}

function runDeskOn(articles: Record<string, string>, ...parameters: string[]) {
	const folder = scratchContent({ ...desk, ...articles });
	const paths = parameters.map((value) => (value.startsWith('articles') ? join(folder, value) : value));
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/cli.ts', ...paths], {
		env: { ...process.env, STET_CONTENT: folder },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

describe('the desk', { timeout: 60_000 }, () => {
	test('prints place, rule and reason, and ends with 1 on an error', () => {
		const { status, stdout } = runDesk();
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/articles\/wrong\.md:9:12 {2}weekday-date \(error\) {2}"Monday, January 3, 2024" names/,
		);
		expect(stdout).toMatch(/The desk read 2 articles: 1 error, 0 warnings, 0 info, 0 waived\./);
	});

	test('says once which languages it does not read in full', () => {
		expect(runDesk().stderr).not.toContain('in full');
		const { stderr } = runDeskOn({
			'articles/rechts.md': article({ language: 'de' }, 'Die Fähre hielt am Montag, 3. Januar 2024.'),
		});
		expect(stderr.match(/in full/g)).toHaveLength(1);
		expect(stderr).toMatch(/English in full; one article in German: only .*heading-levels/);
	});

	test('reads only the paths that it is given', () => {
		const { status, stdout } = runDesk('articles/right.md');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^The desk read 1 article: 0 errors/);
		expect(runDesk('articles')).toMatchObject({ status: 1 });
		expect(runDesk('articles/none.md')).toMatchObject({ status: 2 });
	});

	test('prints JSON, workflow commands and SARIF', () => {
		expect(JSON.parse(runDesk('--format', 'json').stdout)).toMatchObject({
			files: [{ messages: [] }, { messages: [{ ruleId: 'weekday-date', line: 9, column: 12, fatal: true }] }],
		});
		expect(runDesk('--format', 'github').stdout).toMatch(
			/^::error file=.*wrong\.md,line=9,col=12,title=weekday-date::"Monday/,
		);
		const sarif = JSON.parse(runDesk('--format', 'sarif').stdout);
		expect(sarif.runs[0].results).toMatchObject([
			{
				ruleId: 'weekday-date',
				level: 'error',
				locations: [{ physicalLocation: { region: { startLine: 9, startColumn: 12 } } }],
			},
		]);
	});

	test.each(['--formt=json', '--format=xml'])('explains %s', (parameter) => {
		const { status, stdout, stderr } = runDesk(parameter);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain('npm run desk -- [paths]');
	});
});
