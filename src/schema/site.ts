import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { articleKinds } from './article.ts';
import { ids, languageTag, line, text, webAddress } from './fields.ts';
import { editor, statistics } from './services.ts';

const isTimeZone = (zone: string): boolean => {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
};

function wrongTimeZone(zone: string): string {
	const meant = closest(zone, Intl.supportedValuesOf('timeZone'));
	const cure = distance(zone, meant) <= 4 ? `did you mean "${meant}"?` : 'write one such as "Europe/Paris"';
	return `"${zone}" is not a time zone; ${cure}`;
}

/** The origin that an address was meant for, also one without `https://`. */
function originMeant(value: string): string {
	const url = /^https?:/.test(value) ? URL.parse(value) : URL.parse(`https://${value}`);
	return url?.hostname.includes('.') ? url.origin : 'https://www.example.org';
}

/** A path of the site, which may name a section: `/how-we-work/#corrections`. */
const pagePath = text(
	(value) => /^\/(?:[^/\s#?]+\/)*(?:#\S+)?$/.test(value),
	(value) => {
		const [, page, section = ''] = /^\/*([^/\s#?:.]+)(?:\.md)?\/*(#\S+)?$/.exec(value) ?? [];
		const right = page ? `write "/${page}/${section}"` : 'write one such as "/how-we-work/#corrections"';
		return `"${value}" is not a path of this site; ${right}`;
	},
);

const policy = pagePath.exactOptional();

const policies = z
	.strictObject({
		publishingPrinciples: policy,
		ethicsPolicy: policy,
		verificationFactCheckingPolicy: policy,
		unnamedSourcesPolicy: policy,
		correctionsPolicy: policy,
		diversityPolicy: policy,
		missionCoveragePrioritiesPolicy: policy,
		ownershipFundingInfo: policy,
		actionableFeedbackPolicy: policy,
	})
	.describe(
		'Where the rules that the newsroom keeps to are written down, by schema.org property; each a page or a section of one.',
	);

const correctionsContact = z
	.union([pagePath, webAddress, z.email()], {
		error:
			'is not a place to report an error to; write an address of mail, a web address, or a path such as "/how-we-work/#corrections"',
	})
	.describe(
		'Where readers report an error: an address of mail, a form elsewhere (with {address} and {title} for those of the article), or a page of this site.',
	);

const name = line(100).describe('Name of the publication, as in the masthead.');
const tagline = line(120).describe('One line under the name.');
const description = line(300).describe(
	'What the publication is, in one or two sentences: front page, feeds, search engines.',
);
const sections = ids.describe('Topics in the header, by id, in order; with none, the busiest.');
const footer = ids.describe('Pages in the footer, by id, in order; each is a file in `content/pages/`.');
const calendar = z
	.enum(Intl.supportedValuesOf('calendar') as [string, ...string[]])
	.exactOptional()
	.describe('Calendar that dates are shown in (CLDR), such as "persian"; "gregory" if it is not given.');

/** A further language of the site. What it leaves out is as in the first. */
const furtherLanguage = z.strictObject({
	name,
	tagline,
	description,
	sections: sections.exactOptional(),
	footer: footer.exactOptional(),
	policies: policies.exactOptional(),
	correctionsContact: correctionsContact.exactOptional(),
	calendar,
});

/** What `src/site.ts` says: the settings of a newsroom. */
export const siteSettings = z.strictObject({
	name,
	tagline,
	description,
	origin: text(
		(value) => URL.parse(value)?.origin === value && /^https?:/.test(value),
		(value) =>
			`"${value}" is not an origin; write "${originMeant(value)}", without a path or a closing slash`,
	).describe('Origin that the site is published at, without a path or a closing slash.'),
	since: text(
		(value) => /^(?:19|20)\d\d$/.test(value),
		(value) => `"${value}" is not a year; write one such as "2024"`,
	).describe(
		'Year from which the origin was yours: it goes into the ids of feeds, which must never change (RFC 4151).',
	),
	base: text(
		(value) => /^\/(?:[\w.~-]+\/)*$/.test(value),
		(value) =>
			`"${value}" is not a path that a site can live under; write "/${value.replace(/[^\w./~-]/g, '').replace(/^\/+|\/+$/g, '')}/"`.replace(
				'"//"',
				'"/"',
			),
	).describe('Path that the site lives under, beginning and ending with a slash; `/` at the root of a host.'),
	language: languageTag.describe('First language of the site (BCP 47), at its top.'),
	calendar,
	languages: z
		.record(languageTag, furtherLanguage)
		.exactOptional()
		.describe(
			'Further languages of the site, by tag (BCP 47): each has its own front page, lists, feeds and search below `/fa/`, and its articles and pages are files such as `bridge.fa.md`.',
		),
	timeZone: text(isTimeZone, wrongTimeZone).describe(
		'Time zone that plain days are meant in and dates are shown in (IANA).',
	),
	sections,
	footer,
	ageNotice: z
		.strictObject({
			days: z
				.int()
				.min(1, { error: 'is less than a day; write 1 or more' })
				.describe('Days after which facts are old.'),
			exempt: z.array(z.enum(articleKinds)).describe('Kinds of article that are written to last.'),
		})
		.describe('Articles whose facts are older than `days` say so.'),
	cards: z
		.strictObject({
			newest: z
				.int()
				.min(0, { error: 'is less than none; write 0 or more' })
				.describe('How many articles have a social card of their own.'),
		})
		.describe(
			'The newest articles have a social card of their own, which takes 8 ms to draw and 22 kB; older ones share the card of their year.',
		),
	rawHtml: z
		.enum(['error', 'drop'])
		.describe(
			'What becomes of raw HTML that articles may not hold: an `error` stops the build; with `drop` it is left out and told of, for archives that come from elsewhere. In neither case does it reach a page.',
		),
	map: z.strictObject({
		borders: z
			.enum(['natural-earth', 'visionscarto'])
			.describe(
				'Whose view of disputed borders maps draw: `natural-earth`, as they are held on the ground, or `visionscarto`, nearer to the view of the United Nations. The credit of every map says which.',
			),
	}),
	policies,
	correctionsContact,
	statistics: statistics.exactOptional(),
	editor: editor.exactOptional(),
});

/** Settings as they are written. */
export type SiteSettings = z.input<typeof siteSettings>;
