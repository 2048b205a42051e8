import type { Catalogue } from '../catalogue.ts';
import type { Library, Reach } from '../index/library.ts';

/** What a query is answered from. */
export interface Searched {
	library: Library;
	reach: Reach;
	catalogue: Catalogue;
}
