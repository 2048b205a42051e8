import { lastChange } from '../archive/changes.ts';
import { placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { isDay } from '../schema/fields.ts';
import { type CountFact, countsOf } from './count-facts.ts';
import { type DatedEvent, datedEvents, eventsOfYears } from './event-dates.ts';
import { type NameUse, namesUsed, oddWords } from './names.ts';
import type { Newsroom } from './newsroom.ts';
import type { Proof } from './proof.ts';
import { type QuoteFact, quotesOf } from './quote-facts.ts';
import type { Example, Remark, Rule } from './rule.ts';

/** Facts of an article that rules compare between articles. They must stay small: those of the whole archive are read in each run. */
export interface ArticleFacts {
	/** Day of publication. */
	published: string;
	/** Names of two or more words, each once. */
	names: NameUse[];
	/** Capitalised words that are in no dictionary and no longer name, each once. */
	words: NameUse[];
	/** Entries of `events` with a whole day, a place and a toll. */
	tolls: EventToll[];
	/** Dated events: those of `events`, and those of the text that `events` does not list. */
	events: EventFact[];
	/** Places that the article names. */
	about: string[];
	/** Tolls of the text that stand with a place and a year. */
	counts: CountFact[];
	/** Whole sentences that the article quotes. */
	quotes: QuoteFact[];
	version: VersionFact;
}

/** An article as the original or the translation of another. */
export interface VersionFact {
	id: string;
	/** The last change by its front matter. */
	changed: string;
	/** The last correction. */
	corrected?: string;
	/** Of a translation the id of its original, if it is given. */
	translation?: { of?: string; place: Place };
}

/** A dated event. */
export interface EventFact {
	kind: string;
	/** Day, or year if no more is told. */
	date: string;
	yearWritten: boolean;
	/** Names of places beside it. */
	places: string[];
	listed: boolean;
	text: string;
	place: Place;
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
	const published = proof.published.toString();
	const version = versionOf(proof);
	const none = { names: [], words: [], tolls: [], events: [], about: [], counts: [], quotes: [] };
	if (!english) return { published, version, ...none };
	return {
		...{
			published,
			version,
			names: namesUsed(proof),
			words: oddWords(proof),
			tolls: tollsOf(proof),
			events: eventsOf(proof),
		},
		...{ about: placesNamed(proof), counts: countsOf(proof), quotes: quotesOf(proof) },
	};
}

function versionOf({ article, copy }: Proof): VersionFact {
	const { corrections, translation } = article.data;
	const corrected = corrections
		.map(({ date }) => date)
		.sort()
		.at(-1);
	return {
		...{ id: article.id, changed: lastChange(article) },
		...(corrected && { corrected }),
		...(translation && {
			translation: {
				...(translation.of && { of: translation.of }),
				place: copy.places.translation ?? copy.places['translation.of'] ?? [1, 1],
			},
		}),
	};
}

/** Names of the places in an article, at most so many: a list of places says nothing of what happened where. */
function placesNamed({ copy, named }: Proof): string[] {
	const all = copy.passages.flatMap((passage) => named(passage));
	const places = all.flatMap(({ entity }) => (entity.collection === 'places' ? [entity.name] : []));
	return [...new Set(places)].slice(0, mostPlaces);
}

const mostPlaces = 12;

function eventsOf(proof: Proof): EventFact[] {
	const { listed, told } = datedEvents(proof);
	const days = new Set(listed.map(({ kind, day }) => `${kind} ${day}`));
	const open = told.filter(({ kind, day }) => !days.has(`${kind} ${day}`));
	const fact = (event: Pick<DatedEvent, 'kind' | 'places' | 'text' | 'place'>) => ({
		...{ kind: event.kind, text: event.text, place: event.place, places: [...event.places] },
	});
	return [
		...[...listed, ...open].map((event) => ({
			...{ ...fact(event), date: event.day.toString(), yearWritten: event.yearWritten, listed: event.listed },
		})),
		...eventsOfYears(proof).map((event) => ({
			...{ ...fact(event), date: `${event.year}`, yearWritten: true, listed: false },
		})),
	];
}

function tollsOf({ article, copy }: Proof): EventToll[] {
	return article.data.events.flatMap(({ date, place: at, toll }, index) => {
		const passage = copy.passages.find(({ field }) => field === `events.${index}.toll`);
		if (!passage || at === undefined || toll === undefined || !isDay(date)) return [];
		return [{ date, at, toll, place: placeOf(passage, 0) }];
	});
}
