import { z } from 'zod';
import { line } from './fields.ts';

const entry = z.strictObject({
	write: line(100).describe('The form that the house prefers.'),
	not: z
		.array(line(100))
		.min(1, { error: 'is empty; list at least one form to avoid' })
		.describe('Forms to avoid, as whole words. A form in small letters is also found with a capital.'),
	except: z.array(line(100)).default([]).describe('Longer phrases in which the form is right.'),
	reason: line(200).optional().describe('Why, for the writer who asks.'),
});

/** The word list in `content/house-style.yml`. */
export const houseStyle = z.strictObject({
	words: z.array(entry).default([]).describe('Words and spellings, the preferred one first.'),
});

/** Checked house style. */
export type HouseStyle = z.output<typeof houseStyle>;
