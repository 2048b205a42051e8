import { dayOf, instantOf } from '../archive/moments.ts';
import type { Line } from '../reading/body/wording.ts';
import type { Article } from '../schema/article.ts';
import { isDay } from '../schema/fields.ts';
import type { Wording } from './store.ts';

/**
 * Whether a correction, or a new `updated`, tells readers that an article changed.
 * @param before the wording that it had
 * @param now the words that it has
 */
export function isNoted(
	{ updated }: Pick<Article, 'updated'>,
	{ at, lines = [] }: Wording,
	now: readonly Line[],
): boolean {
	const told = new Set(lines.flatMap(([kind, text]) => (kind === 'correction' ? [text] : [])));
	return (
		now.some(([kind, text]) => kind === 'correction' && !told.has(text)) ||
		(updated !== undefined && isAfter(updated, at))
	);
}

/** Whether one moment is after another: a plain day is after the days before it. */
function isAfter(one: string, other: string): boolean {
	return isDay(one) ? one > dayOf(other) : Temporal.Instant.compare(instantOf(one), instantOf(other)) > 0;
}
