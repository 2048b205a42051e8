/** Which languages of a site a query may be in, by the script of its letters. */

/** Scripts of texts in several (ISO 15924), by what a language is said to be written in. */
const mixed: Record<string, string[]> = {
	Jpan: ['Hani', 'Hira', 'Kana'],
	Kore: ['Hang', 'Hani'],
	Hans: ['Hani'],
	Hant: ['Hani'],
};

/** Returns those of some languages in whose script a query has more letters than in that of the page. @param own BCP 47, as the others */
export function likelier<T extends { language: string }>(
	query: string,
	own: string,
	others: readonly T[],
): T[] {
	const here = lettersIn(query, own);
	return others.filter(({ language }) => lettersIn(query, language) > here);
}

function lettersIn(text: string, language: string): number {
	const { script = 'Latn' } = new Intl.Locale(language).maximize();
	const classes = (mixed[script] ?? [script]).map((each) => `\\p{Script=${each}}`).join('');
	return text.match(new RegExp(`(?=\\p{L})[${classes}]`, 'gu'))?.length ?? 0;
}
