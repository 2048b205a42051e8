import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

export type { Words };

/** The languages that the interface speaks, by their first subtag (BCP 47): one line and one file each. */
const languages: Readonly<Record<string, Words>> = {
	en,
	ar,
	de,
	es,
	fa,
	fr,
	it,
};

/** Languages that the interface speaks. */
export const spokenLanguages: readonly string[] = Object.keys(languages);

/** First subtags of the languages asked for: each page asks often, and a locale takes long to make. */
const subtags = new Map<string, string>();

/** The words of a language; undefined if the interface does not speak it. @param language BCP 47 */
export function wordsOf(language: string): Words | undefined {
	return languages[subtags.getOrInsertComputed(language, (tag) => new Intl.Locale(tag).language)];
}
