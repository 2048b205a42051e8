import type { LeadPicture, Named, Post } from '../neutral.ts';

/** Fields of a file by name, nothing checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as a group of fields; empty if it is none. */
export function asFields(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** True for a value that says something. */
export function hasValue(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(hasValue);
	return value !== undefined && value !== null && value !== '' && value !== false;
}

/** A value as a text; undefined for groups and lists. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	return typeof value === 'number' ? String(value) : undefined;
}

/** A value as a list of texts: of one text, those between `divider`. */
export function listOf(value: unknown, divider?: RegExp): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => listOf(each));
	const fields = asFields(value);
	if (fields.name ?? fields.title ?? fields.slug) return listOf(fields.name ?? fields.title ?? fields.slug);
	const text = textOf(value);
	if (text === undefined) return [];
	return (divider ? text.split(divider) : [text]).map((part) => part.trim()).filter(Boolean);
}

/** A term or author by its name. */
export function named(name: string): Named {
	return { name };
}

/** Words between two names of a byline. */
const between = /\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&|\bwith\b)\s*/;

/** Divides a byline: people, and what else it says, such as "of X" and "for Y". */
export function authorsOf(value: unknown): Pick<Post, 'authors'> & { byline?: string } {
	if (Array.isArray(value)) {
		const all = value.map(authorsOf);
		const wording = all.flatMap(({ byline }) => byline ?? []);
		return {
			authors: all.flatMap(({ authors }) => authors),
			...(wording.length > 0 && { byline: value.map((each) => textOf(each) ?? '').join(', ') }),
		};
	}
	const fields = asFields(value);
	const text = textOf(value) ?? textOf(fields.name) ?? textOf(fields.title) ?? textOf(fields.slug);
	if (!text) return { authors: [] };
	const plain = text.replace(/^(?:by|von|par|por|di)\s+/i, '').replace(/\s+/g, ' ');
	const [people = plain] = plain.split(/,?\s+(?:of|for|from|at)\s+|\s*[|/(]\s*/);
	const authors = people
		.split(between)
		.map((name) => name.trim())
		.filter(Boolean)
		.map(named);
	return { authors, ...(people !== plain && { byline: plain.replace(/\)$/, ')') }) };
}

/** The picture that a field names. */
export function imageOf(
	value: unknown,
	alt: string | undefined,
	caption: string | undefined,
	credit: string | undefined,
): LeadPicture | undefined {
	const [first] = Array.isArray(value) ? value : [value];
	const fields = asFields(first);
	const src =
		textOf(first) ??
		['src', 'url', 'path', 'image', 'feature', 'teaser'].map((name) => textOf(fields[name])).find(Boolean);
	if (!src) return undefined;
	return {
		src,
		alt: textOf(fields.alt) ?? alt,
		caption: textOf(fields.caption ?? fields.title) ?? caption,
		credit: textOf(fields.credit) ?? credit,
	};
}

/** Who paid, by a field that names them or has their name and address. */
export function sponsorOf(value: unknown, url: string | undefined): Post['sponsor'] {
	const fields = asFields(value);
	const name = textOf(value) ?? textOf(fields.name) ?? textOf(fields.title);
	const at = url ?? textOf(fields.url) ?? textOf(fields.link);
	return name === undefined && at === undefined ? undefined : { name, url: at };
}
