import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { progress } from '../progress.ts';

/** Milliseconds between two looks at the lock of another build. */
const pause = 300;
/** Looks after which it is no longer believed: ten minutes. */
const most = 2000;

/**
 * Keeps the project folder for one build at a time, since Astro's own files there (`.astro/`) are those of one content
 * folder. Waits for a build under way; a lock that a killed build left is taken over.
 * @param folder that holds the lock
 */
export async function lockBuilds(folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const lock = join(folder, 'lock');
	for (let looks = 0; !take(lock); looks += 1) {
		const holder = holderOf(lock);
		if (!isAlive(holder)) rmSync(lock, { force: true });
		else {
			if (looks > most)
				throw new Error(`${lock} is held for too long; take it away if no other build is under way`);
			if (looks === 0)
				progress.say(`Another build is under way (process ${holder}); this one waits for its end`);
			await wait(pause);
		}
	}
	process.on('exit', () => rmSync(lock, { force: true }));
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

function holderOf(lock: string): number {
	try {
		return Number(readFileSync(lock, 'utf8'));
	} catch {
		return 0;
	}
}

function isAlive(process_: number): boolean {
	if (!(process_ > 0)) return false;
	try {
		return process.kill(process_, 0);
	} catch (error) {
		// It is there, and another user's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
