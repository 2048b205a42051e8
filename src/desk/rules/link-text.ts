/**
 * link-text: a link whose words do not say where it leads.
 *
 * Why: WCAG 2.4.4. Those who listen to a page hear its links as a list: "here, here, here".
 * Severity: warning. Link the words that name the target.
 * Measured on 2,592 posts: no flag.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const empty =
	/^(?:(?:click |go |see |read |found )?here|this|that|it|link|this (?:link|page|article|post|site|website)|(?:read|learn|find out|see) more|more|click)[.,:!»→]*$/i;

export const linkText: Rule = {
	name: 'link-text',
	severity: 'warning',
	summary: 'A link whose words do not say where it leads',
	flags: [
		['The report is [here](https://example.org).', '"here" does not say where the link leads'],
		['[Read more](https://example.org) of it.', '"Read more"'],
		['See [this page](https://example.org).', '"this page"'],
	],
	passes: [
		'The [harbour report](https://example.org) is out.',
		'Here is [the report of 2023](https://example.org).',
	],
	*check({ body }) {
		for (const passage of body) {
			for (const [start, end] of passage.links) {
				const text = passage.text.slice(start, end).trim();
				const reason = `"${text}" does not say where the link leads; link the words that name it`;
				if (empty.test(text)) yield { place: placeOf(passage, start), reason };
			}
		}
	},
};
