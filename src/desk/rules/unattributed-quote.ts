/**
 * unattributed-quote: a sentence quoted without a word on who said it.
 *
 * Why: a reader cannot weigh words without a speaker. A quotation counts if it is a whole sentence of eight words and
 * more, stands among other words (in an interview or a list the speaker is further off), and neither its paragraph nor
 * the ones beside it name anyone, cite a source or have a word of saying.
 * Severity: info. A speaker can be told in more ways than a list of words holds: of the few such quotations in 2,592
 * posts every one had its speaker in a heading. Waive it where the speaker is plain from further away.
 * Measured on 2,592 posts: 2 flags, of speakers that stand in a heading.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { findNames } from '../names.ts';
import { findQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

const saying =
	/\b(?:sa(?:y|id|ys|ying)|t(?:ells?|old)|ask(?:s|ed|ing)?|wr(?:ites?|ote|iting)|add(?:s|ed)|argue[sd]?|explain(?:s|ed|ing)?|note[sd]?|according|call(?:s|ed|ing)?|describe[sd]?|stat(?:e[sd]?|ing|ement)|recall(?:s|ed)?|warn(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|reads?|remark(?:s|ed)?|comment(?:s|ed)?|shar(?:e[sd]?|ing)|quot(?:e[sd]?|ing)|tweet(?:s|ed)?|post(?:s|ed)?|announce[sd]?|conclude[sd]?|suggest(?:s|ed)?|report(?:s|ed)?|insist(?:s|ed)?|put it|words|goes|message|motto|slogan|question|thought?|think(?:s|ing)?|feedback|response|respond(?:s|ed)?|testimon|define[sd]?|titled?|like|wonder(?:s|ed)?|prompt|follow.?up)\b/i;

export const unattributedQuote: Rule = {
	name: 'unattributed-quote',
	severity: 'info',
	summary: 'A sentence quoted without a word on who said it',
	flags: [
		[
			'The quay closed at noon.\n\nThe crowd was large and the night was cold. “We will not leave this quay until the ferry is back.” Night fell.\n\nIt rained.',
			'“We will not leave this quay…”',
		],
	],
	passes: [
		'The quay closed. “We will not leave this quay until the ferry is back,” said Ada Marten.',
		'The quay closed. “We will not leave this quay until the ferry is back,” she insists.',
		'Night fell. “We will not leave this quay until the ferry is back.” – a sailor on the quay',
		'Ada Marten spoke at noon, and told us this.\n\n“We will not leave this quay until the ferry is back.”',
		'They call it “the line”. The “quay of the north” closed.',
		'> “We will not leave this quay until the ferry is back.”',
		{
			fields: { sources: '[{ id: a, kind: news, title: A, publisher: B }]' },
			body: 'Noon. “We will not leave this quay until the ferry is back.”[^a]',
		},
	],
	*check({ body }) {
		for (const [index, passage] of body.entries()) {
			if (passage.kind !== 'paragraph') continue;
			const long = findQuotations(passage.text).filter(({ text, closed }) => {
				const alone = passage.text.length - text.length < 40;
				return closed && !alone && text.split(' ').length >= 8 && /^\p{Lu}.*[.!]$/su.test(text);
			});
			if (long.length === 0 || body.slice(Math.max(0, index - 1), index + 2).some(hasSpeaker)) continue;
			for (const { start, text } of long) {
				const head = text.split(' ').slice(0, 6).join(' ');
				const reason = `“${head}…” has no speaker near it; say who said so, or cite the source`;
				yield { place: placeOf(passage, start), reason };
			}
		}
	},
};

/** A comma before the closing mark, or a dash after it: the speaker follows. */
const speakerFollows = /,[”"] \p{L}|[”"]\s*[-–—]/u;

/** True if the passage, outside quotation marks, tells of speech; also if it cites, or names with a colon or dash. */
function hasSpeaker({ text, cites, links }: Passage): boolean {
	const outside = findQuotations(text).reduceRight(
		(rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
		text,
	);
	return (
		findNames(outside).length > 0 ||
		cites.length > 0 ||
		links.length > 0 ||
		speakerFollows.test(text) ||
		saying.test(outside) ||
		/:\s*$|:\s|[—–]\s*\p{Lu}|\s-\s?\p{Lu}/u.test(outside)
	);
}
