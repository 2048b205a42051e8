import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { progress } from '../../src/command/progress.ts';
import { lockBuilds } from '../../src/edition/apply/lock.ts';
import { workFolder } from '../../src/reading/files/content-folder.ts';
import { scratchFolder } from './scratch-folder.ts';

const own = `${process.pid} ${workFolder()}`;
const holderOf = (folder: string) => readFileSync(join(folder, 'lock'), 'utf8');

test.each([
	['that nobody holds', {}, []],
	['that a killed build left', { lock: '999999999 /a folder/work' }, ['/a folder/work']],
	['with the number of this process, as containers give it again', { lock: `${process.pid} /w` }, ['/w']],
	['that says nothing, from a disk that was full', { lock: '' }, []],
	['that is no number', { lock: 'x' }, []],
])('a lock %s is taken', async (_, files: Record<string, string>, killed: string[]) => {
	const folder = scratchFolder(files);
	const say = vi.spyOn(progress, 'say');
	expect(await lockBuilds(folder)).toEqual(killed);
	expect(holderOf(folder)).toBe(own);
	expect(say).not.toHaveBeenCalled();
});

test('a lock of a build under way is waited for, which is told once', async () => {
	const folder = scratchFolder({ lock: String(process.ppid) });
	const say = vi.spyOn(progress, 'say').mockImplementation(() => {});
	const waiting = lockBuilds(folder);
	await new Promise((done) => setTimeout(done, 700));
	expect(holderOf(folder)).toBe(String(process.ppid));
	rmSync(join(folder, 'lock'));
	await waiting;
	expect(holderOf(folder)).toBe(own);
	expect(say.mock.calls).toEqual([
		[`Another build is under way (process ${process.ppid}); this one waits for its end`],
	]);
});
