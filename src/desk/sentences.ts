import { remembered } from './remembered.ts';

/** A sentence of a text. */
export interface Sentence {
	start: number;
	end: number;
	text: string;
}

const boundary = /[.!?…]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;
const abbreviation =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|No|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|pop|ca|approx|est|a\.m|p\.m|e\.g|i\.e|U\.S|U\.N|U\.K)|\b\p{Lu})\.$/u;

/** Divides a text into sentences. A full stop after an abbreviation or an initial does not end one. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered(divide);

function divide(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	const add = (end: number): void => {
		if (end > start) sentences.push({ start, end, text: text.slice(start, end) });
		start = end;
	};
	for (const { 0: whole, index } of text.matchAll(boundary)) {
		const end = index + whole.length;
		if (!abbreviation.test(text.slice(start, index + 1))) add(end);
	}
	add(text.length);
	return sentences;
}

/** True if an offset is at the beginning of a sentence, also after opening marks. */
export function beginsSentence(text: string, offset: number): boolean {
	return /(?:^|[.!?:]["”)]*\s)["“(]?$/.test(text.slice(0, offset));
}

/** The years in the sentence around an offset: facts of another year need not be true today. */
export function yearsBeside(text: string, offset: number): string[] {
	const sentence = sentencesOf(text).find(({ start, end }) => start <= offset && offset < end);
	return sentence?.text.match(/\b(?:19|20)\d\d\b/g) ?? [];
}
