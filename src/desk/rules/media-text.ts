/**
 * media-text: a film without captions and without what is said in it in words, or sound without the latter.
 *
 * Why: WCAG 1.2.1 and 1.2.2. Who does not hear it, or is in a train, reads it; search finds only what is written.
 * Severity: warning. Waive it for one in which nothing is said and the text says what is seen.
 * Measured on 2,592 posts: no flag, but they have no films.
 */
import { listIn, textIn } from '../../body/blocks/block.ts';
import type { Rule } from '../rule.ts';

const sound = (fields: string): string => `Text.\n\n:::audio[The horn]{src="./horn.m4a"}\n${fields}:::`;
const film = (attributes: string, inside = ''): string =>
	`Text.\n\n:::video[The ferry leaves]{src="./ferry.mp4"${attributes}}\n${inside}:::`;

export const mediaText: Rule = {
	name: 'media-text',
	severity: 'warning',
	summary: 'A film or sound without its words in writing',
	anyLanguage: true,
	flags: [
		[film(''), 'has neither captions nor a transcript'],
		[sound(''), 'has no transcript'],
	],
	passes: [
		film(' captions="./ferry.vtt"'),
		film('', '“There she goes.”\n'),
		sound('The horn sounds once.\n'),
	],
	*check({ article }) {
		for (const { kind, attributes, place } of article.blocks) {
			if ((kind !== 'video' && kind !== 'audio') || textIn({ attributes }, 'transcript')) continue;
			if (kind === 'audio')
				yield { place, reason: 'has no transcript; write what is said, or what is heard, before the :::' };
			else if (listIn({ attributes }, 'captions').length === 0)
				yield {
					place,
					reason:
						'has neither captions nor a transcript; name a file as captions="./film.vtt", or write what is said before the :::',
				};
		}
	},
};
