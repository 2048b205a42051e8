import { placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { isDay } from '../schema/fields.ts';
import { type NameUse, namesUsed, oddWords } from './names.ts';
import type { Newsroom } from './newsroom.ts';
import type { Proof } from './proof.ts';
import type { Example, Remark, Rule } from './rule.ts';

/** The little of an article that rules over the whole archive compare: it must stay small, since all of it is read each time. */
export interface ArticleFacts {
	/** Names of two words and more, each once. */
	names: NameUse[];
	/** Capitalised words of no dictionary that stand alone, each once. */
	words: NameUse[];
	/** Entries of `events` with a whole day, a place and a toll. */
	tolls: EventToll[];
}

/** The toll of an event, as `events` of an article gives it. */
export interface EventToll {
	date: string;
	/** Id of the place. */
	at: string;
	toll: string;
	place: Place;
}

/** A rule that sees all articles at once. */
export interface ArchiveRule extends Omit<Rule, 'check' | 'flags' | 'passes'> {
	/** Archives with one fault each, with a piece of the remark. */
	flags: [Example[], string][];
	/** Archives that look like it and are right. */
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
