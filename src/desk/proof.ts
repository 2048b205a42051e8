import type { ArticleReading } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import type { Copy, Passage } from '../reading/body/copy.ts';
import { type DateMention, findDates } from './dates.ts';
import type { Knowledge, NamedEntity } from './newsroom.ts';

/** A proof, as printers call it: one article as the desk reads it, with what several rules look for found once. */
export interface Proof {
	article: ArticleReading;
	copy: Copy;
	/** Headline, standfirst and key points: what stands for the whole. */
	summary: Passage[];
	/** The text below the front matter. */
	body: Passage[];
	/** Day of publication, which dates without a year are read from. */
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
