import { z } from 'zod';
import { id } from './fields.ts';

/** The front page as the editors choose it, in `content/front.yml`; what they leave out follows from dates. */
export const front = z.strictObject({
	lead: id.optional().describe('The article that leads, by file name.'),
	seconds: z
		.array(id)
		.max(2, { error: 'has more than two articles; name at most two' })
		.default([])
		.describe('The two beside it, by file name.'),
});

/** A checked choice for the front page. */
export type Front = z.output<typeof front>;
