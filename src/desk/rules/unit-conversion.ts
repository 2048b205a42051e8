/**
 * unit-conversion: a measure in brackets that is not the one before it.
 *
 * Why: "820 km (610 miles)" sends half of the readers elsewhere. Both figures may be rounded, and 5 % more is allowed; of
 * temperatures one degree.
 * Severity: warning. Waive it where two sources give two measures.
 */
import { convert, getMeasureKind, type Unit } from 'convert';
import { placeOf } from '../../reading/body/copy.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Rule } from '../rule.ts';

/** Units as articles write them; what one is of another is the library's to know. */
const units: Record<string, Unit> = {
	'square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²': 'km2',
	'square miles?|sq\\.? ?mi(?:les?)?': 'mi2',
	'square met(?:re|er)s?|sq\\.? ?m|m2|m²': 'm2',
	'square f(?:ee|oo)t|sq\\.? ?ft': 'ft2',
	'square yards?|sq\\.? ?yd': 'yd2',
	'nautical miles?': 'nautical mile',
	'kilomet(?:re|er)s?|km': 'km',
	'miles?|mi': 'mi',
	'met(?:re|er)s?|m': 'm',
	'f(?:ee|oo)t|ft': 'ft',
	'yards?|yd': 'yd',
	'inch(?:es)?': 'in',
	'centimet(?:re|er)s?|cm': 'cm',
	'millimet(?:re|er)s?|mm': 'mm',
	'kilograms?|kilos?|kg': 'kg',
	'pounds?|lbs?': 'lb',
	'ounces?|oz': 'oz',
	'grams?|g': 'g',
	'tonnes?|metric tons?': 'tonne',
	'lit(?:re|er)s?': 'L',
	'gallons?': 'gallon',
	'hectares?|ha': 'ha',
	'acres?': 'acre',
};
const perHour = '(?: (?:per|an) hour|/h| ?/ ?hour)';
const unit = `((?:${Object.keys(units).join('|')})${perHour}?|km/?h|kph|mph)`;
const about = '(?:about |around |some |roughly |nearly |or )?';
const both = new RegExp(
	`\\b(${numberPattern})[  -]?${unit}(?: \\p{Ll}+)? \\(${about}(${numberPattern})[  -]?${unit}\\)`,
	'giu',
);
const degrees = '((?:minus |[-−])?\\d+(?:\\.\\d+)?) ?(?:°|degrees)? ?(C|F)(?:elsius|ahrenheit)?';
const temperatures = new RegExp(`(?<![\\d.])${degrees} \\(${about}${degrees}\\)`, 'g');

export const unitConversion: Rule = {
	name: 'unit-conversion',
	severity: 'warning',
	summary: 'A measure in brackets that is not the one before it',
	flags: [
		['It lies 820 km (610 miles) to the east.', '820 km is 510 miles'],
		['The wall is four metres (10 feet) high.', 'four metres is 13 feet'],
		['It weighs 50 kg (50 pounds).', '50 kg is 110 pounds'],
		['Some 1,200 square kilometres (900 square miles) burnt.', '1,200 square kilometres is 460 square miles'],
		['Trucks may drive at 80 km/h (70 mph).', '80 km/h is 50 mph'],
		['The tank holds 1,000 litres (400 gallons).', '1,000 litres is 260 gallons'],
		['It fell to -30°C (-10°F).', '-30°C is -22°F'],
	],
	passes: [
		'It lies 820 km (510 miles) to the east, and 300 miles (about 480 km) from the sea.',
		'The wall is four metres (13 feet) high.',
		'A 10-mile (16-kilometre) walk. The hall holds 50 people (20 miles away).',
		'Some 1,200 sq km (463 sq mi) burnt at 40 degrees Celsius (104 Fahrenheit), in winds of 50 mph (80 kph).',
		'A tank of 1,000 litres (220 gallons), one of 1,000 litres (264 gallons), and minus 40 C (-40 F).',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			if (!passage.text.includes('(')) continue;
			for (const match of passage.text.matchAll(both)) {
				const [whole, given = '', from = '', converted = '', to = ''] = match;
				const [source, target] = [unitOf(from), unitOf(to)];
				if (!source || !target || source.kind !== target.kind) continue;
				const factors = sizesOf(source.unit).flatMap((one) =>
					sizesOf(target.unit).map((other) => convert(1, one).to(other) as number),
				);
				const fits = (factor: number): boolean => {
					const right = numberOf(given) * factor;
					const slack = roundingOf(given) * factor + roundingOf(converted) + right * 0.05;
					return Math.abs(right - numberOf(converted)) <= slack;
				};
				if (factors.some(fits)) continue;
				const right = numberOf(given) * (factors[0] ?? 1);
				yield {
					place: placeOf(passage, match.index),
					reason: `"${whole}": ${given} ${from} is ${shown(right)} ${to}; mend one of the two`,
				};
			}
			for (const match of passage.text.matchAll(temperatures)) {
				const [whole, given = '', from = '', converted = '', to = ''] = match;
				const right = convert(degreesOf(given), scale(from)).to(scale(to)) as number;
				const slack = from === 'C' ? 1.8 : 1;
				if (from === to || Math.abs(right - degreesOf(converted)) <= slack) continue;
				yield {
					place: placeOf(passage, match.index),
					reason: `"${whole}": ${given}°${from} is ${Math.round(right)}°${to}; mend one of the two`,
				};
			}
		}
	},
};

/** What the library calls a unit, and what it measures: a speed is a length an hour. */
function unitOf(written: string): { unit: Unit; kind: string } | undefined {
	const speed = new RegExp(`${perHour}$`, 'i');
	const short = { kmh: 'km/h', kph: 'km/h', mph: 'mi/h' }[written.toLowerCase()] ?? written;
	const found = Object.entries(units).find(([pattern]) =>
		new RegExp(`^(?:${pattern})$`, 'i').test(short.replace(speed, '')),
	)?.[1];
	return found && { unit: found, kind: `${getMeasureKind(found)}${speed.test(short) ? ' an hour' : ''}` };
}

/** A gallon is one of two. */
const sizesOf = (unit: Unit): Unit[] => (unit === 'gallon' ? [unit, 'imperial gallon'] : [unit]);

const degreesOf = (text: string): number => Number(text.replace(/^(?:minus |−)/, '-'));

const scale = (letter: string): Unit => (letter === 'C' ? 'celsius' : 'fahrenheit');

/** Two figures are enough to mend a slip. */
const shown = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-GB');
