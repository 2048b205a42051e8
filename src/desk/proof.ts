import type { ArticleReading } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import type { Copy, Passage } from '../reading/body/copy.ts';
import { type DateMention, findDates } from './dates.ts';
import type { Knowledge, NamedEntity } from './newsroom.ts';

/** An article as rules read it, with what several rules need. Printers call it a proof. */
export interface Proof {
	article: ArticleReading;
	copy: Copy;
	/** Headline, standfirst and key points. */
	summary: Passage[];
	/** The text below the front matter. */
	body: Passage[];
	/** Day of publication, the reference for dates without a year. */
	published: Temporal.PlainDate;
	/** Days named in the text, in reading order. */
	dates: DateMention[];
	/** Names and aliases of entities in a passage. */
	named: (passage: Passage) => readonly NamedEntity[];
	newsroom: Knowledge;
}

/** Makes the proof of an article. */
export function makeProof(article: ArticleReading, copy: Copy, newsroom: Knowledge): Proof {
	const named = new Map<Passage, NamedEntity[]>();
	const published = Temporal.PlainDate.from(dayOf(article.data.published));
	return {
		article,
		copy,
		summary: copy.passages.filter(({ field }) => field && /^(?:title|description|keyPoints)/.test(field)),
		body: copy.passages.filter(({ kind }) => kind !== 'field'),
		published,
		dates: copy.passages.flatMap((passage) => findDates(passage, published)),
		named: (passage) => named.getOrInsertComputed(passage, ({ text }) => newsroom.find(text)),
		newsroom,
	};
}
