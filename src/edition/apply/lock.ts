import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { progress } from '../../command/progress.ts';
import { workFolder } from '../../reading/files/content-folder.ts';

/** Milliseconds between two looks at the lock of another build. */
const pause = 300;
/** Looks after which it is no longer believed: ten minutes. */
const most = 2000;

/**
 * Keeps the project folder for one build at a time, since Astro's own files there (`.astro/`) are those of one content
 * folder. Waits for a build under way; a lock that a killed build left is taken over.
 * @param folder that holds the lock
 * @returns the work folder of each build that was killed
 */
export async function lockBuilds(folder: string): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const lock = join(folder, 'lock');
	const killed: string[] = [];
	for (let looks = 0; !take(lock); looks += 1) {
		const [holder, work] = holderOf(lock);
		if (!isAlive(holder)) {
			if (work) killed.push(work);
			rmSync(lock, { force: true });
		} else {
			if (looks > most)
				throw new Error(`${lock} is held for too long; take it away if no other build is under way`);
			if (looks === 0)
				progress.say(`Another build is under way (process ${holder}); this one waits for its end`);
			await wait(pause);
		}
	}
	process.on('exit', () => rmSync(lock, { force: true }));
	return killed;
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, `${process.pid} ${workFolder()}`, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The process that holds a lock, and its work folder. */
function holderOf(lock: string): [process: number, work?: string] {
	try {
		const [, holder, work] = /^(\d+) ?(.*)$/.exec(readFileSync(lock, 'utf8')) ?? [];
		return [Number(holder), work ?? ''];
	} catch {
		return [0];
	}
}

function isAlive(process_: number): boolean {
	// In a container each build may have the same number; its own is that of one before it.
	if (!(process_ > 0) || process_ === process.pid) return false;
	try {
		return process.kill(process_, 0);
	} catch (error) {
		// It is there, and another user's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
