/**
 * role-mismatch: a minister with another portfolio than the file of the person gives.
 *
 * Why: titles, employers and places are 11 in 100 of printed corrections. Titles have many right forms, and so only
 * those are compared that exclude each other: "health minister" where the file says "interior minister".
 * Severity: warning. Waive it where the person held both offices, or add the office to the file.
 */
import { placeOf } from '../../reading/copy.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

const portfolios =
	'agriculture|culture|defen[cs]e|economy|education|energy|environment|finance|foreign|health|home|housing|information|intelligence|interior|justice|labou?r|oil|prime|tourism|trade|transport';
const office = `(${portfolios}) (?:affairs )?(?:minister|secretary)`;
const anyOffice = new RegExp(`\\b${office}\\b`, 'gi');
const before = new RegExp(`\\b${office},? $`, 'i');
const after = new RegExp(
	`^,? (?:(?:the|its|[\\p{L}-]+[’']s?) )?(?:then |former )?(?:[\\p{Lu}][\\p{Ll}]+ )?${office}\\b`,
	'iu',
);

export const roleMismatch: Rule = {
	name: 'role-mismatch',
	severity: 'warning',
	summary: 'A minister with another portfolio than the file of the person gives',
	flags: [
		[
			'Health Minister Ada Marten closed the quay.',
			'is "Transport minister of Norland (2024)" in people/ada-marten.md',
		],
		['Ada Marten, Norland’s interior minister, closed the quay.', 'interior minister", but is'],
		['The foreign minister, Ada Marten, closed the quay.', 'is given as "foreign minister"'],
	],
	passes: [
		'Transport Minister Ada Marten closed the quay.',
		'Ada Marten, the transport minister, met the health minister.',
		'Ada Marten told the interior minister so.',
		'Health Minister Jon Hale closed the quay.',
	],
	*check({ copy, named }) {
		for (const passage of copy.passages) {
			for (const { entity, start, end } of named(passage)) {
				const held = [...(entity.role ?? '').matchAll(anyOffice)].map(([, portfolio = '']) =>
					same(portfolio),
				);
				if (held.length === 0 || isQuoted(passage.text, start)) continue;
				const match = before.exec(passage.text.slice(0, start)) ?? after.exec(passage.text.slice(end));
				if (!match?.[1] || held.includes(same(match[1]))) continue;
				const given = match[0].trim().replace(/^,? ?(?:the )?|,$/g, '');
				yield {
					place: placeOf(passage, start),
					reason: `${entity.name} is given as "${given}", but is "${entity.role}" in people/${entity.id}.md; mend the text or the file`,
				};
			}
		}
	},
};

const same = (portfolio: string): string =>
	portfolio.toLowerCase().replace('defense', 'defence').replace('labor', 'labour');
