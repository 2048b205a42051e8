/** With whom, after whom, for whose money and under which licence an article is published. */
import { z } from 'zod';
import { line, text, webAddress } from './fields.ts';

/** Where the authors stand in the wording of a byline. */
export const authorsMark = '{authors}';

const marksIn = (value: string): number => value.split(authorsMark).length - 1;

/** The line of the authors in other words than the plain ones. */
export const byline = line(200)
	.refine((value) => value.trim() === '' || marksIn(value) === 1, {
		error: (issue) =>
			marksIn(String(issue.input)) === 0
				? 'does not say where the authors stand; write {authors} there, such as "By {authors} for the Harbour Post"'
				: 'has {authors} more than once; write it where all of them stand',
	})
	.optional()
	.describe(
		'Wording of the byline, in place of "By …": {authors} stands for the authors, linked, such as "By {authors} for the Harbour Post".',
	);

/** Who published the article too. */
export const copublisher = z.strictObject({
	name: line(100).describe('Name of the publication or organisation.'),
	url: webAddress.optional().describe('Its site, or its own edition of the article.'),
});

/** Licences of Creative Commons by their ids in the list of SPDX, those for one country too: `CC-BY-ND-4.0`, `CC-BY-3.0-DE`. */
const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(1\.0|2\.0|2\.5|3\.0|4\.0)(?:-([A-Z]{2,3}))?$/;
const zero = 'CC0-1.0';

const isKnown = (value: string): boolean => value === zero || creativeCommons.test(value);

/** The id that another spelling was meant for: "CC BY-NC 4.0", "cc-by". */
function licenceMeant(value: string): string {
	const parts: string[] = value.toUpperCase().match(/BY|NC|SA|ND|CC0|ZERO|[1-4]\.\d/g) ?? [];
	if (parts.includes('CC0') || parts.includes('ZERO')) return zero;
	const version = parts.find((part) => part.includes('.')) ?? '4.0';
	const meant = `CC-${['BY', 'NC', 'SA', 'ND'].filter((part) => parts.includes(part)).join('-')}-${version}`;
	return isKnown(meant) ? meant : 'CC-BY-4.0';
}

/** The licence of a text: an id of SPDX, or any other by its name and address. */
export const licence = z
	.union(
		[
			text(
				isKnown,
				(value) =>
					`is not the id of a Creative Commons licence at SPDX; write ${licenceMeant(value)}, or another licence as { name: …, url: https://… }`,
			),
			z.strictObject({
				name: line(100).describe('What it is called, as readers see it.'),
				url: webAddress.describe('Where it can be read.'),
			}),
		],
		{ error: 'is no licence; write an id such as CC-BY-4.0, or { name: …, url: https://… }' },
	)
	.optional()
	.describe(
		'Licence of the text: the SPDX id of a Creative Commons licence, such as CC-BY-ND-4.0, or { name: …, url: https://… }.',
	);

/** A licence as readers are told it. */
export interface LicenceShown {
	name: string;
	url: string;
}

/** Returns the name and the address of a licence: "CC BY-ND 4.0" at creativecommons.org. */
export function licenceShown(written: NonNullable<z.output<typeof licence>>): LicenceShown {
	if (typeof written !== 'string') return written;
	if (written === zero) return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
	const [, terms = '', version = '', country] = creativeCommons.exec(written) ?? [];
	const place = country === undefined ? '' : `${country.toLowerCase()}/`;
	return {
		name: ['CC', terms, version, ...(country === undefined ? [] : [country])].join(' '),
		url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/${place}`,
	};
}

/** Who published a text first, and where it stands there. */
export const republished = z
	.strictObject({
		from: line(100).describe('Name of the publication.'),
		url: webAddress.describe('Address of the article there.'),
	})
	.optional()
	.describe(
		'Where the article was published first, if that was elsewhere: search engines are led there (rel=canonical, RFC 6596), readers are told.',
	);

/** What a text that somebody paid for is called. */
export const sponsorLabels = ['advertisement', 'paid', 'partner'] as const;

/** Who paid for an article. */
export const sponsor = z
	.strictObject({
		label: z
			.enum(sponsorLabels)
			.describe(
				'advertisement: they made it; paid: it was made to their wishes; partner: they paid, the newsroom alone decided what it says.',
			),
		name: line(100).optional().describe('Who paid, as readers know them.'),
		url: webAddress.optional().describe('Their site.'),
	})
	.optional()
	.describe(
		'Who paid for the article. It is labelled wherever it is named: on its page, in lists, search, feeds and on cards; its links are marked as sponsored.',
	);
