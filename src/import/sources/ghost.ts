import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Named, Post } from '../neutral.ts';
import { exportFiles } from './export-files.ts';
import { textOf } from './field-values.ts';
import { type GhostRow, ghostTables } from './ghost-tables.ts';
import type { Source } from './source.ts';
import { isZip } from './zip.ts';

const isExport = (name: string): boolean =>
	/\.json$/i.test(name) && !/(?:^|\/)(?:redirects|routes|package)\.json$/.test(name);

/** Ghost: an export of any version, or a zip that holds one. Members, accounts' passwords and addresses of mail are not read. */
export const ghost: Source = {
	name: 'ghost',
	detect: (path) => {
		if (/\.json$/i.test(path)) return 4;
		return isZip(path) && exportFiles(path, isExport).size > 0 ? 3 : 0;
	},
	read(options, archive) {
		for (const [file, text] of options.sources.flatMap(textsAt)) {
			const { posts, tags, users, postsTags, postsAuthors, meta, settings } = ghostTables(JSON.parse(text));
			const byId = (rows: readonly GhostRow[]) => new Map(rows.map((row) => [String(row.id), row]));
			const [tagsById, usersById, metaById] = [
				byId(tags),
				byId(users),
				new Map(meta.map((row) => [String(row.post_id), row])),
			];
			Object.assign(archive.site, {
				name: settings.get('title'),
				timeZone: settings.get('timezone') ?? settings.get('active_timezone'),
				language: settings.get('lang') ?? settings.get('locale'),
			});
			const url = textOf(posts.find((row) => textOf(row.url))?.url);
			if (url && URL.canParse(url)) archive.site.origin ??= new URL(url).origin;
			for (const row of users) {
				const slug = textOf(row.slug);
				archive.people.push({
					name: textOf(row.name),
					slug,
					keys: [String(row.id), slug ?? ''],
					description: textOf(row.bio),
					links: [textOf(row.website) ?? ''].filter(Boolean),
					addresses: slug ? [`/author/${slug}/`] : [],
				});
			}
			for (const row of tags) {
				const slug = textOf(row.slug);
				if (!slug?.startsWith('hash-'))
					archive.terms.push({
						kind: 'tag',
						slug,
						name: textOf(row.name),
						description: textOf(row.description),
						addresses: slug ? [`/tag/${slug}/`] : [],
					});
			}
			const named = (row: GhostRow | undefined): Named[] =>
				row ? [{ name: textOf(row.name), slug: textOf(row.slug) }] : [];
			const lines = linesOf(text, posts);
			for (const [index, row] of posts.entries()) {
				const id = String(row.id);
				const of = (links: readonly GhostRow[], key: string): string[] =>
					links
						.filter(({ post_id }) => String(post_id) === id)
						.sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
						.map((link) => String(link[key]));
				const all = [
					...of(postsTags, 'tag_id').flatMap((tag) => named(tagsById.get(tag))),
					...((row.tags as Named[] | undefined) ?? []),
				];
				// A tag that begins with # is for the newsroom.
				const shown = all.filter(({ name, slug }) => !name?.startsWith('#') && !slug?.startsWith('hash-'));
				const authors = of(postsAuthors, 'author_id').flatMap((author) => named(usersById.get(author)));
				const extra = metaById.get(id) ?? {};
				archive.posts.push({
					place: { file: basename(file), line: lines[index] ?? 1 },
					kind: row.type === 'page' || row.page === 1 || row.page === true ? 'page' : 'post',
					hidden: hiddenBy(row),
					title: textOf(row.title),
					slug: textOf(row.slug),
					description:
						textOf(row.custom_excerpt) ?? textOf(row.meta_description) ?? textOf(extra.meta_description),
					dates: [textOf(row.published_at), textOf(row.created_at)]
						.filter((date) => date !== undefined)
						.map(dateOf),
					updated:
						options.updated && textOf(row.updated_at) ? dateOf(textOf(row.updated_at) ?? '') : undefined,
					authors:
						authors.length > 0
							? authors
							: [
									...named(usersById.get(String(row.author_id))),
									...((row.authors as Named[] | undefined) ?? []),
								].slice(0, 20),
					categories: shown.slice(0, 1),
					tags: shown.slice(1),
					image: textOf(row.feature_image ?? row.image)
						? {
								src: inSite(textOf(row.feature_image ?? row.image)) ?? '',
								alt: textOf(extra.feature_image_alt ?? row.feature_image_alt),
								caption: textOf(extra.feature_image_caption ?? row.feature_image_caption),
							}
						: undefined,
					addresses: hiddenBy(row) ? [] : [textOf(row.url) ?? `/${textOf(row.slug)}/`],
					canonical: textOf(row.canonical_url),
					body: {
						format: 'html',
						line: lines[index] ?? 1,
						text: archive.keep(inSite(textOf(row.html)) ?? markdownOf(row)),
					},
					unused: Object.fromEntries(
						['codeinjection_head', 'codeinjection_foot'].flatMap((name) =>
							textOf(row[name]) ? [[name, textOf(row[name]) ?? '']] : [],
						),
					),
				} satisfies Post);
			}
		}
	},
};

function textsAt(path: string): [file: string, text: string][] {
	if (isZip(path) || statSync(path).isDirectory())
		return [...exportFiles(path, isExport)].map(([name, read]) => [name, read()]);
	return [[path, readFileSync(path, 'utf8')]];
}

function hiddenBy({ status, visibility }: GhostRow): string | undefined {
	if (status === 'scheduled') return undefined;
	if (status !== undefined && status !== 'published' && status !== 'sent') return String(status);
	if (status === 'sent') return 'sent by mail only';
	return visibility === undefined || visibility === null || visibility === 'public'
		? undefined
		: String(visibility);
}

/** Old versions have milliseconds, later ones a time in UTC without its zone. */
function dateOf(written: string): string {
	if (/^\d{12,}$/.test(written)) return new Date(Number(written)).toISOString();
	return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d$/.test(written) ? `${written.replace(' ', 'T')}Z` : written;
}

/** Addresses of the site itself, which exports write as a mark. */
function inSite(text: string | undefined): string | undefined {
	return text?.replaceAll('__GHOST_URL__', '');
}

/** The text of a version that has no HTML in its export: the Markdown card of its document. */
function markdownOf(row: GhostRow): string {
	try {
		const { cards = [] } = JSON.parse(textOf(row.mobiledoc) ?? '{}') as {
			cards?: [string, { markdown?: string; html?: string }][];
		};
		const texts = cards.map(([, { markdown, html }]) => html ?? markdown ?? '').filter(Boolean);
		return texts.length > 0
			? texts.join('\n\n')
			: (textOf(row.plaintext) ?? '')
					.split(/\n{2,}/)
					.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
					.join('');
	} catch {
		return '';
	}
}

/** The line of each post in the file: most exports are one line, and others have a slug a line. */
function linesOf(text: string, posts: readonly GhostRow[]): number[] {
	let from = 0;
	let line = 1;
	return posts.map(({ slug }) => {
		const at = text.indexOf(JSON.stringify(String(slug ?? '')), from);
		if (at < 0) return line;
		line += text.slice(from, at).split('\n').length - 1;
		from = at;
		return line;
	});
}
