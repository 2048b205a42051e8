import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { ContentError } from '../command/content-error.ts';
import { sveltia } from './sveltia.ts';

/** A file of the editor: path below `/edit/`. */
export interface EditorFile {
	path: string;
	content: string | Uint8Array;
}

/** The script that the page of the editor begins with. */
export const entryScript = 'edit.js';

const require = createRequire(import.meta.url);

/** The folder of the package of Sveltia CMS; undefined where it is not installed. */
export function editorPackage(): string | undefined {
	try {
		return dirname(require.resolve('@sveltia/cms'));
	} catch {
		return undefined;
	}
}

/** The version of the package that is installed. */
export function editorVersion(): string | undefined {
	const folder = editorPackage();
	return folder && JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')).version;
}

/** What installs the package of the editor and no other of development. */
export function installCommand(): string {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	// npm leaves out what package.json has for development, unless it is told that this is none.
	return `npm install --omit=dev --no-save --save-prod @sveltia/cms@${devDependencies['@sveltia/cms']}`;
}

/** How the editor is installed, for who has switched it on without it. */
export function howToInstall(): string {
	return 'the package of the editor is not installed; run npm install, or beside npm install --omit=dev: npm run editor';
}

/**
 * Makes the scripts, fonts and icons of the editor.
 * @throws ContentError if its package is not installed
 */
export async function bundleEditor(): Promise<EditorFile[]> {
	const folder = editorPackage();
	if (!folder || !existsSync(join(folder, 'assets')))
		throw new ContentError(`src/site.ts has an editor, but ${howToInstall()}`);
	const bundle = await rolldown({
		input: { [entryScript.replace('.js', '')]: join(import.meta.dirname, 'client/main.ts') },
		platform: 'browser',
		plugins: [sveltia()],
		onLog: (level, log, handle) => {
			if (level === 'warn' && log.code !== 'EVAL') handle(level, log);
		},
	});
	const { output } = await bundle.generate({
		format: 'esm',
		minify: true,
		entryFileNames: entryScript,
		// All in one folder, so that the package finds its fonts beside its scripts, in assets/.
		chunkFileNames: '[name]-[hash].js',
	});
	await bundle.close();
	return [
		...output.map(
			(file): EditorFile => ({
				path: file.fileName,
				content: file.type === 'chunk' ? file.code : file.source,
			}),
		),
		...readdirSync(join(folder, 'assets'))
			.filter((name) => /\.(?:woff2|png)$|LICENSE/.test(name))
			.map((name) => ({ path: `assets/${name}`, content: readFileSync(join(folder, 'assets', name)) })),
		{ path: 'assets/sveltia-cms.LICENSE.txt', content: readFileSync(join(folder, '../LICENSE.txt')) },
	];
}
