import { english } from './stems/english.ts';
import { arabic, french, german, italian, persian, spanish } from './stems/others.ts';

const stemmers: Record<string, (word: string) => string> = {
	...{ ar: arabic, de: german, en: english, es: spanish, fa: persian, fr: french, it: italian },
};

/** Returns the function that gives the stem of a folded word of a language; of a language without one, the word. */
export function stemmerOf(language: string): (word: string) => string {
	const stem = stemmers[language] ?? ((word: string) => word);
	const known = new Map<string, string>();
	return (word) => {
		const found = known.get(word) ?? stem(word);
		known.set(word, found);
		return found;
	};
}
