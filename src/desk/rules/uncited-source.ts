/**
 * uncited-source: a source of the list that the body cites nowhere.
 *
 * Why: the reader cannot tell what it stands for; mostly a sentence lost its mark, or the source its use.
 * Severity: warning. An article that cites nothing at all is not asked: it may list what it was read from.
 * Measured on 2,592 posts: no flag, but they have no sources.
 */
import type { Rule } from '../rule.ts';

const sources =
	'[{ id: a, kind: news, title: A, publisher: B }, { id: b, kind: news, title: C, publisher: D }]';

export const uncitedSource: Rule = {
	name: 'uncited-source',
	severity: 'warning',
	summary: 'A source that the body cites nowhere',
	anyLanguage: true,
	flags: [[{ fields: { sources }, body: 'It closed.[^a]' }, 'source b is cited nowhere']],
	passes: [
		{ fields: { sources }, body: 'It closed.[^a] It opened.[^b]' },
		{ fields: { sources }, body: 'It closed.' },
	],
	*check({ article, copy }) {
		const cited = new Set(article.cited.map(({ source }) => source));
		if (cited.size === 0) return;
		for (const [index, { id }] of article.data.sources.entries()) {
			if (cited.has(id)) continue;
			const place = copy.places[`sources.${index}.id`] ?? [1, 1];
			yield { place, reason: `source ${id} is cited nowhere; cite it with [^${id}] or take it out` };
		}
	},
};
