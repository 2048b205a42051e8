import type { Catalogue } from './catalogue.ts';
import type { Match } from './engine.ts';
import type { Facets } from './facets.ts';
import type { Library } from './library.ts';
import type { PageState } from './page-state.ts';

/** What the panel needs to know. */
export interface PanelInput {
	state: PageState;
	/** What the query found, before any limit. */
	matches: readonly Match[];
	facets: Facets;
	catalogue: Catalogue;
	library: Pick<Library, 'closed'>;
	/** Called with the state that the reader chose. */
	change(state: PageState): void;
}
