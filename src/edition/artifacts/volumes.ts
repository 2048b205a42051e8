import type { Archive } from '../../archive/archive.ts';
import { fileOf, indexHref } from '../../archive/urls.ts';
import { recordInputs } from '../../search/record.ts';
import { type Volume, volumesOf } from '../../search/volumes.ts';
import type { ArtifactKind } from './artifact.ts';

/** The folder of the search index of a language, from that of the site. */
export function indexFolder({ locale }: Archive): string {
	return fileOf(indexHref(locale)).replace(/index\.html$/, '');
}

/** The name of the artifact of a volume. */
export function volumeName(archive: Archive, { folder }: Volume): string {
	return `${indexFolder(archive)}${folder}`;
}

/** The volumes of the search index, whose files are told by making them (see worker/write-index.ts). */
export const volumeArtifacts: ArtifactKind = {
	modules: ['src/search/indexer.ts', 'src/search/record.ts', 'src/search/facets.ts'],
	*plan(archive) {
		for (const volume of volumesOf(archive))
			yield {
				name: volumeName(archive, volume),
				inputs: volume.articles.map(recordInputs),
				files: [],
				listed: false,
			};
	},
};
