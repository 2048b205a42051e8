/**
 * relative-time: time told from a "now" that the article does not name.
 *
 * Why: "currently" and "on Thursday" are true on one day and wrong in an archive. An article that says up to when its
 * facts were known (`asOf`) has named its now. Posts of an institution are full of such words and it is a matter of
 * policy, not of fact, so this is one remark an article.
 * Severity: info. Waive it, or set `asOf`.
 * Measured on 2,592 posts: 923 flags, one an article.
 */
import { placeOf } from '../../reading/body/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

const relative =
	/\b(?:currently|at present|as of now|so far this year|yesterday|tomorrow|(?:last|next) (?:week|month|year|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|this (?:week|month|year)|(?:weeks|months|years|days) ago|former (?:US |U\.S\. |French |British )?(?:president|prime minister|chancellor)|continues? to be|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s|,? (?:\d|the \d|[A-Z][a-z]+\.? \d)))\b/gi;

export const relativeTime: Rule = {
	name: 'relative-time',
	severity: 'info',
	summary: 'Time told from a now that the article does not name',
	flags: [
		['The report came out on Thursday.', '"on Thursday" is told from a now'],
		['The sanctions are currently in force.', '"currently"'],
		['The fleet grew last year.', '"last year"'],
		['It was signed by former President Jon Hale.', '"former President"'],
	],
	passes: [
		'The report came out on Thursday, 25 January 2024.',
		{ fields: { asOf: '2024-01-25' }, body: 'The sanctions are currently in force.' },
		'She said: “The sanctions are currently in force, and they will stay.”',
	],
	*check({ article, body }) {
		if (article.data.asOf !== undefined) return;
		const found = body
			.filter(({ kind }) => kind !== 'quote')
			.flatMap((passage) => [...passage.text.matchAll(relative)].map((match) => ({ passage, match })))
			.filter(({ passage, match }) => !isQuoted(passage.text, match.index));
		const [first] = found;
		if (!first) return;
		const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
		const reason = `"${first.match[0]}"${more} is told from a now that the article does not name; write the date, or set asOf`;
		yield { place: placeOf(first.passage, first.match.index), reason };
	},
};
