import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { kinds } from '../../src/body/blocks/kinds.ts';
import { guideExamples } from '../../src/guide/guide.ts';
import { front } from '../../src/schema/front.ts';
import { houseStyle } from '../../src/schema/house-style.ts';

/** How the files of this test are brought up to date. */
const update = '(npx vitest run tests/unit/editor.test.ts -u writes it)';

/** Settings files that people write in YAML, each with its schema. */
const settings = { front, 'house-style': houseStyle };

/** What an editor is given as JSON: with tabs, and a last line. */
function json(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/**
 * A block as a snippet of VS Code: its name, what stands in brackets and the values of its attributes are places to go
 * through with Tab, the example of the guide in each.
 */
function snippetOf(text: string): { prefix: string; description: string; body: string[] } {
	const [, name = ''] = /^:::([\w-]+)/.exec(text) ?? [];
	let count = 0;
	const place = (example: string) => `\${${++count}:${example.replace(/[\\$}]/g, '\\$&')}}`;
	const [first = '', ...rest] = text.trimEnd().split('\n');
	const opened = first
		.replace(/\[(.*?)\](?=\{|$)/, (_, label: string) => `[${place(label)}]`)
		.replace(/="([^"]*)"/g, (_, value: string) => `="${place(value)}"`);
	const inside = rest.slice(0, -1).join('\n');
	return {
		prefix: `:::${name}`,
		description: kinds[name as keyof typeof kinds].syntax,
		body: [opened, ...(inside ? place(inside).split('\n') : []), ':::', '$0'],
	};
}

describe('what VS Code is told', () => {
	test.each(Object.entries(settings))(`of %s.yml is what its schema says ${update}`, async (name, schema) => {
		const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
		await expect(json({ $schema, ...rest })).toMatchFileSnapshot(`../../.vscode/schemas/${name}.schema.json`);
	});

	test(`of blocks are the examples of the guide ${update}`, async () => {
		const blocks = guideExamples().filter(({ text }) => text.startsWith(':::'));
		const snippets = Object.fromEntries(
			blocks.map(({ heading, text }) => [heading, { scope: 'markdown', ...snippetOf(text) }]),
		);
		expect(
			Object.values(snippets)
				.map(({ prefix }) => prefix.slice(3))
				.toSorted(),
		).toEqual(Object.keys(kinds).toSorted());
		await expect(json(snippets)).toMatchFileSnapshot('../../.vscode/blocks.code-snippets');
	});

	test('a snippet gives the example back when nothing is changed', () => {
		for (const { text } of guideExamples().filter((example) => example.text.startsWith(':::'))) {
			const { body } = snippetOf(text);
			const plain = body
				.join('\n')
				.replace(/\$\{\d+:((?:\\[\\$}]|[^}])*)\}/g, '$1')
				.replace(/\\([\\$}])/g, '$1')
				.replace(/\n\$0$/, '\n');
			expect(plain).toBe(text);
		}
	});

	test('its settings name these schemas for these files, and extensions that read them', () => {
		const read = (name: string) => JSON.parse(readFileSync(`.vscode/${name}.json`, 'utf8'));
		const schemas: Record<string, string[]> = read('settings')['yaml.schemas'];
		expect(
			Object.keys(schemas)
				.map((path) => path.replace(/^\.\/\.vscode\//, '.vscode/'))
				.toSorted(),
		).toEqual(globSync('.vscode/schemas/*.json').toSorted());
		expect(read('extensions').recommendations).toEqual(
			expect.arrayContaining(['redhat.vscode-yaml', 'astro-build.astro-vscode']),
		);
	});

	test.each(Object.keys(settings))(
		'its schema of %s.yml takes what the guide shows, and refuses a slip',
		(name) => {
			const schema = JSON.parse(readFileSync(`.vscode/schemas/${name}.schema.json`, 'utf8'));
			const { text = '' } = guideExamples().find(({ file }) => file === `${name}.yml`) ?? {};
			const validate = new Ajv2020({ strict: false }).compile({ ...schema, $schema: undefined });
			expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
			expect(validate({ ...parse(text), leed: 'a' })).toBe(false);
		},
	);
});
