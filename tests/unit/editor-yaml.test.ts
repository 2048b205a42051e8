import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeYaml } from '../../src/editor/change-yaml.ts';

/** Front matter of every file of content and of the newsroom, and their settings files. */
const sources = globSync('{content,tests/newsroom}/**/*.{md,yml}')
	.filter((file) => !file.endsWith('README.md'))
	.map((file): [string, string] => {
		const text = readFileSync(file, 'utf8');
		return [file, file.endsWith('.yml') ? text : (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '')];
	});

type Path = (string | number)[];

/** Values in a value, with their paths: of the entries of each list the first, a middle one and the last. */
function* valuesIn(value: unknown, path: Path = []): Generator<[Path, unknown]> {
	if (path.length > 0) yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	const entries = Object.entries(value);
	const some = [0, entries.length >> 1, entries.length - 1];
	for (const [key, each] of Array.isArray(value)
		? entries.filter((_, index) => some.includes(index))
		: entries)
		yield* valuesIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withValue(data: unknown, [first = '', ...rest]: Path, value: unknown): unknown {
	if (Array.isArray(data)) {
		const copy = data.map((each, index) =>
			index === first && rest.length > 0 ? withValue(each, rest, value) : each,
		);
		if (rest.length === 0) copy.splice(Number(first), 1, ...(value === undefined ? [] : [value]));
		return copy;
	}
	const copy: Record<string, unknown> = { ...(data as object) };
	copy[String(first)] = rest.length > 0 ? withValue(copy[String(first)], rest, value) : value;
	if (copy[String(first)] === undefined) delete copy[String(first)];
	return copy;
}

/** Lines of a text that are not, in their order, in another one. */
function linesNotIn(text: string, other: string): string[] {
	const rest = other.split('\n');
	return text.split('\n').filter((line) => {
		const at = rest.indexOf(line);
		if (at >= 0) rest.splice(at, 1);
		return at < 0;
	});
}

describe.each(sources)('fields of %s', (_, source) => {
	const data = parse(source, { schema: 'core' });

	test('stay as they are when none is changed', () => {
		expect(changeYaml(source, data)).toBe(source);
	});

	test('change in their own lines alone: every text, by another one', () => {
		for (const [path, value] of valuesIn(data)) {
			if (typeof value !== 'string') continue;
			const changed = changeYaml(
				source,
				withValue(data, path, `${value}: “new”, # and more`) as object as never,
			);
			const lines = value.includes('\n') ? value.split('\n').length + 1 : 1;
			expect(linesNotIn(source, changed).length, path.join('.')).toBeLessThanOrEqual(lines);
			expect(linesNotIn(changed, source).length, path.join('.')).toBeLessThanOrEqual(lines);
		}
	});

	test('go with their own lines alone', () => {
		for (const [path] of valuesIn(data)) {
			const rest = withValue(data, path, undefined);
			const changed = changeYaml(source, rest as never);
			// Nothing is said anew: but for the dash or the brackets that the value stood behind, each line was there.
			expect(linesNotIn(changed, source).length, path.join('.')).toBeLessThanOrEqual(1);
		}
	});

	test('come in lines of their own, to lists, groups and the whole', () => {
		for (const [path, value] of [[[], data] as [Path, unknown], ...valuesIn(data)]) {
			if (typeof value !== 'object' || value === null) continue;
			const more = Array.isArray(value) ? [...value, 'one more'] : { ...value, more: 'One: more' };
			const changed = changeYaml(source, (path.length > 0 ? withValue(data, path, more) : more) as never);
			expect(linesNotIn(changed, source).length, path.join('.')).toBe(1);
			expect(linesNotIn(source, changed).length, path.join('.')).toBeLessThanOrEqual(1);
		}
	});
});

describe('fields', () => {
	const source =
		'title: A # first\n# of the second\nb: "x"\nlist:\n  - one # 1\n\n  # two\n  - two\nlast: [a, b]\n';

	test('keep comments, quotes and empty lines around what changes', () => {
		const data = parse(source);
		expect(changeYaml(source, { ...data, title: 'B', b: 'y', list: ['one', 'zwei', 'drei'] })).toBe(
			'title: B # first\n# of the second\nb: "y"\nlist:\n  - one # 1\n\n  # two\n  - zwei\n  - drei\nlast: [a, b]\n',
		);
	});

	test('stand in the order that is asked for', () => {
		const data = { ...parse(source), c: { d: ['x y'] } };
		expect(changeYaml(source, data, ['title', 'c', 'b'])).toContain(
			'# first\nc:\n  d:\n    - x y\n# of the second',
		);
	});

	test('keep lines of a long text', () => {
		expect(changeYaml('a: |-\n  x\n  y\n\nb: 1\n', { a: 'x\nz', b: 1 })).toBe('a: |-\n  x\n  z\n\nb: 1\n');
	});
});
