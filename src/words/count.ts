/** Forms of a phrase by the plural rules of its language (CLDR); `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Returns a function that makes phrases with a number, in the plural forms and digits of a language.
 * @param language BCP 47
 */
export function countedIn(language: string): (forms: PluralForms) => (count: number) => string {
	const rules = new Intl.PluralRules(language);
	const digits = new Intl.NumberFormat(language);
	return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}

/** Returns a function that writes a number in the digits of a language, without marks between thousands. */
export function digitsOf(language: string): (count: number) => string {
	const digits = new Intl.NumberFormat(language, { useGrouping: false });
	return (count) => digits.format(count);
}
