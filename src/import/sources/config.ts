import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf } from './front-matter.ts';

/** Reads the first of some configuration files that is there: YAML, TOML or JSON. An empty one if there is none. */
export function readConfig(root: string, names: readonly string[]): Record<string, unknown> {
	const name = names.find((each) => existsSync(join(root, each)));
	if (!name) return {};
	const text = readFileSync(join(root, name), 'utf8');
	return fieldsOf(text, name.endsWith('.toml') ? 'toml' : name.endsWith('.json') ? 'json' : 'yaml').fields;
}

/** A group of a configuration. */
export function groupOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};
}
