import type { AnyRow } from '../reading/reading.ts';
import { instantOf } from './moments.ts';

/** When the next embargo ends, and how many articles are due then. */
export interface NextDue {
	instant: Temporal.Instant;
	articles: number;
}

/** Finds the next articles that time alone will publish; undefined if none is embargoed. Drafts are not counted. */
export function nextDue(readings: readonly AnyRow[], cutOff: Temporal.Instant): NextDue | undefined {
	let next: NextDue | undefined;
	for (const { collection, data } of readings) {
		if (collection !== 'articles' || data.draft) continue;
		const instant = instantOf(data.published);
		if (Temporal.Instant.compare(instant, cutOff) <= 0) continue;
		const order = next ? Temporal.Instant.compare(instant, next.instant) : -1;
		if (order < 0) next = { instant, articles: 1 };
		else if (order === 0 && next) next.articles += 1;
	}
	return next;
}
