import { lstatSync } from 'node:fs';

/** Milliseconds within which a file may change again and not show it, where a file system counts time in seconds. */
const grain = 2000;

/**
 * What a file is known by without being read, as git has it in its index: path, size, times and number of the file. The
 * time of its last change of any kind is one of them, which no program can set.
 * @returns empty for a file that changed a moment ago, or that is not there
 */
export function stampOf(path: string): string {
	const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
	if (!stat || Date.now() - Number(stat.ctimeMs) < grain) return '';
	return [path, stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].join(' ');
}
