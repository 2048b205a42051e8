/**
 * acronym-slip: an acronym with the letters of one that the text introduces, in another order.
 *
 * Why: a report wrote FRESC for FERSC nine times. An acronym is introduced in brackets behind its words; one that is an
 * alias of an organisation, or is introduced itself, is another one.
 * Severity: warning; of three letters info, since PIA and API are both acronyms. Waive it where both exist.
 * Measured on 2,592 posts: 3 warnings, 3 right; 2 info, 1 right.
 */
import { placeOf } from '../../reading/body/copy.ts';
import type { Rule } from '../rule.ts';

const introduced = /(?<=\p{L}[’'-]? )\((\p{Lu}{3,6})\)/gu;
const acronym = /(?<![\p{L}\p{N}@#/.-])\p{Lu}{3,6}(?![\p{L}\p{N}@/-])/gu;

export const acronymSlip: Rule = {
	name: 'acronym-slip',
	severity: 'warning',
	summary: 'An acronym with the letters of one that the text introduces, in another order',
	flags: [['The Coastal Safety Council (CSC) met. The CCS has a boat.', '"CCS" has the letters of "CSC"']],
	passes: [
		'The Coastal Safety Council (CSC) met. The CSC has a boat, the CSB another.',
		'The Coastal Safety Council (CSC) met the Council for Coasts and Ships (CCS). The CCS has a boat.',
		'The North River Corps (NCR) met. The NRC has a boat.',
	],
	*check({ copy, newsroom }) {
		const passages = copy.passages.filter(({ kind }) => kind !== 'cell');
		const known = new Set(
			passages.flatMap(({ text }) => [...text.matchAll(introduced)].map(([, each = '']) => each)),
		);
		if (known.size === 0) return;
		const byLetters = new Map([...known].map((each) => [lettersOf(each), each]));
		const said = new Set<string>();
		for (const passage of passages)
			for (const { 0: text, index } of passage.text.matchAll(acronym)) {
				const meant = byLetters.get(lettersOf(text));
				const isName = newsroom.find(text).some((name) => name.text === text);
				if (!meant || known.has(text) || isName || said.has(text)) continue;
				said.add(text);
				const reason = `"${text}" has the letters of "${meant}" in another order; find out which is right`;
				yield { place: placeOf(passage, index), reason, ...(text.length < 4 && { severity: 'info' }) };
			}
	},
};

const lettersOf = (text: string): string => [...text].sort().join('');
