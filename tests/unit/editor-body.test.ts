import { globSync, readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { blockForms } from '../../src/editor/block-forms.ts';
import { blockText, patternOf, valuesOf } from '../../src/editor/block-text.ts';
import { mergeBody } from '../../src/editor/merge-body.ts';
import { guideExamples } from '../../src/guide/guide.ts';

const files = globSync('{content,tests/newsroom}/{articles,pages,people,stories,topics}/**/*.md');
const bodies = files.map((file): [string, string] => {
	const text = readFileSync(file, 'utf8');
	return [file, text.slice(text.indexOf('\n---\n') + 5)];
});
const blocks = guideExamples().filter(({ text }) => text.startsWith(':::'));

describe('a block', () => {
	test.each(blocks.map(({ text }) => text.trimEnd()))('%s is read and written again as it is', (text) => {
		const form = blockForms.find(({ name }) => new RegExp(`^:::${name}\\b(?!-)`).test(text));
		const match = form && patternOf(form).exec(`${text}\n\nAfter it.\n\n:::\n`);
		expect(match?.[0]).toBe(text);
		if (form && match) expect(blockText(form, valuesOf(form, match))).toBe(text);
	});

	test('of each kind in content is read and written again as it is', () => {
		const written = bodies.flatMap(([, body]) => body.match(/^:::\w[\s\S]*?\n:::$/gm) ?? []);
		expect(written.length).toBeGreaterThan(30);
		for (const text of written) {
			const found = blockForms.flatMap((form) => {
				const match = patternOf(form).exec(text);
				return match ? [blockText(form, valuesOf(form, match))] : [];
			});
			expect(found).toEqual([text]);
		}
	});
});

describe('a body', () => {
	/** As an editor of formatted text may write it: other marks, other spaces. */
	const rewritten = (body: string): string =>
		body
			.split(/(^:::[\s\S]*?^:::$)/m)
			.map((part) =>
				part.startsWith(':::')
					? part
					: String(remark().use(remarkGfm).data('settings', { emphasis: '_' }).processSync(part)),
			)
			.join('\n\n');

	test.each(bodies)('of %s stays as it is, however an editor writes the same', (_, body) => {
		expect(mergeBody(body, body)).toBe(body);
		expect(mergeBody(body, body.trim())).toBe(body);
	});

	test('stays but for the paragraph that is changed, added or gone', () => {
		const body = '\nA *b*.\n\n| a | b |\n| --- | :-- |\n| long cell | 2 |\n\n1. x\n1. y\n\nLast\nline.\n';
		const other = rewritten(body);
		expect(other).not.toBe(body);
		expect(mergeBody(body, other)).toBe(body);
		expect(mergeBody(body, other.replace('Last', 'First'))).toBe(body.replace('Last\nline', 'First\nline'));
		expect(mergeBody(body, `${other.trimEnd()}\n\nMore.`)).toBe(body.replace(/\n$/, '\n\nMore.\n'));
		expect(mergeBody(body, other.replace(/1\. x[\s\S]*?\n\n/, ''))).toBe(body.replace('1. x\n1. y\n\n', ''));
		expect(mergeBody(body, other.replace('A ', 'New.\n\nA '))).toBe(body.replace('A ', 'New.\n\nA '));
		expect(mergeBody('', 'New.')).toBe('New.\n');
	});
});
