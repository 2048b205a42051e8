import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdownFolder } from './markdown-files.ts';
import type { Source } from './source.ts';

/** Folders in which Markdown sites keep their pictures, from the root of the project. */
export const pictureFolders = [
	'static',
	'public',
	'assets',
	'uploads',
	'images',
	'src/assets',
	'content',
	'src',
	'',
];

/** Any folder of Markdown: what a file is by its date and folder. */
export const markdown: Source = {
	name: 'markdown',
	detect: (path) => (statSync(path).isDirectory() || /\.(?:md|markdown|mdx)$/i.test(path) ? 1 : 0),
	read(options, archive) {
		const [root = ''] = options.sources;
		archive.folders.push(...foldersThere(root));
		readMarkdownFolder(options, { content: '' }, archive);
	},
};

/** The folders of pictures that a project has. */
export function foldersThere(root: string): string[] {
	if (!statSync(root).isDirectory()) return [];
	return pictureFolders.map((name) => join(root, name)).filter((folder) => existsSync(folder));
}
