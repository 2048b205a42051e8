import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersThere } from './markdown.ts';
import { filesBelow, readMarkdownFolder } from './markdown-files.ts';
import type { Source } from './source.ts';

/** Astro, and what else keeps posts as Markdown and MDX: collections below `src/content/` or `src/data/`. */
export const astro: Source = {
	name: 'astro',
	detect: (path) => {
		if (['mjs', 'ts', 'js', 'mts'].some((ending) => existsSync(join(path, `astro.config.${ending}`))))
			return 5;
		try {
			return filesBelow(path, (name) => name.endsWith('.mdx')).length > 0 ? 2 : 0;
		} catch {
			return 0;
		}
	},
	read(options, archive) {
		const [root = ''] = options.sources;
		const content =
			['src/content', 'src/data', 'src/pages'].find((name) => existsSync(join(root, name))) ?? '';
		archive.folders.push(...foldersThere(root));
		Object.assign(archive.site, { permalink: '/:path/', headingIds: 'github' });
		readMarkdownFolder(
			options,
			{
				content,
				finish: (post, { inside }) => {
					const folder = dirname(inside)
						.replace(/^\.$/, '')
						.replace(/^data\//, '');
					if (!/^\/|^https?:/.test(post.addresses[0] ?? ''))
						post.addresses.unshift(`/${[folder, post.slug].filter(Boolean).join('/')}/`);
				},
			},
			archive,
		);
	},
};
