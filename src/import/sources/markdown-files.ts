import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, matchesGlob, relative } from 'node:path';
import type { Archive, Post } from '../neutral.ts';
import type { Options } from '../options.ts';
import { tell } from '../report/account.ts';
import { listOf, textOf } from './field-values.ts';
import { fieldsOfPost } from './fields-of-post.ts';
import { takeApart } from './front-matter.ts';

/** A file of text in a folder, with what its place says. */
export interface MarkdownFile {
	/** From the source folder, with forward slashes. */
	path: string;
	/** From the folder of content of that system. */
	inside: string;
	fields: Record<string, unknown>;
	body: string;
	bodyLine: number;
}

/** How a system lays out its folders. */
export interface Layout {
	/** Folder of content, from the source folder; '' for all of it. */
	content: string;
	/** Fields that a file has from its folder. */
	defaults?: (inside: string) => Record<string, unknown>;
	/** What a file is by its place; by whether it has a date, if this says nothing. */
	kindOf?: (file: MarkdownFile) => 'post' | 'page' | 'person' | 'skip' | undefined;
	/** Why a file is not public by its place. */
	hiddenBy?: (inside: string) => string | undefined;
	/** Changes to what was read. */
	finish?: (post: Post, file: MarkdownFile) => void;
}

/** Folders that hold no content, whatever made them. */
const otherFolders =
	/^(?:\..*|node_modules|_site|_includes|_layouts|_sass|layouts|themes|archetypes|public|dist|resources|vendor|__MACOSX)$/;
const texts = /\.(?:md|markdown|mdown|mkd|mdx|html?)$/i;
/** What old repositories have beside their posts and no reader ever saw. */
const notForReaders = /^(?:readme|license|licence|contributing|changelog|code_of_conduct|404)\./i;
/** `2014-03-12-name`, `2021-9-1-name`. */
const datedName = /^(\d{4}-\d{1,2}-\d{1,2})[-_](.+)$/;

/** Lists files below a folder, sorted, as paths with forward slashes. */
export function filesBelow(folder: string, isWanted: (name: string) => boolean): string[] {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry) => {
		if (entry.isDirectory())
			return otherFolders.test(entry.name)
				? []
				: filesBelow(join(folder, entry.name), isWanted).map((path) => `${entry.name}/${path}`);
		return entry.isFile() && isWanted(entry.name) ? [entry.name] : [];
	});
}

/** Reads a folder of Markdown into an archive. */
export function readMarkdownFolder(options: Options, layout: Layout, archive: Archive): void {
	const [root = ''] = options.sources;
	const folder = statSync(root).isDirectory() ? join(root, layout.content) : dirname(root);
	const paths = statSync(root).isDirectory()
		? filesBelow(folder, (name) => texts.test(name))
		: [basename(root)];
	for (const inside of paths) {
		if (options.only && !matchesGlob(inside, options.only)) continue;
		const path = relative(root, join(folder, inside)).replaceAll('\\', '/') || inside;
		const { fields: own, body, bodyLine, fault } = takeApart(readFileSync(join(folder, inside), 'utf8'));
		if (Object.keys(own).length === 0 && (notForReaders.test(basename(inside)) || /\.html?$/i.test(inside))) {
			archive.leftOut.push({ place: { file: path, line: 1 }, what: 'file', reason: 'has no front matter' });
			continue;
		}
		const fields = { ...layout.defaults?.(inside), ...own };
		const file = { path, inside, fields, body, bodyLine };
		const place = { file: path, line: 1 };
		if (fault)
			archive.told.push(
				tell('guessed', 'front matter', `is not as its language asks, and was read line by line: ${fault}`, {
					place,
				}),
			);
		const kind = layout.kindOf?.(file) ?? kindByPlace(file);
		if (kind === 'skip') archive.leftOut.push({ place, what: 'file', reason: 'is no text for readers' });
		else if (kind === 'person') archive.people.push(personOf(file));
		else archive.posts.push(postOf(file, kind, layout, options, archive.keep));
	}
}

function isDated({ inside, fields }: MarkdownFile): boolean {
	return (
		datedName.test(basename(inside)) ||
		['date', 'pubDate', 'pubDatetime', 'publishDate', 'published_at', 'publishdate'].some(
			(name) => fields[name],
		)
	);
}

function kindByPlace(file: MarkdownFile): 'post' | 'page' | 'person' {
	if (/(?:^|\/)_?(?:authors|people|team)\/[^/]+$/.test(file.path) && file.fields.name && !isDated(file))
		return 'person';
	const isAmongPosts = /(?:^|\/)_?(?:posts|drafts|blog|news|articles|stories)\//.test(file.path);
	return isDated(file) || isAmongPosts || !file.path.includes('/') ? 'post' : 'page';
}

function personOf({ inside, fields, body }: MarkdownFile) {
	const key = basename(inside, extname(inside));
	const links = ['twitter', 'github', 'linkedin', 'mastodon', 'bluesky', 'website', 'url']
		.map((name) => textOf(fields[name]))
		.filter((link) => link !== undefined && /^https?:/.test(link)) as string[];
	return {
		slug: key,
		name: textOf(fields.name) ?? key,
		keys: [key, ...listOf(fields.slug)],
		description: textOf(fields.bio ?? fields.description) ?? (body.trim().split(/\n\s*\n/)[0] || undefined),
		links,
	};
}

function postOf(
	file: MarkdownFile,
	kind: 'post' | 'page',
	layout: Layout,
	options: Options,
	keep: Archive['keep'],
): Post {
	const { path, inside, fields, body, bodyLine } = file;
	const found = fieldsOfPost(fields, options.map.fields, options.map.labels);
	const extension = extname(inside);
	const stem = basename(inside, extension).replace(/\.html?$/i, '');
	const [, day, rest] = datedName.exec(stem) ?? [];
	const own = stem === 'index' ? basename(dirname(inside)) : (rest ?? stem);
	const [, folderDay, folderRest] = datedName.exec(own) ?? [];
	const folder = dirname(inside);
	const post: Post = {
		...{ place: { file: path, line: 1 }, kind, ...found },
		slug: found.slug ?? folderRest ?? own,
		dates: [...found.dates, ...[day ?? folderDay].filter((date) => date !== undefined)],
		hidden: found.hidden ?? layout.hiddenBy?.(inside),
		section: folder === '.' ? '' : (folder.split('/')[0] ?? ''),
		body: { format: formatOf(extension), text: keep(linked(body, fields, found.title)), line: bodyLine },
	};
	layout.finish?.(post, file);
	return post;
}

/** A post that only leads elsewhere has no text of its own: its title, as the link, is one. */
function linked(body: string, fields: Record<string, unknown>, title: string | undefined): string {
	if (body.trim() !== '') return body;
	const href = [
		'source_url',
		'external_url',
		'externalUrl',
		'external_link',
		'link',
		'redirectto',
		'redirect_to',
		'redirect',
	]
		.map((name) => textOf(fields[name]))
		.find((address) => address && URL.canParse(address));
	return href
		? `<p><a href="${href.replaceAll('"', '%22')}">${(title ?? href).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</a></p>\n`
		: body;
}

function formatOf(extension: string): Post['body']['format'] {
	if (/^\.html?$/i.test(extension)) return 'html';
	return extension.toLowerCase() === '.mdx' ? 'mdx' : 'markdown';
}
