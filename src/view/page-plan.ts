import type { AnyRow } from '../reading/reading.ts';
import type { PageView } from './page-view.ts';

/** A page before its View is made. A build can hold a hundred thousand of these in memory, but not as many Views. */
export interface PagePlan<View extends PageView = PageView> {
	/** Address of the page, with `base`. */
	address: string;
	/** Parameters of its route. */
	params: Record<string, string | undefined>;
	/** The content file whose images the page shows. */
	row?: AnyRow | undefined;
	/** True for a page that search engines must not index. */
	noindex?: boolean;
	/** Returns what the View is made from, as JSON: equal inputs make equal Views. It may be the View itself (see inputs.ts). */
	inputs(): unknown;
	view(): View;
}
