import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
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
