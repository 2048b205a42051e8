import type { Archive, Media, Named, Person, Post } from '../neutral.ts';
import { tell } from '../report/account.ts';
import type { SourcePlace } from '../source-place.ts';
import { type MediaById, withOwnMedia } from './wordpress-media.ts';
import type { WxrElement } from './wxr.ts';

/** Items that the theme or the system made, which no reader saw as a page. */
const ofSystem =
	/^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_global_styles|wp_template|wp_template_part|wp_navigation|wp_font_.*|acf-.*|elementor_library|guest-author|wpcf7_contact_form|jp_.*|feedback|scheduled-action|shop_.*|popup.*)$/;
/** What is not published, by what WordPress calls it; `future` is an embargo, and none of these. */
const hiddenStates = new Set(['draft', 'pending', 'private', 'auto-draft', 'inherit', 'request-pending']);

/** Takes the parts of exports, and joins them when all are there. */
export class WordPressReader {
	#archive: Archive;
	#updated: boolean;
	#media: MediaById = new Map();
	#blocks = new Map<string, string>();
	#items: { post: Post; id: string; text: string | undefined; meta: Map<string, string[]> }[] = [];
	#people = new Map<string, Person>();

	constructor(archive: Archive, updated: boolean) {
		this.#archive = archive;
		this.#updated = updated;
	}

	site(field: string, text: string): void {
		const { site } = this.#archive;
		if (field === 'title') site.name ||= text.trim();
		if (field === 'link' || field === 'wp:base_blog_url') site.origin ||= text.trim() || undefined;
		if (field === 'language') site.language ||= text.trim();
	}

	unit(unit: WxrElement, file: string): void {
		const place = { file, line: unit.line };
		if (unit.name === 'wp:author') this.#person(unit);
		else if (unit.name === 'item') this.#item(unit, place);
		else this.#term(unit);
	}

	#person({ texts }: WxrElement): void {
		const login = texts['wp:author_login']?.trim() ?? '';
		const full = [texts['wp:author_first_name'], texts['wp:author_last_name']]
			.map((part) => part?.trim())
			.filter(Boolean)
			.join(' ');
		const shown = texts['wp:author_display_name']?.trim() ?? '';
		const name = shown && !shown.includes('@') ? shown : full || login.replace(/@.*/s, '');
		const slug = login.replace(/@.*/s, '');
		const person: Person = {
			name,
			slug,
			keys: [login, ...(full ? [full] : [])],
			addresses: slug ? [`/author/${slug.toLowerCase()}/`] : [],
		};
		if (this.#people.has(login)) return;
		this.#people.set(login, person);
		this.#archive.people.push(person);
	}

