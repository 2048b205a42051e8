/**
 * age-birth: an age that does not go with the date of birth in the file of the person.
 *
 * Why: one of the two is wrong, and both are seen on the site. The age may be meant on any day of the year before
 * publication; of the dead nothing is said, since the text may tell of any time of their life.
 * Severity: warning. Waive it where the age is of another time.
 */
import { placeOf } from '../../reading/copy.ts';
import type { Rule } from '../rule.ts';

const after = /^(?:, (?:who is |aged )?|, then |\s\()(\d{1,2})(?=[,)]| years old)/;
const before = /\b(\d{1,2})-year-old $/;

export const ageBirth: Rule = {
	name: 'age-birth',
	severity: 'warning',
	summary: 'An age that does not go with the date of birth',
	flags: [
		['Ada Marten, 63, closed the quay.', 'born on 1970-05-02 (people/ada-marten.md) is 53'],
		['The 45-year-old Ada Marten closed the quay.', 'is 53'],
		['Ada Marten (35) closed the quay.', 'is 53'],
	],
	passes: [
		'Ada Marten, 53, closed the quay.',
		'Ada Marten, aged 52, closed the quay.',
		'Ada Marten, 12 sailors and a cook sailed.',
		'Jon Hale, 30, agreed.',
	],
	*check({ copy, named, published }) {
		for (const passage of copy.passages) {
			for (const { entity, start, end } of named(passage)) {
				if (!entity.born || entity.died) continue;
				const age = (after.exec(passage.text.slice(end)) ?? before.exec(passage.text.slice(0, start)))?.[1];
				if (!age) continue;
				const latest = ageOn(published, entity.born);
				const earliest = latest - (entity.born.length === 4 ? 2 : 1);
				if (Number(age) >= earliest && Number(age) <= latest) continue;
				yield {
					place: placeOf(passage, start),
					reason: `${entity.name} is given as ${age}, but who was born on ${entity.born} (people/${entity.id}.md) is ${latest}; mend the text or the file`,
				};
			}
		}
	},
};

/** Full years at a day; of a birth known by year or month the most there can be. */
function ageOn(day: Temporal.PlainDate, born: string): number {
	const [year = 0, month = 1, date = 1] = born.split('-').map(Number);
	return Temporal.PlainDate.from({ year, month, day: date }).until(day, { largestUnit: 'years' }).years;
}
