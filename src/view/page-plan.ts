import type { PageView } from './parts.ts';

/** A page before its View is made: a build may hold a hundred thousand of these, but not of those. */
export interface PagePlan<View extends PageView = PageView> {
	/** Address of the page, with `base`. */
	address: string;
	/** Parameters of its route. */
	params: Record<string, string | undefined>;
	view(): View;
}
