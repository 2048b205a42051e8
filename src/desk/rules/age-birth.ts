/**
 * age-birth: an age that does not go with the date of birth in the file of the person.
 *
 * Why: one of the two is wrong, and both are seen on the site. The age may be meant on any day of the year before
 * publication; of the dead nothing is said, since the text may tell of any time of their life, and a sentence of another
 * year is read only as "in 1980, she was 10".
 * Severity: warning. Waive it where the age is of another time.
 * Measured on 2,592 posts: no flag, but they have no dates of birth.
 */
import { placeOf } from '../../reading/body/copy.ts';
import { isDay } from '../../schema/fields.ts';
import { peopleFinder } from '../people.ts';
import type { Rule } from '../rule.ts';
import { yearsBeside } from '../sentences.ts';

/** An age of today beside a name, each side for itself. */
const after =
	/^(?:, (?:who is |aged |now )?|, then |\s\(|,? (?:who )?turned |, who turned | is )(\d{1,2})(?=[,);.]| years old| (?:in|on|this|last) )/;
const before = /\b(\d{1,2})-year-old $/;
const atAge = /\b[Aa]t (\d{1,2}), $/;
const present = /^ (?:is|has)\b/;
/** An age of another year. */
const inYear = /\b[Ii]n ((?:19|20)\d\d), $/;
const was = /^ was (\d{1,2})(?=[,;.]| years old| when )/;

export const ageBirth: Rule = {
	name: 'age-birth',
	severity: 'warning',
	summary: 'An age that does not go with the date of birth',
	flags: [
		['Ada Marten, 63, closed the quay.', 'born on 1970-05-02 (people/ada-marten.md) is 53'],
		['The 45-year-old Ada Marten closed the quay.', 'is 53'],
		['Ada Marten (35) closed the quay.', 'is 53'],
		['At 64, Ada Marten is the oldest minister.', 'is 53'],
		['Ada Marten closed it. Marten, who turned 58 in May, has a boat.', 'is 53'],
		['When the quay burnt in 1980, Ada Marten was 12 years old.', 'was 10 in 1980'],
	],
	passes: [
		'Ada Marten, 53, closed the quay.',
		'Ada Marten, aged 52, closed the quay.',
		'Ada Marten, 12 sailors and a cook sailed.',
		'Jon Hale, 30, agreed.',
		'At 17, Ada Marten went to sea. In 1980, Ada Marten was 10. In 2010 Ada Marten, 40, came back.',
		'Ada Marten has a son. Carl Marten, 20, sails; Marten, 20, is a cook.',
	],
	*check(proof) {
		const people = peopleFinder(proof);
		for (const passage of proof.copy.passages) {
			for (const { entity, start, end } of people(passage)) {
				if (!entity.born || entity.died) continue;
				const [left, tail] = [passage.text.slice(0, start), passage.text.slice(end)];
				const then = inYear.exec(left)?.[1];
				const age = then
					? was.exec(tail)?.[1]
					: ((after.exec(tail) ?? before.exec(left))?.[1] ??
						(present.test(tail) ? atAge.exec(left)?.[1] : undefined));
				if (!age || (!then && tellsOfOtherYear(passage.text, start, proof.published))) continue;
				const latest = then
					? Number(then) - Number(entity.born.slice(0, 4))
					: ageOn(proof.published, entity.born);
				const earliest = latest - (entity.born.length === 4 && !then ? 2 : 1);
				if (Number(age) >= earliest && Number(age) <= latest) continue;
				const isWhole = isDay(entity.born);
				const born = `born ${isWhole ? 'on' : 'in'} ${entity.born} (people/${entity.id}.md)`;
				const right = then ? `was ${latest} in ${then}` : `is ${isWhole ? '' : `${latest - 1} or `}${latest}`;
				const reason = `${entity.name} is given as ${age}, but who was ${born} ${right}; mend the text or the file`;
				yield { place: placeOf(passage, start), reason };
			}
		}
	},
};

function tellsOfOtherYear(text: string, at: number, published: Temporal.PlainDate): boolean {
	return yearsBeside(text, at).some((year) => Number(year) !== published.year);
}

/** Full years at a day; of a birth known by year or month the most there can be. */
function ageOn(day: Temporal.PlainDate, born: string): number {
	const [year = 0, month = 1, date = 1] = born.split('-').map(Number);
	return Temporal.PlainDate.from({ year, month, day: date }).until(day, { largestUnit: 'years' }).years;
}
