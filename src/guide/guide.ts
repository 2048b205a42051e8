/**
 * The guide for writers, `content/README.md`, as examples: what stands in its fences is what `npm run init` makes an article of,
 * what editors offer as snippets, and what tests read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';

/** A fenced example. */
export interface Example {
	language: string;
	/** The file of the content folder that it shows whole; undefined for a part of one. */
	file: string | undefined;
	text: string;
	/** The heading that it stands under. */
	heading: string;
	/** Line of its first line in the guide, from 1. */
	line: number;
}

/** The article that the guide shows whole. */
export const guideArticle = 'articles/every-block.md';

const guide = 'content/README.md';

/** The text of the guide. */
export function guideText(): string {
	return readFileSync(guide, 'utf8');
}

/** The examples of the guide, in their order. */
export function guideExamples(text = guideText()): Example[] {
	const examples: Example[] = [];
	let heading = '';
	for (const node of remark().parse(text).children) {
		const { line = 0 } = node.position?.start ?? {};
		if (node.type === 'heading') heading = text.split('\n')[line - 1]?.replace(/^#+ /, '') ?? '';
		if (node.type !== 'code') continue;
		const { lang, meta, value } = node;
		const example = { language: lang ?? '', file: meta ?? undefined, text: `${value}\n` };
		examples.push({ ...example, heading, line: line + 1 });
	}
	return examples;
}

/**
 * The content of the guide: the files that it shows whole, by path, as it shows them last; and in its article every part of one
 * in Markdown, each under the heading that it has in the guide.
 */
export function guideFiles(examples = guideExamples()): Record<string, string> {
	const files = Object.fromEntries(
		examples.flatMap(({ file, text }) => (file ? [[file, text] as const] : [])),
	);
	const parts = examples.filter(({ file, language }) => !file && language === 'markdown');
	const body = parts.map(({ heading, text }) => `\n## ${heading}\n\n${text}`).join('');
	return { ...files, [guideArticle]: `${files[guideArticle]}${body}` };
}

/** The files beside the article of the guide: those in `files/`, by the path that they have in content. */
export function guideCompanions(): Record<string, string> {
	const folder = fileURLToPath(new URL('files/', import.meta.url));
	return Object.fromEntries(readdirSync(folder).map((name) => [`articles/${name}`, join(folder, name)]));
}
