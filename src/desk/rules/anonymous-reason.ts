/**
 * anonymous-reason: someone speaks on condition of anonymity, and the text does not say why.
 *
 * Why: readers are asked to trust a voice without a name; the reason is what they can weigh. The front matter holds
 * sources of the kind `anonymous` to the same.
 * Severity: warning. Of an official who is not named, once an article, info. Waive it where even the reason would give the person away, and say so.
 * Measured on 2,592 posts: no warning; 1 info.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import type { Remark, Rule } from '../rule.ts';
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
		['A senior harbour official said that nine were lost.', '"A senior harbour official said" names nobody'],
		['Two sailors, both requesting anonymity, agreed.', '"requesting anonymity"'],
	],
	passes: [
		'An official, who spoke on condition of anonymity because the count goes on, put the toll at nine.',
		'An aide asked not to be named for professional reasons; another spoke on condition of anonymity to criticise freely.',
		'An officer asked not to be named. He was not authorised to speak.',
		'The author asked to be named.',
	],
	*check({ body }) {
		yield* unnamed(body);
		for (const passage of body) {
			if (!anonymous.test(passage.text)) continue;
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

const official =
	/\b(?:an?|one|two|three|several|some) (?:[\p{L}-]+ ){0,3}(?:officials?|diplomats?|officers?|aides?|sources?)(?: who [^.,]{0,40}| in [^.,]{0,30}| familiar [^.,]{0,40})?,? (?:said|told|says|confirmed)\b/iu;

const explains = /\bnot (?:been )?(?:authori[sz]ed|allowed)|\banonym/i;

/** The first voice without a name whose article gives no reason for that anywhere. */
function* unnamed(body: readonly Passage[]): Iterable<Remark> {
	for (const passage of body) {
		const match = /offic|diplomat|aide|source/i.test(passage.text) ? official.exec(passage.text) : null;
		if (!match) continue;
		if (body.some(({ text }) => anonymous.test(text) || explains.test(text))) return;
		const reason = `"${match[0]}" names nobody; say why no name is given`;
		yield { place: placeOf(passage, match.index), reason, severity: 'info' };
		return;
	}
}
