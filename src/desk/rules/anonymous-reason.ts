/**
 * anonymous-reason: someone speaks on condition of anonymity, and the text does not say why.
 *
 * Why: readers are asked to trust a voice without a name; the reason is what they can weigh. The front matter holds
 * sources of the kind `anonymous` to the same.
 * Severity: warning. Waive it where even the reason would give the person away, and say so.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const anonymous =
	/\b(?:on (?:the )?condition of anonymity|(?:ask(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)|want(?:ed|ing)) (?:not )?to (?:not )?(?:be (?:named|identified)|give (?:a|his|her|their) names?)|request(?:ed|ing) anonymity)\b/i;
const explained =
	/\b(?:because|since|as (?:he|she|they|the|it)|citing|for fear|fear(?:s|ed|ing)?|afraid|not (?:been )?(?:authori[sz]ed|allowed|permitted)|lack(?:s|ed|ing)? authori|to (?:discuss|describe|speak|talk|protect|avoid)|owing to|due to|given|for (?:\p{Ll}+ ){0,3}reasons?|out of|amid|in order to|anonymity (?:in order )?to (?:\p{Ll}+ )?\p{Ll}+|named (?:in order )?to \p{Ll}+|so (?:that|as)|reprisals?|sensitiv\w+|risk\w*|concern\w*)\b/iu;

export const anonymousReason: Rule = {
	name: 'anonymous-reason',
	severity: 'warning',
	summary: 'Anonymity without a reason',
	flags: [
		[
			'An official, who spoke on condition of anonymity, put the toll at nine.',
			'"on condition of anonymity" comes without a reason',
		],
		['“It was nine,” said an officer who asked not to be named. The ferry sank.', '"asked not to be named"'],
		['Two sailors, both requesting anonymity, agreed.', '"requesting anonymity"'],
	],
	passes: [
		'An official, who spoke on condition of anonymity because the count goes on, put the toll at nine.',
		'An aide asked not to be named for professional reasons; another spoke on condition of anonymity to criticise freely.',
		'An officer asked not to be named. He was not authorised to speak.',
		'The author asked to be named.',
	],
	*check({ body }) {
		for (const passage of body) {
			const sentences = sentencesOf(passage.text);
			for (const [index, { start, text }] of sentences.entries()) {
				const match = anonymous.exec(text);
				const near = `${text} ${sentences[index + 1]?.text ?? ''}`;
				if (
					!match ||
					(/ to be /.test(match[0]) && !/not|declin|refus/i.test(match[0])) ||
					explained.test(near)
				)
					continue;
				const reason = `"${match[0]}" comes without a reason; say why no name is given`;
				yield { place: placeOf(passage, start + match.index), reason };
			}
		}
	},
};
