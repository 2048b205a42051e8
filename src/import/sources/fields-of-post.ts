import type { LeadPicture, Named, Post } from '../neutral.ts';

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
} as const;

/** Fields that steer the old site and say nothing to readers. */
const ofTheSite = new Set(
	'layout,type,draft,published,weight,menu,nav_order,toc,comments,comment,math,id,guid,permalink,sitemap,robots,expirydate,expiryDate,featured,pin,order,eleventyComputed,eleventyExcludeFromCollections,eleventyNavigation,templateEngineOverride,bibliography,visibility,status,cms_date,password,private'.split(
		',',
	),
);

type Fields = Readonly<Record<string, unknown>>;

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
		label: Object.entries(labels).find(([name]) => fields[name] === true || fields[name] === 'true')?.[1],
		hidden: hiddenBy(fields),
		unused: {},
	};
	const byline = text(names.byline);
	if (byline) found.byline = byline;
	for (const [name, value] of Object.entries(written)) {
		if (used.has(name) || ofTheSite.has(name) || name in labels || !hasValue(value)) continue;
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

function asFields(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function hasValue(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(hasValue);
	return value !== undefined && value !== null && value !== '' && value !== false;
}

/** A value as a text; undefined for groups and lists. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	return typeof value === 'number' ? String(value) : undefined;
}

/** A value as a list of texts: of one text, those between `divider`. */
export function listOf(value: unknown, divider?: RegExp): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => listOf(each));
	const fields = asFields(value);
	if (fields.name ?? fields.title ?? fields.slug) return listOf(fields.name ?? fields.title ?? fields.slug);
	const text = textOf(value);
	if (text === undefined) return [];
	return (divider ? text.split(divider) : [text]).map((part) => part.trim()).filter(Boolean);
}

function named(name: string): Named {
	return { name };
}

/** Words between two names of a byline. */
const between = /\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&|\bwith\b)\s*/;

/** Divides a byline: people, and what else it says, such as "of X" and "for Y". */
export function authorsOf(value: unknown): Pick<Post, 'authors'> & { byline?: string } {
	if (Array.isArray(value)) {
		const all = value.map(authorsOf);
		const wording = all.flatMap(({ byline }) => byline ?? []);
		return {
			authors: all.flatMap(({ authors }) => authors),
			...(wording.length > 0 && { byline: value.map((each) => textOf(each) ?? '').join(', ') }),
		};
	}
	const fields = asFields(value);
	const text = textOf(value) ?? textOf(fields.name) ?? textOf(fields.title) ?? textOf(fields.slug);
	if (!text) return { authors: [] };
	const plain = text.replace(/^(?:by|von|par|por|di)\s+/i, '').replace(/\s+/g, ' ');
	const [people = plain] = plain.split(/,?\s+(?:of|for|from|at)\s+|\s*[|/(]\s*/);
	const authors = people
		.split(between)
		.map((name) => name.trim())
		.filter(Boolean)
		.map(named);
	return { authors, ...(people !== plain && { byline: plain.replace(/\)$/, ')') }) };
}

function imageOf(
	value: unknown,
	alt: string | undefined,
	caption: string | undefined,
	credit: string | undefined,
): LeadPicture | undefined {
	const [first] = Array.isArray(value) ? value : [value];
	const fields = asFields(first);
	const src =
		textOf(first) ??
		['src', 'url', 'path', 'image', 'feature', 'teaser'].map((name) => textOf(fields[name])).find(Boolean);
	if (!src) return undefined;
	return {
		src,
		alt: textOf(fields.alt) ?? alt,
		caption: textOf(fields.caption ?? fields.title) ?? caption,
		credit: textOf(fields.credit) ?? credit,
	};
}
