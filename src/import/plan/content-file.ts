import { stringify } from 'yaml';

/** Writes a content file: front matter as YAML that Stet reads (core schema, no aliases), then the body. */
export function contentFile(fields: Readonly<Record<string, unknown>>, body = ''): string {
	const front = stringify(withoutEmpty(fields), {
		lineWidth: 0,
		aliasDuplicateObjects: false,
		schema: 'core',
	});
	return `---\n${front}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

/** Fields that have a value. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => {
			if (Array.isArray(value)) return value.length > 0;
			if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
			return value !== undefined && value !== '';
		}),
	);
}
