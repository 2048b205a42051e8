import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#site';
import { fileOf, href } from '../../archive/urls.ts';
import { editorVersion, entryScript } from '../../editor/bundle.ts';
import { editorData } from '../../editor/configuration.ts';
import { keptBundle } from '../../editor/kept-bundle.ts';
import { editorPage } from '../../editor/page.ts';
import { digestOf } from '../../reading/files/digest.ts';
import { graphDigest } from '../plan/module-graph.ts';
import type { ArtifactKind } from './artifact.ts';

const page = href('/edit/');
const script = `${page}${entryScript}`;

/** The editor for those without Git, where the settings ask for one: its page, and its scripts, fonts and icons. */
export const editorArtifacts: ArtifactKind = {
	once: true,
	modules: site.editor ? ['src/edition/artifacts/editor.ts'] : [],
	*plan() {
		if (!site.editor) return;
		const files = bundle().files.map((path) => fileOf(page + path));
		yield { name: page, inputs: editorData(site.editor), files: [fileOf(page)], listed: false };
		yield { name: script, inputs: bundleKey(), files, listed: false };
	},
	*files(_, due) {
		if (!site.editor) return;
		if (due.has(page)) yield { path: fileOf(page), make: () => editorPage(editorData(site.editor)) };
		if (!due.has(script)) return;
		const { folder, files } = bundle();
		for (const path of files)
			yield { path: fileOf(page + path), make: () => readFileSync(join(folder, path)) };
	},
};

const bundle = () => keptBundle(bundleKey());

/** What the bundle is made from: our modules, the package, and the bundler. */
function bundleKey(): string {
	return digestOf(graphDigest(['src/editor/client/main.ts', 'src/editor/bundle.ts']), editorVersion() ?? '');
}
