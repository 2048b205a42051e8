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

/** Returns a function that writes how large a file is, in the units and digits of a language: "640 kB", "1.2 MB" (SI). */
export function sizeIn(language: string): (bytes: number) => string {
	const inUnit = (unit: 'kilobyte' | 'megabyte') =>
		new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
	const [kilobytes, megabytes] = [inUnit('kilobyte'), inUnit('megabyte')];
	const short = (value: number): number => (value < 10 ? value : Math.round(value));
	return (bytes) =>
		bytes < 999_500
			? kilobytes.format(Math.max(1, Math.round(bytes / 1e3)))
			: megabytes.format(short(bytes / 1e6));
}
