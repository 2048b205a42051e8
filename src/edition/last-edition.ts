import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';

const schema = z.strictObject({
	/** Key of each unit (see units.ts), by its name. */
	keys: z.record(z.string(), z.string()),
	/** Files of a unit that only its making told, such as images in the sizes that its page asks for. */
	made: z.record(z.string(), z.array(z.string())),
});

/** What is remembered of an edition, so that the next one makes only what changed. */
export type Manifest = z.output<typeof schema>;

/** The edition that stands in the folder of the site. */
export interface LastEdition extends Manifest {
	/** Every file that is there, whoever wrote it; paths from the folder. */
	files: Set<string>;
}

/** Where the manifest of the edition in a folder is kept: not in the folder, which is for readers. */
export function manifestFile(dist: string): string {
	return join(workFolder(), `edition-${digestOf(dist).slice(0, 12)}.json`);
}

/** Reads what stands in a folder. Without a manifest that can be read, nothing in it is trusted. */
export function readLastEdition(dist: string): LastEdition {
	const files = new Set(listFiles(dist));
	try {
		return { files, ...schema.parse(JSON.parse(readFileSync(manifestFile(dist), 'utf8'))) };
	} catch {
		return { files, keys: {}, made: {} };
	}
}

/** Every file below a folder, as paths from it with forward slashes; none if there is no such folder. */
export function listFiles(folder: string, below = folder): string[] {
	let entries: ReturnType<typeof read>;
	try {
		entries = read(below);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
	return entries.flatMap((entry) => {
		const path = join(below, entry.name);
		return entry.isDirectory() ? listFiles(folder, path) : [relative(folder, path).replaceAll(sep, '/')];
	});
}

function read(folder: string) {
	return readdirSync(folder, { withFileTypes: true });
}
