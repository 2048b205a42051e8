import { z } from 'zod';
import { id } from './fields.ts';

/** The front page as the editors choose it, in `content/front.yml`; what they leave out follows from dates. */
export const front = z
	.strictObject({
		lead: id.optional().describe('The article that leads, by file name.'),
		seconds: z
			.array(id)
			.max(2, { error: 'has more than two articles; name at most two' })
			.default([])
			.describe('The two beside it, by file name.'),
	})
	.superRefine(({ lead, seconds }, context) => {
		for (const [index, name] of seconds.entries())
			if (name === lead || seconds.indexOf(name) < index)
				context.addIssue({
					code: 'custom',
					path: ['seconds', index],
					message: `"${name}" is ${name === lead ? 'the lead' : 'beside it'} already; name another article, or take it out`,
				});
	});

/** A checked choice for the front page. */
export type Front = z.output<typeof front>;
