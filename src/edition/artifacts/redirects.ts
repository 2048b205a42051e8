import { pageFileAt } from '../../addresses/page-file.ts';
import type { Archive } from '../../archive/archive.ts';
import { fileOf } from '../../archive/urls.ts';
import { redirectPage } from '../../redirect/formats.ts';
import { type Redirect, redirectsOf } from '../../redirect/redirects.ts';
import type { ArtifactKind } from './artifact.ts';

/** A page at each old and each short address, for hosts that do not redirect. */
export const redirectArtifacts: ArtifactKind = {
	once: true,
	modules: ['src/edition/artifacts/redirects.ts'],
	*plan(archive) {
		for (const [file, redirect] of pagesOf(archive))
			yield { name: redirect.from, inputs: redirect, files: [file], listed: false };
	},
	*files(archive, due) {
		for (const [file, redirect] of pagesOf(archive))
			if (due.has(redirect.from)) yield { path: file, make: () => redirectPage(redirect) };
	},
};

/** The redirects that a page can stand for, each with its file. */
function pagesOf(archive: Archive): [file: string, redirect: Redirect][] {
	return redirectsOf(archive).flatMap((redirect): [string, Redirect][] => {
		const path = redirect.query ? undefined : pageFileAt(redirect.from);
		return path === undefined ? [] : [[fileOf(path), redirect]];
	});
}
