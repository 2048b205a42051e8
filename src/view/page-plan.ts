import type { AnyRow } from '../reading/reading.ts';
import type { PageView } from './page-view.ts';

/** A page before its View is made: a build may hold a hundred thousand of these, but not of those. */
export interface PagePlan<View extends PageView = PageView> {
	/** Address of the page, with `base`. */
	address: string;
	/** Parameters of its route. */
	params: Record<string, string | undefined>;
	/** What the page shows the images of. */
	row?: AnyRow | undefined;
	/** True for a page that search engines are kept away from. */
	noindex?: boolean;
	/** What the View is made from, as JSON: equal inputs, equal Views. The View itself where that costs no more (see inputs.ts). */
	inputs(): unknown;
	view(): View;
}
