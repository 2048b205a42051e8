import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './markdown-files.ts';
import { filesOfZip, isZip } from './zip.ts';

/** The files of an export, zipped or not: paths with what reads them. */
export function exportFiles(path: string, isWanted: (name: string) => boolean): Map<string, () => string> {
	if (isZip(path)) {
		const files = filesOfZip(path, isWanted);
		return new Map([...files].map(([name, bytes]) => [name, () => new TextDecoder().decode(bytes)]));
	}
	if (!existsSync(path) || !statSync(path).isDirectory()) return new Map();
	const names = filesBelow(path, () => true).filter(isWanted);
	return new Map(names.map((name) => [name, () => readFileSync(join(path, name), 'utf8')]));
}

/** True for the name of a file that an export has, zipped or not; false for what cannot be read. */
export function hasFile(path: string, test: (name: string) => boolean): boolean {
	try {
		return exportFiles(path, test).size > 0;
	} catch {
		return false;
	}
}
