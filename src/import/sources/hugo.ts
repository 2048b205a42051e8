import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Term } from '../neutral.ts';
import { groupOf, readConfig } from './config.ts';
import { listOf, textOf } from './field-values.ts';
import { foldersThere } from './markdown.ts';
import { readMarkdownFolder } from './markdown-files.ts';
import type { Source } from './source.ts';

const configs = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
	['.toml', '.yaml', '.yml', '.json'].map((ending) => `${name}${ending}`),
);

/** Hugo: `content/` with bundles; `_index.md` of a term describes it. */
export const hugo: Source = {
	name: 'hugo',
	detect: (path) =>
		existsSync(join(path, 'content')) && configs.some((name) => existsSync(join(path, name))) ? 5 : 0,
	read(options, archive) {
		const [root = ''] = options.sources;
		const config = readConfig(root, configs);
		const patterns = groupOf(groupOf(config.permalinks).page ?? config.permalinks);
		Object.assign(archive.site, {
			name: textOf(config.title),
			origin: textOf(config.baseURL ?? config.baseurl ?? config.baseUrl),
			timeZone: textOf(config.timeZone),
			permalink: '/:path/',
			headingIds: 'github',
			language: textOf(config.languageCode ?? config.defaultContentLanguage),
		});
		archive.folders.push(...foldersThere(root));
		const languages = Object.keys(groupOf(config.languages));
		readMarkdownFolder(
			options,
			{
				content: existsSync(join(root, 'content')) ? 'content' : '',
				kindOf: ({ inside, fields, body }) => {
					const name = basename(inside);
					if (/^_index\./.test(name)) {
						const term = termOf(dirname(inside), fields, body);
						if (term) archive.terms.push(term);
						if (/^(?:.+\/)?authors?\/[^/]+\/_index\./.test(inside)) return 'person';
						return 'skip';
					}
					return undefined;
				},
				finish: (post, { inside }) => {
					const name = basename(inside).replace(/\.[^.]+$/, '');
					const language =
						languages.find((code) => name.endsWith(`.${code}`) || inside.startsWith(`${code}/`)) ??
						post.language;
					if (language) post.language = language;
					if (post.slug?.endsWith(`.${language}`)) post.slug = post.slug.slice(0, -`.${language}`.length);
					const folder = dirname(inside).replace(/^\.$/, '');
					const bundle = name === 'index' || name.startsWith('index.');
					const pattern = textOf(patterns[post.section ?? '']);
					const last = post.slug ?? name;
					const path =
						pattern ??
						`/${[bundle ? dirname(folder).replace(/^\.$/, '') : folder, last].filter(Boolean).join('/')}/`;
					if (!/^\/|^https?:/.test(post.addresses[0] ?? '')) post.addresses.unshift(path);
				},
			},
			archive,
		);
	},
};

/** What the page of a term says of it. */
function termOf(folder: string, fields: Record<string, unknown>, body: string): Term | undefined {
	const [kind, slug] = folder.split('/').slice(-2);
	const kinds: Readonly<Record<string, Term['kind']>> = {
		...{ tags: 'tag', tag: 'tag', categories: 'category', category: 'category', topics: 'category' },
		...{ series: 'series', stories: 'series' },
	};
	if (!kind || !slug || !Object.hasOwn(kinds, kind)) return undefined;
	return {
		kind: kinds[kind] ?? 'tag',
		slug,
		name: textOf(fields.title) ?? slug,
		description: textOf(fields.description ?? fields.summary) ?? (body.trim() || undefined),
		addresses: [`/${kind}/${slug}/`, ...listOf(fields.aliases)],
	};
}
