import { placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { isDay } from '../schema/fields.ts';
import { type NameUse, namesUsed, oddWords } from './names.ts';
import type { Newsroom } from './newsroom.ts';
import type { Proof } from './proof.ts';
import type { Example, Remark, Rule } from './rule.ts';

/** Facts of an article that rules compare between articles. They must stay small: those of the whole archive are read in each run. */
export interface ArticleFacts {
	/** Names of two or more words, each once. */
	names: NameUse[];
	/** Capitalised words that are in no dictionary and no longer name, each once. */
	words: NameUse[];
	/** Entries of `events` with a whole day, a place and a toll. */
	tolls: EventToll[];
}

/** The toll of an event by `events` of an article. */
export interface EventToll {
	date: string;
	/** Id of the place. */
	at: string;
	toll: string;
	place: Place;
}

/** A rule that compares all articles. */
export interface ArchiveRule extends Omit<Rule, 'check' | 'flags' | 'passes'> {
	/** Archives with one fault each, and a part of the expected reason. */
	flags: [Example[], string][];
	/** Archives that look similar and are right. */
	passes: Example[][];
	/** @param facts by file */
	compare: (facts: ReadonlyMap<string, ArticleFacts>, newsroom: Newsroom) => (Remark & { file: string })[];
}

/** Gathers the facts of an article. Words are compared in English only. */
export function factsOf(proof: Proof, english: boolean): ArticleFacts {
	return english
		? { names: namesUsed(proof), words: oddWords(proof), tolls: tollsOf(proof) }
		: { names: [], words: [], tolls: [] };
}

function tollsOf({ article, copy }: Proof): EventToll[] {
	return article.data.events.flatMap(({ date, place: at, toll }, index) => {
		const passage = copy.passages.find(({ field }) => field === `events.${index}.toll`);
		if (!passage || at === undefined || toll === undefined || !isDay(date)) return [];
		return [{ date, at, toll, place: placeOf(passage, 0) }];
	});
}
