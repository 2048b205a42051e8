/** Units of measurement that figures are given in, by their names in `Intl` (sanctioned simple units of ECMA-402). */
const units = [
	...[
		'kilometer',
		'meter',
		'centimeter',
		'millimeter',
		'mile',
		'foot',
		'kilogram',
		'gram',
		'hectare',
		'liter',
	],
	...['celsius', 'percent', 'day', 'hour', 'minute', 'second', 'week', 'month', 'year'],
];

/** What stands behind a figure, by language: names of months, and of units in their short and long forms. */
const patterns = new Map<string, RegExp>();

/** Puts no-break spaces in place of spaces. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/**
 * Binds figures to what they count: the day to its month, a number to its unit, in the forms of a language, so that no line ends
 * between them.
 * @param language of the text (BCP 47)
 */
export function bindFigures(text: string, language: string): string {
	if (!/\p{Nd}/u.test(text)) return text;
	return text.replace(patterns.getOrInsertComputed(language, patternOf), unbroken);
}

function patternOf(language: string): RegExp {
	const { baseName } = new Intl.Locale(language);
	const calendars = new Set([language, baseName, `${baseName}-u-ca-gregory`]);
	const months = ['long', 'short'].flatMap((month) =>
		[...calendars].flatMap((tag) => {
			const format = new Intl.DateTimeFormat(tag, {
				...{ day: 'numeric', month: month as 'long', timeZone: 'UTC' },
			});
			return Array.from({ length: 12 }, (_, index) =>
				format.formatToParts(new Date(Date.UTC(2024, index, 15))),
			);
		}),
	);
	const behindDay = months.flatMap((parts) => {
		const [day, month] = ['day', 'month'].map((name) => parts.findIndex(({ type }) => type === name));
		// What joins the two counts: "4 de enero", "4 בינואר".
		return day !== undefined && month !== undefined && day < month
			? [
					parts
						.slice(day + 1, month + 1)
						.map(({ value }) => value)
						.join(''),
				]
			: [];
	});
	const names = months.flatMap((parts) =>
		parts.flatMap(({ type, value }) => (type === 'month' ? [value.trim()] : [])),
	);
	const measures = units.flatMap((unit) =>
		(['short', 'long'] as const).flatMap((unitDisplay) =>
			[1, 2, 5].flatMap((count) =>
				new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
					.formatToParts(count)
					.flatMap(({ type, value }) =>
						type === 'unit' || type === 'percentSign' ? [` ${value.trim()}`] : [],
					),
			),
		),
	);
	const any = (words: readonly string[]) =>
		[...new Set(words)]
			.filter((word) => word.trim() !== '')
			.sort((a, b) => b.length - a.length)
			.map((word) => RegExp.escape(word.replaceAll('\u00a0', ' ')))
			.join('|');
	const end = '(?![\\p{L}\\p{M}\\p{N}])';
	const behind = `(?<![\\p{L}\\p{N}.,])\\p{Nd}[\\p{Nd}.,٫٬]*(?:${any([...behindDay, ...measures])})${end}`;
	const before = `(?<!\\p{L})(?:${any(names)}) \\p{Nd}{1,2}${end}`;
	return new RegExp(`${behind}|${before}`, 'gu');
}
