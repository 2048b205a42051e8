import { z } from 'zod';
import { day, webAddress } from './fields.ts';

const state = z.strictObject({
	status: z
		.union([z.int().min(100).max(599), z.enum(['timeout', 'no answer'])], {
			error: 'is not an answer; let npm run links write it',
		})
		.describe('What the address answered: the HTTP status, or that it did not.'),
	checked: day.describe('The day of that answer.'),
	failing: day.optional().describe('The first day of failures since it last answered well.'),
	dead: day.optional().describe('The day on which it was found dead.'),
});

/** The file `content/links.json`: what each outbound link answered last. `npm run links` writes it. */
export const linkRecord = z.record(webAddress, state);

/** What is known of one outbound link. */
export type LinkState = z.output<typeof state>;
/** What is known of outbound links, by address without a fragment. */
export type LinkRecord = z.output<typeof linkRecord>;
