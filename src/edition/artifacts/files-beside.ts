import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publishedPath } from '../../addresses/paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { fileOf, href } from '../../archive/urls.ts';
import { ContentError } from '../../command/content-error.ts';
import { digestOf } from '../../reading/files/digest.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { ArtifactKind } from './artifact.ts';

/** A file beside content that is published as it is. */
interface FileBeside {
	/** Path from the project folder. */
	path: string;
	digest: string;
}

/** Every film, sound and document beside content that is published: one file each, however many articles name it. */
export const fileArtifacts: ArtifactKind = {
	once: true,
	modules: ['src/edition/artifacts/files-beside.ts'],
	*plan(archive) {
		for (const [address, { digest }] of filesBeside(archive))
			yield { name: address, inputs: digest, files: [fileOf(address)], listed: false };
	},
	*files(archive, due) {
		for (const [address, file] of filesBeside(archive))
			if (due.has(address)) yield { path: fileOf(address), make: () => bytesOf(file) };
	},
};

/** The files by their addresses. */
function filesBeside({ all }: Archive): Map<string, FileBeside> {
	const found = new Map<string, FileBeside>();
	for (const { content } of all)
		for (const name of collectionNames)
			for (const { file, files } of content[name].values() as Iterable<AnyRow>)
				for (const [path, digest] of Object.entries(files ?? {}))
					found.getOrInsert(href(publishedPath(basename(path), digest)), {
						path: join(dirname(file), path),
						digest,
					});
	return found;
}

/** @throws ContentError if the file is another by now: it would stand at the address of its old bytes */
function bytesOf({ path, digest }: FileBeside): Uint8Array {
	const bytes = readFileSync(path);
	if (digestOf(bytes) !== digest)
		throw new ContentError(`${path} changed while the site was built; build again`);
	return bytes;
}
