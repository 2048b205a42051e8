import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/desk/archive-facts.ts';
import type { Example } from '../../src/desk/rule.ts';
import { archiveRules, rules } from '../../src/desk/rules.ts';
import { exampleNewsroom, proofOf } from './proof-of.ts';

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

	describe.each(archiveRules)('$name', (rule) => {
		const check = (archive: Example[]) => {
			const facts = archive.map((example) => factsOf(proofOf(example), true));
			const byFile = new Map(facts.map((fact, index) => [`${index + 1}.md`, fact]));
			return [...rule.compare(byFile, exampleNewsroom())];
		};

		test.each(rule.flags)('flags the last of %j', (archive, message) => {
			const remarks = check(archive);
			expect(remarks).toMatchObject([{ file: `${archive.length}.md` }]);
			expect(remarks[0]?.reason).toContain(message);
			expect(remarks[0]?.reason).toContain('; ');
			expect(check(archive.map(wrapped)).map(({ reason }) => reason)).toEqual([remarks[0]?.reason]);
		});

		test.each(rule.passes.map((archive) => [archive]))('passes %j', (archive) => {
			expect(check(archive)).toEqual([]);
			expect(check(archive.map(wrapped))).toEqual([]);
		});
	});

	test('are each in a file of their name, all in the list', () => {
		const files = globSync('src/desk/rules/*.ts').map((file) => basename(file, '.ts'));
		expect([...rules, ...archiveRules].map(({ name }) => name).sort()).toEqual(files.sort());
	});
});
