import { type Passage, placeOf } from '../reading/body/copy.ts';
import type { Place } from '../reading/files/place.ts';
import { findNames, findOddWords } from './names.ts';
import type { Proof } from './proof.ts';
import { findQuotations } from './quotations.ts';
import { isWord } from './spelling.ts';
import { isFirstName } from './titles.ts';

/** Words that an article puts in quotation marks. */
export interface QuoteFact {
	text: string;
	/** Surnames in the paragraph outside the marks, of which one may be the speaker's. */
	speakers: string[];
	place: Place;
}

/** A quotation of fewer words may well be said by two. */
const leastWords = 6;
const longest = 400;

/** Finds the quotations of the body that are long enough to be known again. */
export function quotesOf({ body, copy }: Proof): QuoteFact[] {
	const summary = copy.passages.filter(({ kind }) => kind === 'field');
	return [...summary, ...body].flatMap((passage, index, all) => {
		const quoted = findQuotations(passage.text).filter(
			({ closed, text }) => closed && text.length <= longest && text.split(/\s+/).length >= leastWords,
		);
		if (quoted.length === 0) return [];
		const speakers = speakersIn(passage, all[index - 1]);
		return quoted.map(({ start, text }) => ({ text, speakers, place: placeOf(passage, start + 1) }));
	});
}

/** The surnames of a paragraph outside quotation marks; if there are none, those of the paragraph before. */
function speakersIn({ text }: Passage, before: Passage | undefined): string[] {
	const outside = findQuotations(text).reduceRight(
		(rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
		text,
	);
	const full = findNames(outside);
	// What consists of words, such as "Intelligence Directive", names nobody.
	const people = [...full, ...findOddWords(outside)].filter(
		({ name }) => isFirstName(name.split(' ')[0] ?? '') || !isWord(name.split(' ').at(-1) ?? ''),
	);
	const names = people.map(({ name }) => name.split(' ').at(-1) ?? '');
	return names.length === 0 && before ? speakersIn(before, undefined) : [...new Set(names)];
}
