/** Writes the scripts, fonts and icons of the editor into a folder: `node src/editor/make-bundle.ts <folder>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ContentError } from '../command/content-error.ts';
import { bundleEditor } from './bundle.ts';

const [folder = ''] = process.argv.slice(2);
try {
	for (const { path, content } of await bundleEditor()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
} catch (error) {
	console.error(error instanceof ContentError ? error.message : error);
	process.exitCode = 1;
}
