import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listOf } from './field-values.ts';
import { fieldsOf } from './front-matter.ts';
import { foldersThere } from './markdown.ts';
import { filesBelow, readMarkdownFolder } from './markdown-files.ts';
import type { Source } from './source.ts';

const configs = [
	'.eleventy.js',
	'eleventy.config.js',
	'eleventy.config.mjs',
	'eleventy.config.cjs',
	'eleventy.config.ts',
];
const dataFile = /\.11tydata\.(?:js|mjs|cjs|json)$/;

/** Tags that put a page into a collection and say nothing to readers. */
const collections = new Set(['posts', 'post', 'all', 'blog', 'nav', 'page', 'pages']);

/** Eleventy: data files of folders, tags that are collections. */
export const eleventy: Source = {
	name: 'eleventy',
	detect: (path) => {
		if (configs.some((name) => existsSync(join(path, name)))) return 5;
		return existsSync(path) && filesSafely(path).some((name) => dataFile.test(name)) ? 3 : 0;
	},
	read(options, archive) {
		const [root = ''] = options.sources;
		const folders = ['content', 'src/content', 'src', 'posts'].filter((name) => existsSync(join(root, name)));
		const content = folders[0] ?? '';
		archive.folders.push(...foldersThere(root));
		archive.site.permalink = '/:path/';
		const data = new Map(
			filesBelow(join(root, content), (name) => dataFile.test(name)).map((path) => [
				dirname(path),
				dataIn(readFileSync(join(root, content, path), 'utf8'), path),
			]),
		);
		readMarkdownFolder(
			options,
			{
				content,
				defaults: (inside) => {
					const parts = dirname(inside).split('/');
					const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
					const found = ['.', ...above.filter((folder) => folder !== '.')].map(
						(folder) => data.get(folder) ?? {},
					);
					return Object.assign({}, ...found);
				},
				kindOf: ({ fields, inside }) => {
					if (/^404\./.test(basename(inside))) return 'skip';
					return listOf(fields.tags).some((tag) => /^posts?$/.test(tag)) ? 'post' : undefined;
				},
				finish: (post, { inside }) => {
					post.tags = post.tags.filter(({ name = '' }) => !collections.has(name));
					const [own] = post.addresses;
					if (!own || !/^\/|^https?:/.test(own) || /[{}]/.test(own)) {
						const folder = dirname(inside).replace(/^\.$/, '');
						// The folder of a bundle is the post itself.
						const bundle = basename(folder) === post.slug ? dirname(folder).replace(/^\.$/, '') : folder;
						post.addresses = [
							`/${[bundle, post.slug].filter(Boolean).join('/')}/`,
							...post.addresses.filter((path) => /^\/[^{}]*$/.test(path)),
						];
					}
				},
			},
			archive,
		);
	},
};

function filesSafely(path: string): string[] {
	try {
		return filesBelow(path, (name) => dataFile.test(name));
	} catch {
		return [];
	}
}

/** The plain values of a data file. A script is read for them, never run. */
function dataIn(text: string, path: string): Record<string, unknown> {
	if (path.endsWith('.json')) return fieldsOf(text, 'json').fields;
	const tags = /["']?tags["']?\s*:\s*(\[[^\]]*\]|"[^"]*"|'[^']*')/.exec(text)?.[1];
	if (!tags) return {};
	return { tags: [...tags.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '') };
}
