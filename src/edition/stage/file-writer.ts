import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file. @param path from the folder of the site */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/** Makes what writes files into a folder. To ask for a folder that is there takes as long as to write a file into it. */
export function fileWriter(folder: string): WriteFile {
	const made = new Set<string>();
	return (path, content) => {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, content);
	};
}
