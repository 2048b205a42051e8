/**
 * role-mismatch: a person with another office than the file of the person gives.
 *
 * Why: titles, employers and places are 11 in 100 of printed corrections. Titles have many right forms, and so only
 * those are compared that exclude each other: "health minister" where the file says "interior minister", "president"
 * where it says "prime minister". An office of another time ("then", "former", a
 * sentence with another year) is not compared.
 * Severity: warning. Waive it where the person held both offices, or add the office to the file.
 * Measured on 2,592 posts: no flag, but they have no people.
 */
import { placeOf } from '../../reading/body/copy.ts';
import { type Office, officesIn } from '../offices.ts';
import { peopleFinder } from '../people.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';
import { yearsBeside } from '../sentences.ts';

/** What may stand between an office and the name after it: "Health Minister Ada Marten", "president of Norland, Ada Marten". */
const beforeName = /^(?: |(?:(?: of| for| in) (?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,3})?, )$/u;
/** What may stand between a name and the office after it: ", Norland’s ", ", the ". */
const afterName =
	/^(?:, | \()(?:(?:who (?:is|was) )?(?:the|its|an?|[\p{L}-]+[’']s?) |who (?:is|was) )?(?:\p{Lu}[\p{L}.-]+ )?$/u;
const otherTime = /\b(?:then|former|future|acting|deputy|ex|late|later|next|previous|onetime|shadow)[\s-]*$/i;

export const roleMismatch: Rule = {
	name: 'role-mismatch',
	severity: 'warning',
	summary: 'A person with another office than the file of the person gives',
	flags: [
		[
			'Health Minister Ada Marten closed the quay.',
			'is "Transport minister of Norland (2024)" in people/ada-marten.md',
		],
		['Ada Marten, Norland’s interior minister, closed the quay.', 'interior minister", but is'],
		['The foreign minister, Ada Marten, closed the quay.', 'is given as "foreign minister"'],
		['President Ada Marten closed the quay.', 'is given as "President"'],
		['The prime minister of Norland, Ada Marten, closed the quay.', 'is given as "prime minister"'],
		['Ada Marten came. Foreign Minister Marten closed the quay.', 'is given as "Foreign Minister"'],
		['Ada Marten, who is Norland’s foreign minister, closed the quay.', 'is given as "foreign minister"'],
		[
			'The senator for Kaldby, Ana Weberling, met Eva Lindqvist, the mayor of Kaldby.',
			'mayor of Kaldby, but is',
		],
		['Norland spokesman Ada Marten closed the quay.', 'is given as "spokesman"'],
		['Otto Ravn, president until 2013, closed the quay.', 'is given as president until 2013'],
		['Otto Ravn, president from 2008 to 2017, closed the quay.', 'is given as president from 2008 to 2017'],
	],
	passes: [
		'Otto Ravn, president until 2017, and Otto Ravn, president from 2009 to 2017, closed the quay.',
		'Transport Minister Ada Marten closed the quay.',
		'Ada Marten, the transport minister, met the health minister.',
		'Ada Marten told the interior minister so, and the president, Jon Hale, told Ada Marten.',
		'Health Minister Jon Hale closed the quay.',
		'They met the foreign minister, Ada Marten and Jon Hale; so did Ada Marten, Foreign Minister Jon Hale and the cook.',
		'In 2015 Health Minister Ada Marten closed the quay.',
		'Ada Marten, the former health minister, met then President Ada Marten and the ex-governor, Ada Marten.',
		'The president told Ada Marten. A spokesman for Ada Marten agreed, and Ada Marten’s spokesman too.',
	],
	*check(proof) {
		const people = peopleFinder(proof);
		for (const passage of proof.copy.passages) {
			const named = people(passage);
			if (named.length === 0) continue;
			const offices = officesIn(passage.text);
			for (const { entity, start, end } of named) {
				const held = officesIn(entity.role ?? '').map(({ kind }) => kind);
				if (held.length === 0 || isQuoted(passage.text, start)) continue;
				const given = offices.find((office) => isOf(office, passage.text, start, end));
				// A head of state commands, too.
				const other = given && held.includes(given.kind) && otherDistrict(passage.text, given, entity.role);
				if (other && given) {
					const reason = `${entity.name} is given as ${given.kind} of ${other}, but is "${entity.role}" in people/${entity.id}.md; mend the text or the file`;
					yield { place: placeOf(passage, start), reason };
				}
				const year = given && held.includes(given.kind) && otherYears(passage.text, given, entity.role);
				if (year && given) {
					const reason = `${entity.name} is given as ${given.kind} ${year}, but is "${entity.role}" in people/${entity.id}.md; mend the text or the file`;
					yield { place: placeOf(passage, start), reason };
				}
				if (
					!given ||
					given.kind === 'commander' ||
					held.includes(given.kind) ||
					isHistory(passage.text, start, proof.published, entity.role)
				)
					continue;
				const reason = `${entity.name} is given as "${passage.text.slice(given.start, given.end)}", but is "${entity.role}" in people/${entity.id}.md; mend the text or the file`;
				yield { place: placeOf(passage, start), reason };
			}
		}
	},
};

/** Offices that are held for one place. */
const local = new Set(['mayor', 'governor', 'senator', 'representative']);
const district = /^ (?:of|for|from) (\p{Lu}[\p{L}-]+)/u;

/** The place that an office is given for, if the file gives the office for another. */
function otherDistrict(text: string, { kind, end }: Office, role = ''): string | undefined {
	const given = district.exec(text.slice(end))?.[1];
	const office = officesIn(role).find((each) => each.kind === kind);
	const right = office && district.exec(role.slice(office.end))?.[1];
	return local.has(kind) && given && right && given !== right ? given : undefined;
}

const term =
	/^(?: (?:of|for|in) (?:the )?\p{Lu}[\p{L}-]+)?,? (?:(?<since>since|until|till) (?<year>(?:19|20)\d\d)|from (?<from>(?:19|20)\d\d) (?:to|until) (?<to>(?:19|20)\d\d))\b/u;
const years = /\((?<from>\d{4})(?: to |[-–])(?<to>\d{4})\)/;

/** The years that an office is given for, if the file has other ones. The last one of the file may be that of its writing. */
function otherYears(text: string, { end }: Office, role = ''): string | undefined {
	const given = term.exec(text.slice(end));
	const right = years.exec(role)?.groups;
	if (!given?.groups || !right || role.includes(';')) return undefined;
	const { since, year, from, to } = given.groups;
	const isRight = since
		? year === (since === 'since' ? right.from : right.to)
		: from === right.from && to === right.to;
	return isRight ? undefined : given[0].replace(/^.*?(?=since|until|till|from)/, '');
}

/** True if an office is said of the name between two offsets, and not of a name that follows it or in a list. */
function isOf(office: Office, text: string, start: number, end: number): boolean {
	if (otherTime.test(text.slice(0, office.start))) return false;
	if (office.start >= end)
		return afterName.test(text.slice(end, office.start)) && !/^ \p{Lu}/u.test(text.slice(office.end));
	const between = text.slice(office.end, start);
	const inList = between.endsWith(', ') && !/^(?:[.;)]|, (?!and\b)|$)/.test(text.slice(end));
	return office.end <= start && beforeName.test(between) && !inList;
}

/** True if the sentence tells of a year that is neither that of publication nor one that the file gives with the office. */
function isHistory(text: string, at: number, published: Temporal.PlainDate, role = ''): boolean {
	const years = yearsBeside(text, at);
	return years.length > 0 && !years.some((one) => one === `${published.year}` || role.includes(one));
}
