import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths from it with forward slashes; none if there is no such folder. */
export function listFiles(folder: string): string[] {
	const files: string[] = [];
	list('');
	return files;

	function list(below: string): void {
		for (const entry of entriesOf(join(folder, below)))
			if (entry.isDirectory()) list(`${below}${entry.name}/`);
			else files.push(below + entry.name);
	}
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
