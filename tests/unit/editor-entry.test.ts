import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfEntry } from '../../src/editor/check-entry.ts';
import { entryKinds } from '../../src/editor/entry-kinds.ts';
import { type EntryKind, readEntry, writeEntry } from '../../src/editor/entry-text.ts';
import { guideExamples } from '../../src/guide/guide.ts';

const files = globSync('{content,tests/newsroom}/**/*.{md,yml}')
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !/README\.md|redirects\.yml/.test(file))
	.map((file): [string, EntryKind] => {
		const name = file.endsWith('.yml')
			? basename(file)
					.replace(/\.\w+$|\.yml$/g, '')
					.replace(/\..*/, '')
			: (/(?:content|newsroom)\/(\w+)/.exec(file)?.[1] ?? '');
		return [file, entryKinds[name] as EntryKind];
	});

/** The lines of a text that are not those of another one. */
function changedLines(text: string, other: string): string[] {
	const lines = new Set(other.split('\n'));
	return text.split('\n').filter((line) => !lines.has(line));
}

/** What a form gives back of what it was given: every field it has, those that are empty too. */
function throughForm(entry: Record<string, unknown>, { schema }: EntryKind): Record<string, unknown> {
	const empty = Object.fromEntries(
		Object.keys(schema.shape).map((name) => [name, name === 'draft' ? false : '']),
	);
	return { ...empty, ...structuredClone(entry) };
}

describe.each(files)('%s', (file, kind) => {
	const text = readFileSync(file, 'utf8');

	test('is written as it was read, and passes', () => {
		const entry = throughForm(readEntry(text.trim(), kind), kind);
		expect(`${writeEntry(entry, kind).trim()}\n`).toBe(text);
		expect(faultsOfEntry(entry, kind)).toEqual([]);
	});

	test('differs in one line when one field is edited', () => {
		const entry = throughForm(readEntry(text.trim(), kind), kind);
		const name = ['title', 'name'].find((each) => each in entry && entry[each] !== '');
		const edited = name
			? { ...entry, [name]: `${entry[name]}: and “more”` }
			: file.includes('front')
				? { ...entry, lead: 'another' }
				: undefined;
		if (!edited) return;
		const written = `${writeEntry(edited, kind).trim()}\n`;
		expect(changedLines(written, text)).toHaveLength(1);
		expect(changedLines(text, written)).toHaveLength(1);
	});
});

describe('an entry', () => {
	const articles = entryKinds.articles as EntryKind;

	test('that is new has its fields in the order of the guide, and an id', () => {
		const entry = {
			...{
				body: 'Text.[^a]',
				draft: true,
				title: 'A: b',
				description: 'C.',
				published: '2024-01-02',
				kind: 'analysis',
			},
			...{ authors: ['x-y'], topics: ['a', 'b'], image: null, related: [], story: '', events: [] },
			sources: [{ id: 'a', kind: 'news', title: 'T', publisher: 'P', url: '', __sc_item_id: '1' }],
		};
		expect(writeEntry(entry, articles)).toMatch(
			/^---\nid: \w{6}\ntitle: "A: b"\ndescription: C\.\npublished: 2024-01-02\ndraft: true # .*\nauthors: \[x-y\]\ntopics: \[a, b\]\nsources:\n {2}- id: a\n {4}kind: news\n {4}title: T\n {4}publisher: P\n---\n\nText\.\[\^a\]\n$/,
		);
		expect(faultsOfEntry(entry, articles)).toEqual([]);
	});

	test('is told what is wrong at the field', () => {
		const { text = '' } = guideExamples().find(({ file }) => file?.startsWith('articles/')) ?? {};
		const entry = readEntry(text, articles);
		const sources = [
			...(entry.sources as object[]),
			{ id: 'x', kind: 'anonymous', title: 'T', publisher: 'P' },
		];
		const wrong = {
			...entry,
			title: 'x'.repeat(141),
			published: '2024-02-30',
			sources,
			body: 'A[^y] `[^z]`',
		};
		const told = Object.fromEntries(
			faultsOfEntry(wrong, articles).map(({ field, reason }) => [field, reason]),
		);
		expect(told.title).toBe('is 141 characters long; write at most 140');
		expect(told.published).toContain('is not a day in the calendar');
		expect(told['sources.2.note']).toContain('an anonymous source says why');
		expect(told.body).toBe('[^y] names no source of this article; write one of report, marten, x');
		expect(Object.keys(told)).toHaveLength(4);
	});

	test('keeps what has no form, what is empty on purpose, and loses what is taken out', () => {
		const text =
			'---\ntitle: A\nimage:\n  src: ./a.svg\n  alt: ""\naliases: [/old/, { path: /o/, section: x }]\nstory: s\ntranslation: {}\n---\nB\n';
		const entry = readEntry(text, articles);
		expect(entry).not.toHaveProperty('aliases');
		expect(writeEntry({ ...entry, story: '' }, articles)).toBe(text.replace('story: s\n', ''));
		expect(writeEntry({ ...entry, translation: null }, articles)).toBe(text.replace('translation: {}\n', ''));
		expect(writeEntry({ ...entry, image: { src: './b.svg', alt: '' } }, articles)).toBe(
			text.replace('./a', './b'),
		);
	});
});
