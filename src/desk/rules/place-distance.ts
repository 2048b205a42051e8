/**
 * place-distance: a distance between two places that is not the one between their coordinates.
 *
 * Why: a draft put 820 km between two cities that are 797 km apart, a figure that had been copied from agency to agency.
 * The files of places have coordinates; a town is not a point, so that 2 % and 2 km are allowed, and a twelfth after "about".
 * A road is longer than the straight line: a sentence that speaks of a way is left alone.
 * Severity: warning. In twelve articles with 45 places it has no flag. Say "by road", or waive it.
 * Measured on 2,592 posts: no flag, but they have no places.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { distanceBetween } from '../distance.ts';
import type { Entity } from '../newsroom.ts';
import { numberOf, numberPattern, roundingOf } from '../numbers.ts';
import type { Proof } from '../proof.ts';
import type { Rule } from '../rule.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';

const kilometres: Record<string, number> = { k: 1, n: 1.852, m: 1.609344 };
const measure = new RegExp(
	`(?<about>\\b(?:about|around|some|roughly|nearly|almost|over|more than|less than|approximately|at least) )?\\b(?<figure>${numberPattern})[ -]?(?<unit>km|kilomet(?:re|er)s?|nautical miles?|miles?)(?! ?(?:/|per|an|h\\b))\\b`,
	'giu',
);
const byWay =
	/\b(?:by (?:road|rail|train|sea|car|bus|foot|boat|ship)|road|drive|driv\w+|route|railway|walk|march\w*|travel\w*|journey|long|along|detour|radius|range|border|coast|wide|pipeline|flew|flight)\b/i;

export const placeDistance: Rule = {
	name: 'place-distance',
	severity: 'warning',
	summary: 'A distance between two places that is not the one between their coordinates',
	flags: [
		['Northport lies 300 km from Kaldby.', '"300 km" between Northport and Kaldby is 222 km'],
		[
			'Northport, 150 miles (241 km) north of Kaldby, is small.',
			'"150 miles" between Northport and Kaldby is 138 miles',
		],
		['In Kaldby, 200 km from Northport, it rained.', 'is 222 km'],
		['Northport is calm. The town (pop. 900) lies 320 km from Kaldby.', 'is 222 km'],
		['The distance between Kaldby and Northport is 120 kilometres.', 'is 222 km'],
		['Northport lies about 320 km from Kaldby.', 'is 222 km'],
	],
	passes: [
		'Northport lies 222 km (138 miles) from Kaldby, or about 230 km from Kaldby, or 300 km by road from Kaldby.',
		'Northport and Kaldby are small. It has 120 km of walls.',
		'Northport and Kaldby are calm. The town lies 320 km from Kaldby.',
		'A road of 300 km leads from Northport to Kaldby. Northport is 30 km from the sea, and Kaldby is not.',
		'The wind blew at 300 km/h in Northport and Kaldby.',
	],
	*check(proof) {
		for (const passage of proof.copy.passages) {
			if (!/\d ?(?:km|kilo|mile|naut)|(?:kilomet|miles?\b)/i.test(passage.text)) continue;
			for (const sentence of sentencesOf(passage.text)) {
				if (byWay.test(sentence.text)) continue;
				const subject = subjectOf(proof, passage, sentence);
				const places = [...subject, ...placesOf(proof, passage, sentence.start, sentence.end)];
				for (const match of sentence.text.matchAll(measure)) {
					const at = sentence.start + match.index;
					const pair = pairAround(places, passage.text, at, at + match[0].length);
					const reason = pair && reasonOf(match, pair);
					if (!reason) continue;
					yield { place: placeOf(passage, at), reason };
					break;
				}
			}
		}
	},
};

interface Named {
	entity: Entity;
	start: number;
	end: number;
}

function placesOf({ named }: Proof, passage: Passage, from: number, to: number): Named[] {
	return named(passage).filter(
		({ entity, start }) =>
			entity.collection === 'places' && start >= from && start < to && entity.at !== undefined,
	);
}

/** "The town lies …": the one place that the paragraph has named before. */
function subjectOf(proof: Proof, passage: Passage, { start, text }: Sentence): Named[] {
	const lead = /^(?:The (?:city|town|village|port|capital)|It)(?: \([^)]*\))?(?= (?:lies|is|stands) )/.exec(
		text,
	);
	const before = lead ? placesOf(proof, passage, 0, start) : [];
	const isOne = new Set(before.map(({ entity }) => entity.id)).size === 1;
	return isOne ? before.slice(-1).map((place) => ({ ...place, end: start + (lead?.[0].length ?? 0) })) : [];
}

/** Before the distance: its place, "In Kaldby, 200 km from Northport", or both: "between Kaldby and Northport is". */
function pairAround(
	places: readonly Named[],
	text: string,
	start: number,
	end: number,
): [Entity, Entity] | undefined {
	const before = places.filter((place) => place.end <= start);
	const after = places.find((place) => place.start >= end);
	const last = before.at(-1);
	const tail = after ? text.slice(end, after.start) : '';
	const isToAfter =
		/^(?:[^.;,]| \([^)]*\)){0,40}\b(?:from|of|to)(?: the (?:city|town|port|capital)(?: of)?)? $/.test(tail) ||
		/^ away from $/.test(tail);
	if (after && isToAfter && last && !/[;:]/.test(text.slice(last.end, start)))
		return pairOf(last.entity, after.entity);
	const [first, second] = before.slice(-2);
	const isBetween =
		first &&
		second &&
		/ and $/.test(text.slice(first.end, second.start)) &&
		/\bbetween $/.test(text.slice(0, first.start));
	return isBetween && /^ (?:is|are|was|measures) (?:\p{Ll}+ )?$/u.test(text.slice(second.end, start))
		? pairOf(first.entity, second.entity)
		: undefined;
}

const pairOf = (a: Entity, b: Entity): [Entity, Entity] | undefined => (a.id === b.id ? undefined : [a, b]);

function reasonOf({ 0: whole, groups = {} }: RegExpExecArray, [a, b]: [Entity, Entity]): string | undefined {
	if (!a.at || !b.at) return undefined;
	const { figure = '', unit = '', about } = groups;
	const size = kilometres[unit.charAt(0).toLowerCase()] ?? 1;
	const [given, right] = [numberOf(figure) * size, distanceBetween(a.at, b.at)];
	const slack = (about ? right / 12 : right * 0.02 + 2) + roundingOf(figure) * size;
	if (Math.abs(given - right) <= slack) return undefined;
	const [shown, name] = [Math.round(right / size).toLocaleString('en-GB'), size === 1 ? 'km' : unit];
	return `"${whole.trim()}" between ${a.name} and ${b.name} is ${shown} ${name} in a straight line; mend it, or say by what way`;
}
