import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from '../neutral.ts';
import { groupOf, readConfig } from './config.ts';
import { textOf } from './field-values.ts';
import { foldersThere } from './markdown.ts';
import { readMarkdownFolder } from './markdown-files.ts';
import type { Source } from './source.ts';

/** What Jekyll calls its patterns of addresses. */
const permalinks: Readonly<Record<string, string>> = {
	date: '/:categories/:year/:month/:day/:title.html',
	pretty: '/:categories/:year/:month/:day/:title/',
	ordinal: '/:categories/:year/:y_day/:title.html',
	weekdate: '/:categories/:year/W:week/:short_day/:title.html',
	none: '/:categories/:title.html',
};

/** Jekyll: `_posts`, `_drafts`, also in folders, which are categories; pages beside them. */
export const jekyll: Source = {
	name: 'jekyll',
	detect: (path) => (existsSync(join(path, '_config.yml')) ? 5 : existsSync(join(path, '_posts')) ? 4 : 0),
	read(options, archive) {
		const [root = ''] = options.sources;
		const config = readConfig(root, ['_config.yml', '_config.yaml', '_config.toml']);
		const permalink = textOf(config.permalink) ?? 'date';
		Object.assign(archive.site, {
			name: textOf(config.title) ?? textOf(config.name),
			origin: textOf(config.url) && `${textOf(config.url)}${textOf(config.baseurl) ?? ''}`,
			timeZone: textOf(config.timezone),
			permalink: permalinks[permalink] ?? permalink,
			headingIds: 'kramdown',
			language: textOf(config.lang),
		});
		archive.folders.push(...foldersThere(root));
		const scopes = Array.isArray(config.defaults) ? config.defaults.map(groupOf) : [];
		readMarkdownFolder(
			options,
			{
				content: '',
				defaults: (inside) =>
					Object.assign(
						{},
						...scopes
							.filter(({ scope }) => inside.startsWith(textOf(groupOf(scope).path) ?? ''))
							.filter(({ scope }) => [undefined, 'posts'].includes(textOf(groupOf(scope).type)))
							.map(({ values }) => groupOf(values)),
					),
				kindOf: ({ inside, fields }) => {
					if (/(?:^|\/)_(?:posts|drafts)\//.test(inside)) return 'post';
					if (/(?:^|\/)_(?:authors|people)\//.test(inside)) return 'person';
					if (/(?:^|\/)_/.test(inside)) return fields.title ? 'page' : 'skip';
					return existsSync(join(root, '_posts')) ? (fields.title ? 'page' : 'skip') : undefined;
				},
				hiddenBy: (inside) => (/(?:^|\/)_drafts\//.test(inside) ? 'draft' : undefined),
				finish: (post, { inside, fields }) => {
					// What the fields have as one name is several, at spaces.
					const several = (written: unknown, list: Named[]): Named[] => {
						const parts = bySpaces(written);
						return parts.length > 0 ? [...parts, ...list.filter(({ name }) => name !== written)] : list;
					};
					post.categories = several(fields.categories, post.categories);
					post.tags = several(fields.tags, post.tags);
					const before = /^(.*?)\/?_(?:posts|drafts)\//.exec(inside)?.[1] ?? '';
					const folders = before.split('/').filter((part) => part && !part.startsWith('_'));
					post.categories.unshift(...folders.map((name) => ({ name })));
					post.section = post.categories
						.map(({ name = '' }) => name.toLowerCase().replace(/\s+/g, '-'))
						.join('/');
				},
			},
			archive,
		);
	},
};

/** Jekyll divides a text of categories or tags at spaces; what the fields have with spaces is then no name. */
function bySpaces(written: unknown): Named[] {
	return typeof written === 'string' && !written.includes(',')
		? written
				.split(/\s+/)
				.filter(Boolean)
				.map((name) => ({ name }))
		: [];
}
