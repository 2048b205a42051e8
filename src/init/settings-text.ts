import { parseSync } from 'rolldown/utils';

/** A value of settings, as far as they are written here. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value };

/** A property of an object in a syntax tree (ESTree). */
interface Property {
	key: { name?: string; value?: unknown };
	value: { start: number; end: number };
}

/** Columns that a line of code may have, a tab counting two. */
const lineWidth = 110;

/**
 * Writes values into a settings file in place of those that it has, and behind them those that it lacks; all else, comments too,
 * stays as it is.
 * @param text of `src/site.ts`
 */
export function withValues(text: string, values: Readonly<Record<string, Value>>): string {
	const { body } = parseSync('site.ts', text).program as unknown as {
		body: { declaration?: { declarations?: { init?: { properties?: Property[] } }[] } }[];
	};
	const properties = body.flatMap(
		({ declaration }) => declaration?.declarations?.[0]?.init?.properties ?? [],
	);
	const names = properties.map(({ key }) => key.name ?? String(key.value));
	const further = Object.entries(values)
		.filter(([name, value]) => !names.includes(name) && Object.keys(value).length > 0)
		.map(([name, value]) => `,\n\t${name}:${written(value, name)}`);
	const end = properties.at(-1)?.value.end ?? 0;
	let changed = text.slice(0, end) + further.join('') + text.slice(end);
	// From the end, so that no change moves the place of another.
	for (const [index, { value }] of [...properties.entries()].toReversed()) {
		const own = values[names[index] ?? ''];
		if (own === undefined) continue;
		const before = changed.slice(0, value.start).trimEnd();
		changed = `${before}${written(own, names[index] ?? '')}${changed.slice(value.end)}`;
	}
	return changed;
}

/** A value behind its name, on the next line if it does not fit. */
function written(value: Value, name: string, depth = 1): string {
	const text = literal(value, depth);
	const isLong = typeof value === 'string' && 2 * depth + name.length + 2 + text.length + 1 > lineWidth;
	return isLong ? `\n${'\t'.repeat(depth + 1)}${text}` : ` ${text}`;
}

function literal(value: Value, depth: number): string {
	if (typeof value === 'string') return quoted(value);
	if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, depth)).join(', ')}]`;
	const tabs = '\t'.repeat(depth + 1);
	const lines = Object.entries(value).map(
		([name, entry]) =>
			`${tabs}${/^\w+$/.test(name) ? name : quoted(name)}:${written(entry, name, depth + 1)},\n`,
	);
	return lines.length === 0 ? '{}' : `{\n${lines.join('')}${'\t'.repeat(depth)}}`;
}

/** A string of code, in the quotes that need fewer escapes. */
function quoted(text: string): string {
	const plain = text.replaceAll('\\', '\\\\');
	return plain.includes("'") && !plain.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`;
}
