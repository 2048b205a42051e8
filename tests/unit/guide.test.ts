import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { type BlockName, kinds } from '../../src/body/blocks/kinds.ts';
import {
	guideArticle,
	guideCompanions,
	guideExamples,
	guideFiles,
	guideText,
} from '../../src/guide/guide.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article } from '../../src/schema/article.ts';
import { source } from '../../src/schema/source.ts';
import { scratchContent } from './scratch-folder.ts';

const guide = guideText();
const examples = guideExamples(guide);
const files = guideFiles(examples);
const companions = Object.fromEntries(
	Object.entries(guideCompanions()).map(([path, file]) => [path, readFileSync(file)]),
);

/** Reads content as a build does. @returns what is wrong with it, as people are told */
async function problemsOf(content: Record<string, string>): Promise<string[]> {
	vi.stubEnv('STET_NOW', '2025-01-01T00:00:00Z');
	scratchContent({ ...content, ...companions });
	return (await readContent()).problems.map(formatProblem);
}

/** The section of the guide that a heading begins, down to the next one. */
function sectionOf(heading: string): string {
	// Headings within examples begin none.
	const outline = guide.replace(/^```[\s\S]*?^```$/gm, (example) => example.replace(/^#/gm, ' '));
	const start = outline.indexOf(`# ${heading}\n`);
	return guide.slice(start, outline.indexOf('\n#', start + 1));
}

/** The guide with the fields of a schema in the table that is for them. */
function withFields(text: string, name: string, { shape }: z.ZodObject): string {
	const rows = Object.entries(shape as Record<string, z.ZodType>).map(
		([field, { description = '' }]) =>
			`| \`${field}\` | ${description.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |\n`,
	);
	const table = new RegExp(`(?<=\\| field of ${name} \\| \\|\\n\\| --- \\| --- \\|\\n)(?:\\|.*\\n)*`);
	expect(text).toMatch(table);
	return text.replace(table, () => rows.join(''));
}

describe('the guide for writers', () => {
	test('has examples that Stet reads, all in one article', async () => {
		expect(await problemsOf(files)).toEqual([]);
	});

	test.each(examples.filter(({ language, file }) => language === 'yaml' && !file))(
		'has front matter that Stet reads: $heading',
		async ({ text }) => {
			const own = Object.fromEntries(
				text.split(/^(?=\w)/m).map((field) => [field.slice(0, field.indexOf(':')), field]),
			);
			const [, head = '', body = ''] =
				/^---\n([\s\S]*?)\n---\n([\s\S]*)/.exec(files[guideArticle] ?? '') ?? [];
			const others = head.split(/\n(?=\w)/).filter((field) => !((/^\w+/.exec(field)?.[0] ?? '') in own));
			const whole = ['---', ...others, Object.values(own).join('').trimEnd(), '---', body].join('\n');
			expect(await problemsOf({ ...files, [guideArticle]: whole })).toEqual([]);
		},
	);

	test('has files that Stet reads, also where a later example goes on with one', async () => {
		const first = examples.filter(({ file, text }) => file && file !== guideArticle && files[file] !== text);
		expect(first.length).toBeGreaterThan(0);
		for (const { file = '', text } of first) expect(await problemsOf({ ...files, [file]: text })).toEqual([]);
	});

	test('has an example and a picture of every block, under a heading that names what it takes', () => {
		const missing = Object.keys(kinds).filter(
			(name) => !examples.some(({ text }) => text.startsWith(`:::${name}`)),
		);
		expect(missing, 'blocks without an example in content/README.md').toEqual([]);
		for (const name of Object.keys(kinds) as BlockName[]) {
			const { heading } = examples.find(({ text }) => text.startsWith(`:::${name}`)) ?? {};
			const picture = `tests/pictures/blocks/${name}.webp`;
			expect(sectionOf(heading ?? ''), 'npm run pictures takes it').toContain(`](../${picture})`);
			expect(existsSync(picture), picture).toBe(true);
			for (const attribute of kinds[name].attributes ?? [])
				expect(sectionOf(heading ?? ''), `:::${name} takes ${attribute}`).toMatch(
					new RegExp(`\`${attribute}\\b|\\b${attribute}="`),
				);
		}
	});

	test('explains every field as its schema does (npx vitest run tests/unit/guide.test.ts -u writes it)', async () => {
		const written = Object.entries({ 'an article': article, 'a source': source }).reduce(
			(text, [name, schema]) => withFields(text, name, schema),
			guide,
		);
		await expect(written).toMatchFileSnapshot('../../content/README.md');
	});

	test('names only commands that there are, and links that lead to its headings', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const [, name = ''] of guide.matchAll(/npm run ([\w:]+)/g))
			expect(Object.keys(scripts)).toContain(name);
		const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
			text.toLowerCase().replaceAll(' ', '-'),
		);
		for (const [, anchor = ''] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
	});

	test('is no content', async () => {
		expect(await problemsOf({ ...files, 'README.md': guide })).toEqual([]);
		expect(await problemsOf({ ...files, 'articles/README.md': guide })).not.toEqual([]);
	});
});
