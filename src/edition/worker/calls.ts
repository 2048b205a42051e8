/** What a build asks of its worker, and what that answers: one call after another, each with its own answer. */

/** What the worker reads of the archive, from the store. */
export interface ReadCall {
	/** Keys of all rows, in their order. */
	digests: string[];
	/** The cut-off instant of the build. */
	cutOff: string;
}

/** What the desk says, as much of it as a build tells. */
export interface DeskSummary {
	/** Errors and warnings. */
	fatal: number;
	warn: number;
	/** The errors, for people. */
	report: string;
}

/** What the worker indexes. */
export interface IndexCall {
	/** Key of each volume of the search index, by the name of its artifact. */
	volumes: ReadonlyMap<string, string>;
	/** Names of those that have to be made. */
	due: ReadonlySet<string>;
	/** Folder that it writes into. */
	stage: string;
}

/** What it indexed. */
export interface Indexed {
	/** Files of each volume that was indexed, by the name of its artifact. */
	volumes: Map<string, string[]>;
	/** Articles that were indexed. */
	articles: number;
}

/** Which files beside pages the worker makes. */
export interface FilesCall {
	/** Names of the artifacts that have to be made. */
	due: ReadonlySet<string>;
	/** Folder that it writes into. */
	stage: string;
}

/** Every call by its name: its argument and its answer. */
export interface Calls {
	read: [ReadCall, undefined];
	desk: [undefined, DeskSummary];
	index: [IndexCall, Indexed];
	files: [FilesCall, undefined];
}

/** The name of a call. */
export type CallName = keyof Calls;

/** A call on its way to the worker. */
export type Call = { [Name in CallName]: { name: Name; argument: Calls[Name][0] } }[CallName];

/** An answer on its way back. */
export interface Answer {
	name: CallName;
	answer: Calls[CallName][1];
}
