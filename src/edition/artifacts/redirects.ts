import { fileOf } from '../../archive/urls.ts';
import { redirectPage } from '../../redirect/formats.ts';
import { redirectsOf } from '../../redirect/redirects.ts';
import type { ArtifactKind } from './artifact.ts';

/** A page at each old and each short address, for hosts that do not redirect. */
export const redirectArtifacts: ArtifactKind = {
	once: true,
	modules: ['src/edition/artifacts/redirects.ts'],
	*plan(archive) {
		for (const redirect of redirectsOf(archive))
			yield { name: redirect.from, inputs: redirect, files: [fileOf(redirect.from)], listed: false };
	},
	*files(archive, due) {
		for (const redirect of redirectsOf(archive))
			if (due.has(redirect.from)) yield { path: fileOf(redirect.from), make: () => redirectPage(redirect) };
	},
};
