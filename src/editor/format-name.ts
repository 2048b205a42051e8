import type { EntryKind } from './entry-text.ts';

/** The name under which the way to read and write a kind of file is registered; Sveltia CMS knows by its end what has a text. */
export function formatName(kind: string, { hasBody }: Pick<EntryKind, 'hasBody'>): string {
	return hasBody ? `stet-${kind}-frontmatter` : `stet-${kind}`;
}
