import { dayText } from './dom.ts';
import { phrases } from './phrases.ts';
import type { Answer } from './query/answer.ts';
import type { Note } from './query/notes.ts';

/** Says an answer in a sentence, for the status line. */
export function sayAnswer(
	{ matches, whole }: Pick<Answer, 'matches' | 'whole'>,
	query: string,
	limited: boolean,
): string {
	const limits = limited ? phrases.withinLimits : '';
	const partly = matches.length - whole;
	if (query === '') return phrases.foundAll(matches.length, limits);
	if (matches.length === 0) return phrases.none(quoted(query), limits);
	if (whole === 0) return phrases.noneWithAll(limits, partly);
	const found = phrases.found(whole, quoted(query), limits);
	return partly === 0 ? found : `${found} ${phrases.close(partly)}`;
}

/** Says how a query was understood, where that is not plain. */
export function sayNote(note: Note): string {
	if (note.kind === 'signs') return phrases.signsLeftOut(note.text);
	if (note.kind === 'unknown') return phrases.unknownName[note.field](note.text);
	const days = [...new Set([note.from, note.to])].map(dayText);
	return phrases.readAsDate(note.text, days.join(' – '));
}

/** Puts a query into quotation marks, unless it has operators or quotation marks of its own. */
function quoted(query: string): string {
	return /["“”|*]|(?:^|\s)-|\s(?:OR|or|NOT)\s|\w:/u.test(query)
		? phrases.searchedFor(query)
		: phrases.quoted(query);
}
