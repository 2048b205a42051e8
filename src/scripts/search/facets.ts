/** Limits of a search, and counts of what they leave: pure functions over texts and what they are filed under. */
import type { Facets } from './index/library.ts';
import type { Page } from './index/volume.ts';
import { daysOf, type PageState } from './page-state.ts';
import type { Scored } from './query/rank.ts';

/** Returns the matches within the limits of a state. @param facets needed if the state has filters @param except a filter to leave open */
export function within(
	matches: readonly Scored[],
	state: PageState,
	pages: readonly Page[],
	facets: Facets,
	except?: string,
): Scored[] {
	const [first, last] =
		except === 'date' ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : daysOf(state);
	const sets = Object.entries(state.filters)
		.filter(([filter]) => filter !== except)
		.map(([filter, any]) => new Set(any.flatMap((id) => facets.get(filter)?.get(id) ?? [])));
	return matches.filter(({ page }) => {
		const day = pages[page]?.day ?? 0;
		return day >= first && day <= last && sets.every((set) => set.has(page));
	});
}

/** Counts how many of some matches have each value of a filter. */
export function countsOf(matches: readonly Scored[], filter: string, facets: Facets): Map<string, number> {
	const found = new Set(matches.map(({ page }) => page));
	const values = [...(facets.get(filter) ?? [])];
	return new Map(values.map(([id, pages]) => [id, pages.filter((page) => found.has(page)).length]));
}

/** Counts the matches of each year. */
export function yearsOf(matches: readonly Scored[], pages: readonly Page[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { page } of matches) {
		const year = yearOf(pages[page]);
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	return counts;
}

/** Returns the year of a text. */
export function yearOf(page: Page | undefined): string {
	return new Date((page?.day ?? 0) * 86_400_000).toISOString().slice(0, 4);
}
