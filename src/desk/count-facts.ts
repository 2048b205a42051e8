import { placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import type { Proof } from './proof.ts';
import { sentencesOf } from './sentences.ts';
import { numbersIn, tollsIn } from './tolls.ts';

/** A toll of a text with the places and the years of its sentence, by which another article may know the event. */
export interface CountFact {
	/** `dead`, `hurt` or `arrested`. */
	kind: string;
	number: number;
	text: string;
	/** Ids of places. */
	at: string[];
	/** Day or year of the sentence. */
	date: string;
	/** Every number of the sentence: a text that gives both counts is right. */
	beside: number[];
	place: Place;
}

const year = /(?<![\d-])(?:19|20)\d\d(?![\d-])/g;

/** Finds the tolls of the body whose sentence has a place with a file, and one day or year. */
export function countsOf({ body, dates, named }: Proof): CountFact[] {
	return body.flatMap((passage) => {
		if (passage.kind !== 'paragraph') return [];
		const tolls = tollsIn(passage.text);
		if (tolls.length === 0) return [];
		return sentencesOf(passage.text).flatMap(({ start, end, text }) => {
			const isHere = (at: number): boolean => at >= start && at < end;
			const days = dates.filter((date) => date.passage === passage && date.yearWritten && isHere(date.start));
			const years = new Set(text.match(year) ?? []);
			const at = named(passage).flatMap(({ entity, start: from }) =>
				entity.collection === 'places' && isHere(from) ? [entity.id] : [],
			);
			if (at.length === 0 || years.size !== 1 || days.length > 1) return [];
			const date = days[0]?.day.toString() ?? [...years][0] ?? '';
			const beside = numbersIn(text);
			return tolls
				.filter(({ index }) => isHere(index))
				.map(({ kind, number, text: toll, index }) => ({
					...{ kind, number, text: toll, at: [...new Set(at)], date, beside },
					place: placeOf(passage, index),
				}));
		});
	});
}
