import type { SourcePlace } from '../source-place.ts';

/** What kind of thing is told: in the order in which an editor wants to read it. */
export const toldKinds = ['lost', 'decide', 'moved', 'changed', 'guessed', 'made', 'dropped'] as const;

/** Something that the import did and that an editor may want to know, with where it stood. */
export interface Told {
	/**
	 * lost: it was in the source and is in no page. decide: an editor has to. moved: it stands elsewhere or in another form.
	 * changed: it reads otherwise. guessed: the source did not say. made: Stet asks for it and the source has none. dropped: it
	 * is not for readers of an article (newsletter boxes, trackers).
	 */
	kind: (typeof toldKinds)[number];
	/** What it is about, in two or three words; entries of one subject are counted together. */
	subject: string;
	/** A sentence. */
	text: string;
	/** The thing itself, such as an address. */
	value?: string;
	place?: SourcePlace | undefined;
	/** Path of the content file that it is about. */
	target?: string | undefined;
	/** Line of that file, where the thing still stands in it. */
	targetLine?: number;
}

/** What became of an item of the source. */
export interface Outcome {
	place: SourcePlace;
	title: string;
	became: 'published' | 'draft' | 'left out';
	/** Why it is not published. */
	reason?: string;
	/** Path of the content file. */
	target?: string;
	/** Old addresses that lead to it. */
	addresses?: string[];
}

/** The whole account of an import. */
export interface Account {
	/** What was read, as it was given. */
	source: string;
	kind: string;
	totals: {
		in: number;
		published: number;
		draft: number;
		'left out': number;
		/** Told entries by kind. */
		told: Record<string, number>;
		/** Old addresses: how many answer, and how. */
		addresses: Record<string, number>;
		pictures: Record<string, number>;
		/** Films, sound and documents beside articles. */
		files: Record<string, number>;
	};
	items: Outcome[];
	told: Told[];
	/** Tags that have no topic, with how many posts had them. */
	tags: Record<string, number>;
}

/** Makes a told entry. */
export function tell(
	kind: Told['kind'],
	subject: string,
	text: string,
	more: Omit<Told, 'kind' | 'subject' | 'text'> = {},
): Told {
	return { kind, subject, text, ...more };
}
