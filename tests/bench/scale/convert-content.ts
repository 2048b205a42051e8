import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Days in quotation marks, or parsers of YAML 1.1 make instants of them. */
const quoted = { schema: 'yaml-1.1' } as const;

/** Kinds of what articles name. */
const kinds = ['authors', 'topics', 'stories', 'people', 'places', 'organisations'];

/** Front matter as make-content.ts writes it. */
interface Front extends Record<string, unknown> {
	published: string;
	kind?: string;
	story?: string;
	sources?: { id: string; title: string; publisher: string; url: string }[];
}

/**
 * Writes the articles of a content folder that make-content.ts made as other programs take them, and the names and
 * descriptions of all that they name as one file of JSON.
 */
export function convertContent(content: string, articles: string, terms: string): void {
	mkdirSync(articles, { recursive: true });
	for (const file of globSync(join(content, 'articles/**/*.md'))) convertArticle(file, articles);
	const named = kinds.map((kind) => {
		const files = globSync(join(content, kind, '*.md')).sort();
		return [kind, Object.fromEntries(files.map((file) => [basename(file, '.md'), termOf(file)]))];
	});
	mkdirSync(dirname(terms), { recursive: true });
	writeFileSync(terms, JSON.stringify(Object.fromEntries(named)));
}

/** Writes one article: sources become footnotes of the Markdown, and `kind`, which Hugo keeps for itself, `form`. */
export function convertArticle(file: string, articles: string): void {
	const { front, body } = split(file);
	const { published, kind, story, ...rest } = front;
	const data = {
		...rest,
		date: published,
		form: kind ?? 'analysis',
		...(story !== undefined && { stories: [story] }),
	};
	const notes = (front.sources ?? [])
		.filter(({ id }) => body.includes(`[^${id}]`))
		.map(({ id, title, publisher, url }) => `[^${id}]: [${title}](${url}), ${publisher}`);
	writeFileSync(
		join(articles, basename(file)),
		`---\n${stringify(data, quoted)}---\n\n${[body.trim(), ...notes].join('\n\n')}\n`,
	);
}

function termOf(file: string): { name: string; description: string } {
	const { title, name = title, description } = split(file).front;
	return { name: String(name), description: String(description) };
}

function split(file: string): { front: Front; body: string } {
	const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
	return { front: parse(front) as Front, body };
}
