/**
 * image-alt: an image of the body without a text for those who do not see it.
 *
 * Why: WCAG 1.1.1. An image in an article is hardly ever decoration.
 * Severity: warning. Waive it for one that is.
 * Measured on 2,592 posts: no flag, but they have no images.
 */
import type { Rule } from '../rule.ts';

const reason =
	'is an image without a text for those who do not see it; write what it shows between the brackets';

export const imageAlt: Rule = {
	name: 'image-alt',
	severity: 'warning',
	summary: 'An image without a text for those who do not see it',
	anyLanguage: true,
	flags: [['Text.\n\n![](./ferry.png)', 'is an image without a text']],
	passes: ['Text.\n\n![The ferry at the quay](./ferry.png)'],
	check: ({ copy }) =>
		copy.images.flatMap(({ alt, place }) => (alt.trim() === '' ? [{ place, reason }] : [])),
};
