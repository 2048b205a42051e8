/**
 * Makes a content folder from folders of Markdown posts by others, to measure load and search on:
 * `node tests/bench/content-from-posts.ts <new folder> <folder of posts>...`. A post needs a `date`, or one in its name.
 * Its summary becomes the standfirst, its topics or tags become topics, and organisations come from the bodies: those whose
 * name is written out with its acronym, "General Services Administration (GSA)". Only the plain text of a post is kept.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { type Organisation, organisationsOf } from './organisations.ts';
import { oneLine, plainMarkdown } from './plain-markdown.ts';

/** A post, cleaned. */
export interface Post {
	id: string;
	title: string;
	description: string;
	published: string;
	topics: string[];
	body: string;
}

/** Writes a content folder made from every usable post below some folders. @returns how many articles it holds */
export function contentFromPosts(target: string, folders: readonly string[]): number {
	const posts = folders.flatMap(readPosts);
	const organisations = organisationsOf(posts);
	const write = (path: string, data: unknown, body = '') => {
		mkdirSync(join(target, path, '..'), { recursive: true });
		writeFileSync(join(target, path), `---\n${stringify(data)}---\n\n${body}\n`);
	};
	write('authors/corpus.md', { name: 'Corpus', kind: 'desk', description: 'Posts by others.' });
	for (const topic of new Set(posts.flatMap(({ topics }) => topics)))
		write(`topics/${topic}.md`, { title: topic.replaceAll('-', ' '), description: `Posts on ${topic}.` });
	for (const { id, name, acronym } of organisations)
		write(`organisations/${id}.md`, { name, aliases: [acronym], type: 'body', description: `${name}.` });
	for (const { id, body, ...data } of posts) {
		const named = organisations.filter((organisation) => names(body, organisation)).map((each) => each.id);
		write(`articles/${id}.md`, { ...data, authors: ['corpus'], organisations: named }, body);
	}
	return posts.length;
}

function names(body: string, { name, acronym }: Organisation): boolean {
	return body.includes(name) || new RegExp(`\\b${acronym}\\b`).test(body);
}

function readPosts(folder: string, number: number): Post[] {
	return globSync('**/*.md', { cwd: folder })
		.sort()
		.flatMap((path) => {
			const [, yaml = '', text = ''] =
				readFileSync(join(folder, path), 'utf8').match(/^\s*---\r?\n(.*?)\n---[ \t]*\r?\n(.*)$/s) ?? [];
			const data = frontMatter(yaml);
			const title = oneLine(data.title, 140) || oneLine(path.replace(/\.md$|[\d-]+/g, ' '), 140);
			const day = /^\d{4}-\d\d-\d\d/.exec(String(data.date ?? path))?.[0];
			const summary = data.summary || data.excerpt || data.deck || data.description;
			const body = plainMarkdown(text) || oneLine(summary, 2000) || title;
			if (day === undefined) return [];
			return {
				id: `${slug(path.replace(/\.md$/, ''))}-${number + 1}`,
				title,
				description: oneLine(summary, 300) || title,
				published: day,
				topics: [
					...new Set([data.topics ?? data.tags ?? []].flat().map((topic) => slug(String(topic)))),
				].filter(Boolean),
				body,
			};
		});
}

/** What can be understood of front matter that was written for a laxer reader than ours. */
function frontMatter(yaml: string): Record<string, unknown> {
	const data: unknown = parseDocument(yaml, { schema: 'core', uniqueKeys: false, strict: false }).toJS();
	return typeof data === 'object' && data !== null ? { ...data } : {};
}

function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

if (import.meta.main) {
	const [target, ...folders] = process.argv.slice(2);
	if (!target || folders.length === 0) {
		console.error('Write: node tests/bench/content-from-posts.ts <new folder> <folder of posts>...');
		process.exit(1);
	}
	console.log(`${contentFromPosts(target, folders)} articles in ${target}`);
}
