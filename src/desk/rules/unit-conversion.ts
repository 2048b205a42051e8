/**
 * unit-conversion: a measure in brackets that is not the one before it.
 *
 * Why: "820 km (610 miles)" sends half of the readers elsewhere. Both figures may be rounded, and 5 % more is allowed.
 * Severity: warning. Waive it where two sources give two measures.
 */
import { convert, getMeasureKind, type Unit } from 'convert';
import { placeOf } from '../../reading/copy.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Rule } from '../rule.ts';

/** Units of length, weight, area and volume as articles write them; what one is of another is the library's to know. */
const units = [
	...[
		'nautical miles?',
		'kilomet(?:re|er)s?',
		'km',
		'miles?',
		'mi',
		'met(?:re|er)s?',
		'm',
		'feet',
		'foot',
		'ft',
	],
	...['yards?', 'inch(?:es)?', 'centimet(?:re|er)s?', 'cm', 'kilograms?', 'kg', 'pounds?', 'lbs?'],
	...['hectares?', 'ha', 'acres?', 'lit(?:re|er)s?', 'gallons?'],
];
const unit = `(${units.join('|')})`;
const both = new RegExp(
	`\\b(${numberPattern})[  -]?${unit}(?: \\p{Ll}+)? \\((?:about |around |some |roughly |nearly )?(${numberPattern})[  -]?${unit}\\)`,
	'giu',
);

export const unitConversion: Rule = {
	name: 'unit-conversion',
	severity: 'warning',
	summary: 'A measure in brackets that is not the one before it',
	flags: [
		['It lies 820 km (610 miles) to the east.', '820 km is 510 miles'],
		['The wall is four metres (10 feet) high.', 'four metres is 13 feet'],
		['It weighs 50 kg (50 pounds).', '50 kg is 110 pounds'],
	],
	passes: [
		'It lies 820 km (510 miles) to the east, and 300 miles (about 480 km) from the sea.',
		'The wall is four metres (13 feet) high.',
		'A 10-mile (16-kilometre) walk. The hall holds 50 people (20 miles away).',
	],
	*check({ copy }) {
		for (const passage of copy.passages) {
			if (!passage.text.includes('(')) continue;
			for (const {
				0: whole,
				1: given = '',
				2: from = '',
				3: converted = '',
				4: to = '',
				index,
			} of passage.text.matchAll(both)) {
				const [source, target] = [from.toLowerCase(), to.toLowerCase()] as [Unit, Unit];
				if (getMeasureKind(source) !== getMeasureKind(target)) continue;
				const factor = convert(1, source).to(target) as number;
				const right = numberOf(given) * factor;
				const slack = roundingOf(given) * factor + roundingOf(converted) + right * 0.05;
				if (Math.abs(right - numberOf(converted)) <= slack) continue;
				yield {
					place: placeOf(passage, index),
					reason: `"${whole}": ${given} ${from} is ${Number(right.toPrecision(2))} ${to}; mend one of the two`,
				};
			}
		}
	},
};
