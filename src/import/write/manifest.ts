import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '../report/account.ts';

/** A file that an import wrote. */
export interface Written {
	/** SHA-256 of the file as it was left, in hexadecimal. */
	digest: string;
	/** The same of what was first made of the source, before Stet's reader asked for changes. */
	made: string;
	/** What was changed for Stet's reader. */
	repairs?: Told[];
	/** Why the file became a draft, or was left out, for Stet's reader. */
	draft?: string;
}

/** What imports wrote, by path in the content folder; `import.json` at its top. It lets an import run again and change only what is its own. */
export interface Manifest {
	version: 1;
	/** By name of the source. */
	sources: Record<string, Record<string, Written>>;
}

const name = 'import.json';

/** Reads the manifest of a content folder; an empty one if there is none. */
export function readManifest(to: string): Manifest {
	const path = join(to, name);
	if (!existsSync(path)) return { version: 1, sources: {} };
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	if (manifest.version !== 1)
		throw new RangeError(
			`${path} is of another version of Stet; run the import with that one, or take the file away`,
		);
	return manifest;
}

/** Writes the manifest, an entry a line, so that changes to it can be read. */
export function writeManifest(to: string, manifest: Manifest): void {
	const sources = Object.entries(manifest.sources).map(([source, files]) => {
		const lines = Object.entries(files)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, written]) => `\t\t\t${JSON.stringify(path)}: ${JSON.stringify(written)}`);
		return `\t\t${JSON.stringify(source)}: {\n${lines.join(',\n')}\n\t\t}`;
	});
	writeFileSync(join(to, name), `{\n\t"version": 1,\n\t"sources": {\n${sources.join(',\n')}\n\t}\n}\n`);
}

/** The digest of a file's bytes. */
export function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** Paths of all files that imports wrote. */
export function ownFiles({ sources }: Manifest): Set<string> {
	return new Set(Object.values(sources).flatMap((files) => Object.keys(files)));
}
