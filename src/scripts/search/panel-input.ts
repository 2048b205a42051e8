import type { Match } from './engine.ts';
import type { PageState } from './page-state.ts';
import type { Session } from './session.ts';

/** What the panel of filters needs to know. */
export interface PanelInput extends Session {
	state: PageState;
	/** What the query found, before any limit. */
	matches: readonly Match[];
	/** Called with the state that the reader chose. */
	change(state: PageState): void;
}
