import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../../src/command/command.ts';
import { fault } from '../build/fault.ts';
import { scratchFolder } from './scratch-folder.ts';

const cannotRead = fault('readFileSync', 'ferry-figures.md', 'EMFILE');

test.each([
	['desk', cannotRead, /ferry-figures\.md: too many files are open; close other programs/],
	[
		'ledger',
		fault('writeFileSync', '/ledger/', 'EROFS'),
		/ledger\/\S+: the disk can only be read; put the project/,
	],
	['links', cannotRead, /ferry-figures\.md: too many files are open; close other programs/],
])(
	'%s tells of a fault of the machine in a sentence',
	(command, settings, message) => {
		const folder = scratchFolder({});
		cpSync('tests/newsroom', folder, { recursive: true });
		const { status, stderr } = spawnSync(process.execPath, [`src/${command}/cli.ts`], {
			env: { ...process.env, STET_CONTENT: folder, ...settings },
			encoding: 'utf8',
		});
		expect(status).toBe(2);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/\n\s+at /);
	},
	30_000,
);

test('a command whose questions a person ends says so in a line, and is told apart from one that failed', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const before = process.exitCode;
	onTestFinished(() => {
		said.mockRestore();
		process.exitCode = before;
	});
	await runCommand('', () => Promise.reject(new DOMException('ended', 'AbortError')));
	expect(process.exitCode).toBe(130);
	expect(said.mock.calls.flat().join('')).toBe('\nEnded; nothing was changed.');
});
