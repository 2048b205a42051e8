import type { Facets } from './index/library.ts';
import type { PageState } from './page-state.ts';
import type { Scored } from './query/rank.ts';
import type { Searched } from './query/searched.ts';

/** What the panel of filters needs to know. */
export interface PanelInput extends Searched {
	state: PageState;
	/** What the query found, before any limit. */
	matches: readonly Scored[];
	facets: Facets;
	/** Called with the state that the reader chose. */
	change(state: PageState): void;
}
