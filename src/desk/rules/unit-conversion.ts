/**
 * unit-conversion: a measure in brackets that is not the one before it.
 *
 * Why: "820 km (610 miles)" sends half of the readers elsewhere. Both figures may be rounded, and 5 % more is allowed; of
 * temperatures one degree.
 * Severity: warning. Waive it where two sources give two measures.
 * Measured on 2,592 posts: no flag.
 */
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import { type Rule, remarksOn } from '../rule.ts';

/** Units by what they measure, as articles write them, each with its size in units of SI. A gallon is one of two. */
const units: Record<string, Record<string, number[]>> = {
	area: {
		'square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²': [1e6],
		'square miles?|sq\\.? ?mi(?:les?)?': [2589988.110336],
		'square met(?:re|er)s?|sq\\.? ?m|m2|m²': [1],
		'square f(?:ee|oo)t|sq\\.? ?ft': [0.09290304],
		'square yards?|sq\\.? ?yd': [0.83612736],
		'hectares?|ha': [1e4],
		'acres?': [4046.8564224],
	},
	length: {
		'nautical miles?': [1852],
		'kilomet(?:re|er)s?|km': [1000],
		'miles?|mi': [1609.344],
		'met(?:re|er)s?|m': [1],
		'f(?:ee|oo)t|ft': [0.3048],
		'yards?|yd': [0.9144],
		'inch(?:es)?': [0.0254],
		'centimet(?:re|er)s?|cm': [0.01],
		'millimet(?:re|er)s?|mm': [0.001],
	},
	mass: {
		'kilograms?|kilos?|kg': [1],
		'pounds?|lbs?': [0.45359237],
		'ounces?|oz': [0.028349523125],
		'grams?|g': [0.001],
		'tonnes?|metric tons?': [1000],
	},
	volume: {
		'lit(?:re|er)s?': [0.001],
		'gallons?': [0.003785411784, 0.00454609],
	},
};
const perHour = '(?: (?:per|an) hour|/h| ?/ ?hour)';
const unit = `((?:${Object.values(units).flatMap(Object.keys).join('|')})${perHour}?|km/?h|kph|mph)`;
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
		const passages = copy.passages.filter(({ text }) => text.includes('('));
		yield* remarksOn(passages, [both], measureReason);
		yield* remarksOn(passages, [temperatures], temperatureReason);
	},
};

function measureReason([whole, given = '', from = '', converted = '', to = '']: RegExpExecArray) {
	const [source, target] = [unitOf(from), unitOf(to)];
	if (!source || !target || source.measure !== target.measure) return undefined;
	const factors = source.sizes.flatMap((size) => target.sizes.map((other) => size / other));
	const fits = (factor: number): boolean => {
		const right = numberOf(given) * factor;
		const slack = roundingOf(given) * factor + roundingOf(converted) + right * 0.05;
		return Math.abs(right - numberOf(converted)) <= slack;
	};
	if (factors.some(fits)) return undefined;
	const right = numberOf(given) * (factors[0] ?? 1);
	return `"${whole}": ${given} ${from} is ${shown(right)} ${to}; mend one of the two`;
}

/** The sizes of a unit, and what it measures: a speed is a length an hour. */
function unitOf(written: string): { measure: string; sizes: number[] } | undefined {
	const speed = new RegExp(`${perHour}$`, 'i');
	const long = { kmh: 'km/h', kph: 'km/h', mph: 'mi/h' }[written.toLowerCase()] ?? written;
	for (const [measure, patterns] of Object.entries(units))
		for (const [pattern, sizes] of Object.entries(patterns))
			if (new RegExp(`^(?:${pattern})$`, 'i').test(long.replace(speed, '')))
				return { measure: speed.test(long) ? `${measure} an hour` : measure, sizes };
	return undefined;
}

function temperatureReason([whole, given = '', from = '', converted = '', to = '']: RegExpExecArray) {
	const degrees = degreesOf(given);
	const right = from === 'C' ? degrees * 1.8 + 32 : (degrees - 32) / 1.8;
	const slack = from === 'C' ? 1.8 : 1;
	if (from === to || Math.abs(right - degreesOf(converted)) <= slack) return undefined;
	return `"${whole}": ${given}°${from} is ${Math.round(right)}°${to}; mend one of the two`;
}

const degreesOf = (text: string): number => Number(text.replace(/^(?:minus |−)/, '-'));

/** Two figures are enough to mend a slip. */
const shown = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-GB');
