/** Figures and what they count, kept on one line: units, dates, hours, numbers with spaces in them, and signs that French sets apart. */

/** Units of measurement that figures are given in, by their names in `Intl` (sanctioned units of ECMA-402). */
const units = [
	...['kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'yard', 'foot', 'inch', 'hectare', 'acre'],
	...[
		'kilogram',
		'gram',
		'pound',
		'ounce',
		'liter',
		'milliliter',
		'gallon',
		'mile-per-hour',
		'kilometer-per-hour',
	],
	...['celsius', 'fahrenheit', 'degree', 'percent', 'megabyte', 'gigabyte', 'terabyte'],
	...['day', 'hour', 'minute', 'second', 'week', 'month', 'year'],
];

/** Symbols that are the same in every language of Latin script, and stand in texts of others; hours in English. */
const symbols = [
	...[
		'mm',
		'cm',
		'm',
		'km',
		'mm²',
		'cm²',
		'm²',
		'km²',
		'm2',
		'km2',
		'cm³',
		'm³',
		'km³',
		'sq km',
		'sq m',
		'ha',
	],
	...['g', 'kg', 't', 'Mt', 'l', 'L', 'ml', 'hl', 'km/h', 'kph', 'mph', 'm/s', '°C', '°F', '°', '%', '‰'],
	...['W', 'kW', 'MW', 'GW', 'TW', 'Wh', 'kWh', 'MWh', 'GWh', 'TWh', 'V', 'kV', 'Hz', 'kHz', 'MHz', 'GHz'],
	...['kB', 'MB', 'GB', 'TB', 'Gbit/s', 'Mbit/s', 'ppm', 'dB', 'bar', 'hPa', 'mSv', 'bn', 'tn', 'mn'],
	...['am', 'pm', 'AM', 'PM', 'a.m.', 'p.m.', 'Uhr'],
];

/** What stands before a number and belongs to it: "n° 5", "No. 5", "§ 12", "p. 7", "€ 20". */
const beforeNumber =
	'(?<![\\p{L}\\p{N}])(?:[Nn][°º]s?|[Nn]\\.º|Nos?\\.|Nrn?\\.|№|[Nn]úm\\.|§+|pp?\\.|[Aa]rts?\\.|[Ff]igs?\\.|[Ss]ect\\.|[\\p{L}]{0,3}\\p{Sc}) (?=\\p{Nd})';

/** Letters behind a figure that make it an ordinal: "3rd", "1er", "20e", "4.", "2º". */
const ordinal = '(?:st|nd|rd|th|er|re|e|è?me|º|ª|\\.|-?[а-я]{1,2})?';

/** The word that stands behind the number of a century, and does not end its line without it. */
const centuries = [
	'century',
	'centuries',
	'siècle',
	'siècles',
	'siglo',
	'Jahrhundert',
	'Jahrhunderts',
	'век',
	'века',
	'веке',
];

/** What stands behind a figure, by language: names of months, and of units in their short and long forms. */
const patterns = new Map<string, RegExp>();

/** Puts no-break spaces in place of spaces. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/**
 * Binds figures to what they count: the day to its month, a number to its unit, the parts of a number to each other, in the
 * forms of a language, so that no line ends between them; and French marks to the words that they belong to.
 * @param language of the text (BCP 47)
 */
export function bindFigures(text: string, language: string): string {
	const marked = /^fr\b/.test(language) ? bindMarks(text) : text;
	if (!marked.includes(' ') || !/\p{Nd}/u.test(marked)) return marked;
	return marked.replace(patterns.getOrInsertComputed(language, patternOf), unbroken);
}

/** Binds the marks of French that stand apart from their words, with the spaces that printers set there. */
function bindMarks(text: string): string {
	return text.replace(/(?<=«) | (?=[»;!?])/g, '\u202f').replace(/ (?=:(?:\s|$))/g, '\u00a0');
}

function patternOf(language: string): RegExp {
	const tags = [...new Set([language, new Intl.Locale(language).language])];
	const months = tags.flatMap(monthsIn);
	const measures = [
		...tags.flatMap((tag) => [...unitsIn(tag), ...largeNumbersIn(tag), ...hoursIn(tag)]),
		...symbols,
		...centuries,
	].map((name) => ` ${name}`);
	const end = '(?![\\p{L}\\p{M}\\p{N}²³])';
	const digits = '\\p{Nd}[\\p{Nd}.,٫٬]*';
	const number = `(?<![\\p{L}\\p{N}.,])(?:\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?![\\p{Nd}])(?:[.,]\\p{Nd}+)?|${digits})`;
	const large = any(tags.flatMap(largeNumbersIn).map((name) => ` ${name}`));
	const names = any([...months.flatMap(({ behindDay }) => behindDay), ...measures]);
	const behind = `${number}${ordinal}(?:(?:${large})?(?: h \\p{Nd}{2}|(?:${names})[²³]?| \\p{Sc})${end})`;
	const grouped = '(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?!\\p{Nd})';

	const before = `(?<!\\p{L})(?:${any(months.map(({ name }) => name))}) \\p{Nd}{1,2}(?:st|nd|rd|th)?${end}`;
	return new RegExp(`${beforeNumber}(?:${number})?|${behind}|${before}|${grouped}`, 'gu');
}

/** One of some words, the longest first. */
function any(words: readonly string[]): string {
	return [...new Set(words)]
		.filter((word) => word.trim() !== '')
		.sort((a, b) => b.length - a.length)
		.map((word) => RegExp.escape(word.replaceAll(/[\u00a0\u202f]/g, ' ')))
		.join('|');
}

/** The months in long and short forms, in the calendar of a language and in that of most; each with what joins it to a day before it: "4 de enero". */
function monthsIn(language: string): { name: string; behindDay: string[] }[] {
	const { baseName, language: name } = new Intl.Locale(language);
	const calendars = new Set([language, baseName, `${baseName}-u-ca-gregory`]);
	return ['long', 'short'].flatMap((month) =>
		[...calendars].flatMap((tag) => {
			const options = { day: 'numeric', month: month as 'long', timeZone: 'UTC' } as const;
			const format = new Intl.DateTimeFormat(tag, options);
			return Array.from({ length: 12 }, (_, index) => {
				const parts = format.formatToParts(new Date(Date.UTC(2024, index, 15)));
				const own = parts.find(({ type }) => type === 'month')?.value.trim() ?? '';
				const [day, at] = ['day', 'month'].map((type) => parts.findIndex((part) => part.type === type)) as [
					number,
					number,
				];
				const joined = parts
					.slice(day + 1, at + 1)
					.map(({ value }) => value)
					.join('');
				const english = name === 'en' ? [` ${own}`, ` of ${own}`] : [];
				return { name: own, behindDay: [...(day >= 0 && day < at ? [joined] : []), ...english] };
			});
		}),
	);
}

/** The names of units, as they stand behind a number. */
function unitsIn(language: string): string[] {
	return units.flatMap((unit) =>
		(['short', 'long'] as const).flatMap((unitDisplay) =>
			partsOf(language, { style: 'unit', unit, unitDisplay }, [1, 2, 5], ['unit', 'percentSign']),
		),
	);
}

/** The words for thousands, millions and more. */
function largeNumbersIn(language: string): string[] {
	return (['short', 'long'] as const).flatMap((compactDisplay) =>
		partsOf(
			language,
			{ notation: 'compact', compactDisplay },
			[1e3, 1e5, 1e6, 1e7, 2e6, 5e6, 1e9, 2e9, 5e9, 1e12, 2e12],
			['compact'],
		),
	);
}

function partsOf(
	language: string,
	options: Intl.NumberFormatOptions,
	numbers: readonly number[],
	types: readonly string[],
): string[] {
	const format = new Intl.NumberFormat(language, options);
	return numbers.flatMap((number) =>
		format.formatToParts(number).flatMap(({ type, value }) => (types.includes(type) ? [value.trim()] : [])),
	);
}

/** The halves of the day, where a language counts hours in twelve. */
function hoursIn(language: string): string[] {
	const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
	return [8, 20].flatMap((hour) =>
		format
			.formatToParts(Date.UTC(2024, 0, 1, hour))
			.flatMap(({ type, value }) => (type === 'dayPeriod' ? [value.trim()] : [])),
	);
}