	#term({ name, texts }: WxrElement): void {
		const taxonomy =
			name === 'wp:category'
				? 'category'
				: name === 'wp:tag'
					? 'post_tag'
					: (texts['wp:term_taxonomy'] ?? '');
		const slug = texts['wp:category_nicename'] ?? texts['wp:tag_slug'] ?? texts['wp:term_slug'];
		const shown = texts['wp:cat_name'] ?? texts['wp:tag_name'] ?? texts['wp:term_name'];
		const kinds = { category: 'category', post_tag: 'tag', series: 'series' } as const;
		const kind = kinds[taxonomy as keyof typeof kinds];
		if (!kind || !(slug || shown)) return;
		this.#archive.terms.push({
			...{ kind, slug, name: shown },
			description:
				texts['wp:category_description'] ?? texts['wp:tag_description'] ?? texts['wp:term_description'],
			addresses: slug ? [`/${{ category: 'category', tag: 'tag', series: 'series' }[kind]}/${slug}/`] : [],
		});
	}

	#item(unit: WxrElement, place: SourcePlace): void {
		const { texts } = unit;
		const type = texts['wp:post_type']?.trim() || 'post';
		const id = texts['wp:post_id']?.trim() ?? '';
		const status = texts['wp:status']?.trim() ?? 'publish';
		const meta = new Map<string, string[]>();
		for (const { name, texts: pair } of unit.parts)
			if (name === 'wp:postmeta')
				meta.getOrInsertComputed(pair['wp:meta_key'] ?? '', () => []).push(pair['wp:meta_value'] ?? '');
		if (type === 'attachment') return void this.#attachment(unit, id, meta);
		if (type === 'wp_block') {
			this.#blocks.set(id, texts['content:encoded'] ?? '');
			return;
		}
		if (type === 'guest-author') this.#guest(meta, texts);
		if (ofSystem.test(type))
			return void this.#archive.leftOut.push({
				place,
				what: type,
				reason: `${type} is of the system and no page`,
			});
		if (status === 'trash')
			return void this.#archive.leftOut.push({ place, what: texts.title ?? type, reason: 'trash' });
		this.#items.push({ id, meta, text: undefined, post: this.#post(unit, place, type, id, status, meta) });
	}

	#guest(meta: ReadonlyMap<string, string[]>, texts: WxrElement['texts']): void {
		const value = (key: string): string => meta.get(`cap-${key}`)?.[0]?.trim() ?? '';
		const name = value('display_name') || texts.title?.trim() || '';
		const slug = value('user_login') || texts['wp:post_name']?.replace(/^cap-/, '') || '';
		if (!name) return;
		this.#archive.people.push({
			name,
			slug,
			keys: [slug, `cap-${slug}`],
			description: value('description') || undefined,
			addresses: slug ? [`/author/${slug}/`] : [],
		});
	}

	#attachment({ texts }: WxrElement, id: string, meta: ReadonlyMap<string, string[]>): void {
		const url = texts['wp:attachment_url']?.trim() || texts.guid?.trim();
		if (!url) return;
		const media: Media = {
			url,
			alt: meta.get('_wp_attachment_image_alt')?.[0]?.trim() || undefined,
			caption: texts['excerpt:encoded']?.trim() || undefined,
			title: texts.title?.trim() || undefined,
			post: texts['wp:post_parent']?.trim(),
			addresses: [texts.link?.trim() ?? '', `/?attachment_id=${id}`].filter(Boolean),
		};
		this.#media.set(id, media);
		this.#archive.media.set(id, media);
	}

	#post(
		unit: WxrElement,
		place: SourcePlace,
		type: string,
		id: string,
		status: string,
		meta: ReadonlyMap<string, string[]>,
	): Post {
		const { texts } = unit;
		const value = (key: string): string | undefined => meta.get(key)?.[0]?.trim() || undefined;
		const link = texts.link?.trim() ?? '';
		const terms = unit.parts.filter(({ name }) => name === 'category');
		const termsOf = (domain: string): Named[] =>
			terms
				.filter(({ attributes }) => attributes.domain === domain)
				.map(({ attributes, texts: { '': name } }) => ({ slug: attributes.nicename, name: name?.trim() }));
		const coAuthors = termsOf('author').map(({ name, slug }) => ({ name, slug: slug?.replace(/^cap-/, '') }));
		const creator = texts['dc:creator']?.trim();
		const gmt = texts['wp:post_date_gmt']?.trim() ?? '';
		const isPublic = !hiddenStates.has(status) && !texts['wp:post_password']?.trim();
		const slug = texts['wp:post_name']?.trim().replace(/\.html?$/, '') || undefined;
		const oldSlugs = (meta.get('_wp_old_slug') ?? [])
			.filter((old) => slug && link.includes(slug) && old)
			.map((old) => link.replace(new RegExp(`${RegExp.escape(slug ?? '')}(?=[^/]*/?$)`), old));
		return {
			...{ place, kind: type === 'page' ? 'page' : 'post' },
			hidden: texts['wp:post_password']?.trim() ? 'password' : isPublic ? undefined : status,
			title: texts.title?.trim(),
			slug,
			description:
				texts['excerpt:encoded']?.trim() ||
				value('_yoast_wpseo_metadesc') ||
				value('rank_math_description') ||
				value('_aioseo_description'),
			dates: [
				gmt.startsWith('0000') || !gmt ? '' : `${gmt.replace(' ', 'T')}Z`,
				texts['wp:post_date']?.trim() ?? '',
				texts.pubDate?.trim() ?? '',
			].filter(Boolean),
			updated: this.#updated ? withZone(texts['wp:post_modified_gmt']) : undefined,
			authors:
				coAuthors.length > 0
					? coAuthors
					: creator
						? [{ name: this.#people.get(creator)?.name ?? creator, slug: creator }]
						: [],
			categories: termsOf('category'),
			tags: termsOf('post_tag'),
			series: termsOf('series')[0],
			// An item that was never public has an address that nobody knows.
			addresses: [link, ...oldSlugs, ...(id ? [`/?${type === 'page' ? 'page_id' : 'p'}=${id}`] : [])].filter(
				(address) => address && isPublic && !/^https?:\/\/[^/]+\/?$/.test(address),
			),
			canonical: value('_yoast_wpseo_canonical') ?? value('rank_math_canonical_url'),
			body: {
				format: 'wordpress',
				line: unit.bodyLine,
				text: this.#archive.keep(texts['content:encoded'] ?? ''),
			},
			unused: {},
		};
	}

	/** Joins what the exports say of each other: pictures, reusable blocks, galleries, notes. */
	end(): void {
		for (const { post, id, meta } of this.#items) {
			const thumbnail = this.#media.get(meta.get('_thumbnail_id')?.[0] ?? '');
			if (thumbnail) post.image = { src: thumbnail.url, alt: thumbnail.alt, caption: thumbnail.caption };
			else if (meta.get('_thumbnail_id')?.[0])
				this.#archive.told.push(
					tell('lost', 'lead picture', 'the picture that led it is not in the export', {
						place: post.place,
						value: meta.get('_thumbnail_id')?.[0] ?? '',
					}),
				);
			const { text } = post.body;
			post.body.text = () => withOwnMedia(text(), id, { media: this.#media, blocks: this.#blocks, meta });
			this.#archive.posts.push(post);
		}
		const pages = new Map(this.#items.map(({ id, post }) => [id, post.addresses[0]]));
		for (const { addresses, post } of this.#media.values()) {
			const page = pages.get(post ?? '');
			if (page) for (const from of addresses) this.#archive.redirects.push({ from, to: page });
		}
		for (const from of ['/feed/', '/feed/atom/', '/feed/rss/', '/feed/rss2/'])
			this.#archive.redirects.push({ from, to: '', now: '/atom.xml' });
	}
}

function withZone(gmt: string | undefined): string | undefined {
	const plain = gmt?.trim();
	return plain && !plain.startsWith('0000') ? `${plain.replace(' ', 'T')}Z` : undefined;
}
