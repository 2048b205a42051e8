import type { Post } from '../neutral.ts';
import {
	asFields,
	authorsOf,
	type Fields,
	hasValue,
	imageOf,
	listOf,
	named,
	sponsorOf,
	textOf,
} from './field-values.ts';

/** What the front matter of a file says, in the terms of the neutral form; what the file system says is not in it. */
export type FieldsOfPost = Pick<
	Post,
	| 'title'
	| 'slug'
	| 'description'
	| 'dates'
	| 'updated'
	| 'authors'
	| 'byline'
	| 'categories'
	| 'tags'
	| 'series'
	| 'image'
	| 'addresses'
	| 'language'
	| 'canonical'
	| 'licence'
	| 'label'
	| 'sponsor'
	| 'hidden'
	| 'unused'
>;

/** Names under which systems and themes have what Stet has too; the first that has a value counts. */
const names = {
	title: ['title', 'headline'],
	slug: ['slug', 'basename'],
	description: [
		...['description', 'standfirst', 'summary', 'excerpt', 'subtitle', 'deck', 'dek', 'spoiler', 'lead'],
		...['custom_excerpt', 'abstract', 'teaser'],
	],
	date: [
		'date',
		'pubDate',
		'pubDatetime',
		'publishDate',
		'publishdate',
		'published_at',
		'pubdate',
		'datePublished',
	],
	updated: [
		'lastmod',
		'modDatetime',
		'updated',
		'updatedDate',
		'last_modified_at',
		'modified',
		'dateModified',
	],
	authors: ['authors', 'author', 'creator', 'by'],
	byline: ['byline'],
	categories: ['categories', 'category', 'topics', 'topic', 'section'],
	tags: ['tags', 'tag', 'keywords'],
	series: ['series', 'collection'],
	image: [
		...[
			'image',
			'featured_image',
			'featuredImage',
			'heroImage',
			'hero_image',
			'cover',
			'coverImage',
			'thumbnail',
		],
		...['images', 'ogImage', 'og_image', 'banner', 'header_image', 'primary_image', 'feature_image', 'hero'],
	],
	alt: ['image_alt', 'imageAlt', 'alt', 'heroAlt', 'coverAlt'],
	caption: ['image_caption', 'image_figcaption', 'imageCaption', 'caption'],
	credit: ['image_credit', 'imageCredit', 'credit', 'photo_credit'],
	aliases: ['aliases', 'redirect_from', 'redirects', 'alias', 'old_urls', 'tumblr_url'],
	permalink: ['url', 'permalink'],
	language: ['lang', 'language', 'locale'],
	canonical: ['canonical', 'canonical_url', 'canonicalURL', 'canonicalUrl'],
	licence: ['license', 'licence', 'copyright'],
	sponsor: ['sponsor', 'sponsored_by', 'sponsoredBy', 'sponsor_name', 'advertiser', 'paid_by'],
	sponsorUrl: ['sponsor_url', 'sponsorUrl', 'sponsor_link'],
} as const;

/** Fields whose truth says that somebody paid, with what it was called. */
const paidFields = {
	...{
		sponsored: 'Sponsored',
		sponsored_content: 'Sponsored',
		paid_content: 'Paid',
		advertorial: 'Paid',
	},
	...{ advertisement: 'Advertisement', partner_content: 'Partner content' },
};

/** Fields that steer the old site and say nothing to readers. */
const ofTheSite = new Set(
	'layout,type,draft,published,weight,menu,nav_order,toc,comments,comment,math,id,guid,permalink,sitemap,robots,expirydate,expiryDate,featured,pin,order,eleventyComputed,eleventyExcludeFromCollections,eleventyNavigation,templateEngineOverride,bibliography,visibility,status,cms_date,password,private'.split(
		',',
	),
);

/**
 * Reads the fields of a file.
 * @param renamed names of fields of this source, with the names that they mean
 * @param labels fields whose truth means that somebody paid, with the label that readers see
 */
export function fieldsOfPost(
	written: Fields,
	renamed: Readonly<Record<string, string>>,
	labels: Readonly<Record<string, string>>,
): FieldsOfPost {
	const fields: Record<string, unknown> = { ...asFields(written.params), ...written };
	for (const [old, name] of Object.entries(renamed)) if (old in written) fields[name] = written[old];
	const used = new Set<string>(['params', ...Object.keys(renamed)]);
	const first = (list: readonly string[]): unknown => {
		for (const name of list) {
			if (!hasValue(fields[name])) continue;
			used.add(name);
			return fields[name];
		}
		return undefined;
	};
	const paying: Readonly<Record<string, string>> = { ...paidFields, ...labels };
	/** The label of the first such field that is true, or that says it in words of its own. */
	function labelOf(): string | undefined {
		const [name = '', label] =
			Object.entries(paying).find(([each]) => hasValue(fields[each]) && String(fields[each]) !== 'false') ??
			[];
		const value = textOf(fields[name]);
		return value === undefined || value === 'true' ? label : value;
	}
	const text = (list: readonly string[]): string | undefined => textOf(first(list));
	const found: FieldsOfPost = {
		title: text(names.title),
		slug: text(names.slug),
		description: text(names.description),
		dates: [text(names.date)].filter((date) => date !== undefined),
		updated: text(names.updated),
		...authorsOf(first(names.authors)),
		categories: names.categories.flatMap((name) => listOf(first([name]), /,/)).map(named),
		tags: names.tags.flatMap((name) => listOf(first([name]), /,/)).map(named),
		series: listOf(first(names.series)).map(named)[0],
		image: imageOf(first(names.image), text(names.alt), text(names.caption), text(names.credit)),
		addresses: [text(names.permalink) ?? '', ...listOf(first(names.aliases))],
		language: text(names.language),
		canonical: text(names.canonical),
		licence: text(names.licence),
		label: labelOf(),
		sponsor: sponsorOf(first(names.sponsor), text(names.sponsorUrl)),
		hidden: hiddenBy(fields),
		unused: {},
	};
	const byline = text(names.byline);
	if (byline) found.byline = byline;
	for (const [name, value] of Object.entries(written)) {
		if (used.has(name) || ofTheSite.has(name) || name in paying || !hasValue(value)) continue;
		// The same standfirst under two names is not lost.
		if (textOf(value) !== undefined && textOf(value) === found.description) continue;
		found.unused[name] = textOf(value) ?? JSON.stringify(value);
	}
	return found;
}

function hiddenBy(fields: Fields): string | undefined {
	const is = (name: string, value: boolean): boolean =>
		fields[name] === value || String(fields[name]).toLowerCase() === String(value);
	if (is('draft', true)) return 'draft';
	if (is('published', false)) return 'published: false';
	if (hasValue(fields.password)) return 'password';
	const status = textOf(fields.status ?? fields.visibility)?.toLowerCase();
	if (is('private', true)) return 'private';
	return status && /^(?:draft|private|pending|members|paid|unlisted|hidden)$/.test(status)
		? status
		: undefined;
}
