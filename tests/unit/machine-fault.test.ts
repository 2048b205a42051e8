import { expect, test } from 'vitest';
import { machineFault } from '../../src/command/machine-fault.ts';

const fault = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: something, write\nRequire stack:\n- x`), { code, path });

test.each([
	[fault('ENOSPC', 'a/b.html'), 'a/b.html: the disk is full; make room on it.'],
	[fault('ENOSPC'), 'ENOSPC: something, write: the disk is full; make room on it.'],
	[fault('EDQUOT', 'a'), 'a: your share of the disk is full; make room in it.'],
	[
		fault('EROFS', 'a'),
		'a: the disk can only be read; put the project on one that can be written, or the site alone with STET_DIST.',
	],
	[fault('EACCES', 'a'), 'a: it is not permitted; let this user read and write it.'],
	[fault('EPERM', 'a'), 'a: it is not permitted; let this user read and write it.'],
	[fault('EMFILE', 'a'), 'a: too many files are open; close other programs, or raise the limit (ulimit -n).'],
	[fault('EDAMAGED', 'a'), 'a: it was damaged, and is taken away; run the command again.'],
	[fault('ENOENT', 'a'), 'a: it does not exist; run npm install, or git checkout what is missing.'],
	[
		Object.assign(new Error('2 errors'), { errors: [fault('UNRESOLVED_IMPORT'), fault('OTHER')] }),
		'UNRESOLVED_IMPORT: something, write: it does not exist; run npm install, or git checkout what is missing.',
	],
	[
		fault('MODULE_NOT_FOUND'),
		/^MODULE_NOT_FOUND: something, write: a part of Stet is missing; run npm install\.$/,
	],
])('%s has a sentence with its cure', (error, sentence) => {
	expect(machineFault(error)).toEqual(
		typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
	);
});

test.each([new TypeError('x is not a function'), 'a text', fault('ERR_OWN')])(
	'%s is none of the machine',
	(error) => {
		expect(machineFault(error)).toBeUndefined();
	},
);
