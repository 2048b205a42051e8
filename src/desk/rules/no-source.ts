/**
 * no-source: an article that tells what others said or counted, and names no source at all.
 *
 * Why: nobody can check it, neither the desk nor a reader. A list of sources, a citation or a link elsewhere is enough.
 * Severity: info, since a newsroom may have its sources in the words of the text. Opinion is left alone.
 * Measured on 2,592 posts: 1,174 flags, one an article.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const claim =
	/\b(?:said|says|told|according to|claimed|denied|announced|reported|found)\b|(?<![\p{L}\d,.])\d[\d,.]* (?:per cent|percent|people|dead)|[$€£]\d|\d ?%/u;
const opinion = { kind: 'opinion' };

export const noSource: Rule = {
	name: 'no-source',
	severity: 'info',
	summary: 'An article with claims and no source at all',
	flags: [['The quay is closed, the mayor said.', 'names no source, but "said" stands in it']],
	passes: [
		'The quay is closed.',
		{ fields: opinion, body: 'The quay is closed, the mayor said.' },
		'The quay is closed, the [mayor](https://example.org/) said.',
		{
			fields: { sources: '[{ id: a, kind: news, title: A, publisher: B }]' },
			body: 'The quay is closed, the mayor said.',
		},
	],
	*check({ article, body }) {
		const { sources, kind } = article.data;
		if (sources.length > 0 || kind === 'opinion' || article.outbound.length > 0) return;
		for (const passage of body) {
			const match = claim.exec(passage.text);
			if (!match) continue;
			const reason = `names no source, but "${match[0]}" stands in it; list in sources what it rests on`;
			yield { place: placeOf(passage, match.index), reason };
			return;
		}
	},
};
