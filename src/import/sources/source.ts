import type { Archive } from '../neutral.ts';
import type { Options } from '../options.ts';

/** A kind of source. */
export interface Source {
	/** As `--as` names it. */
	name: string;
	/** How sure it is that a path is of its kind: the highest is taken, 0 is not. */
	detect: (path: string) => number;
	/** Reads what lies there into `archive`. */
	read: (options: Options, archive: Archive) => Promise<void> | void;
}
