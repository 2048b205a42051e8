import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/desk/rule.ts';
import { archiveRules, rules } from '../../src/desk/rules.ts';
import { proofOf } from './proof-of.ts';

describe('rules', () => {
	/** An example as an editor may save it that breaks lines: a word of a paragraph on each. */
	const wrapped = (example: Example): Example => {
		const { fields, body } = typeof example === 'string' ? { fields: {}, body: example } : example;
		const isText = (line: string) => /^[\p{L}“]/u.test(line);
		const lines = body.split('\n').map((line) => (isText(line) ? line.replace(/ (?=\p{L})/gu, '\n') : line));
		return { fields, body: lines.join('\n') };
	};

	describe.each(rules)('$name', (rule) => {
		const check = (example: Example) => [...rule.check(proofOf(example))].map(({ reason }) => reason);

		test.each(rule.flags)('flags %j', (example, message) => {
			const reasons = check(example);
			expect(reasons).toHaveLength(1);
			expect(reasons[0]).toContain(message);
			expect(reasons[0]).toMatch(/; |\?$/);
			expect(check(wrapped(example))).toEqual(reasons);
		});

		test.each(rule.passes)('passes %j', (example) => {
			expect(check(example)).toEqual([]);
			expect(check(wrapped(example))).toEqual([]);
		});
	});

	test('are each in a file of their name, all in the list', () => {
		const files = globSync('src/desk/rules/*.ts').map((file) => basename(file, '.ts'));
		expect([...rules, ...archiveRules].map(({ name }) => name).sort()).toEqual(files.sort());
	});
});
