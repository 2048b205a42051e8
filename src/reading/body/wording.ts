/** Wordings: all words of an article that readers see, by which the record of publication knows that they changed. */
import { hash } from 'node:crypto';
import type { Article } from '../../schema/article.ts';
import type { Copy } from './copy.ts';

/**
 * A passage of a wording: what it is and its words. Kinds are `paragraph`, `heading`, `quote` and `cell` of the text, names
 * of fields of the front matter, and `correction`.
 */
export type Line = [kind: string, text: string];

/** The words of an article that readers see, in the order of the page. */
export function linesOf({ passages }: Copy, { corrections }: Pick<Article, 'corrections'>): Line[] {
	return [
		...passages
			.filter(({ text }) => text.trim() !== '')
			.map(({ kind, field, text }): Line => [field === undefined ? kind : nameOf(field), text]),
		...corrections.map(({ date, kind, text }): Line => ['correction', `${date} ${kind}: ${text}`]),
	];
}

/** `events.0.label` is a label of events. */
function nameOf(field: string): string {
	return field.replace(/\.\d+/g, '');
}

/** The key of a passage: two are the same if they are of one kind and have the same words. */
export const keyOfLine = ([kind, text]: Line): string => `${kind}\n${text}`;

/** A name for a wording that equal words share, of letters and digits. */
export function wordingName(lines: readonly Line[]): string {
	return hash('sha256', JSON.stringify(lines), 'buffer').readBigUInt64BE().toString(36).padStart(13, '0');
}
