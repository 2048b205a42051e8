import { addressKey } from '../../addresses/address-key.ts';
import type { Post } from '../neutral.ts';

/** The old site as addresses name it. */
export interface OldSite {
	/** Host without `www.`; undefined if nobody said. */
	host?: string | undefined;
	/** Path that it lay below, without a slash at its end. */
	base: string;
}

/** Reads the address of the old site. */
export function oldSite(origin: string | undefined): OldSite {
	const url = origin
		? URL.parse(/^https?:/.test(origin) ? origin : `https://${origin.replace(/^\/\//, '')}`)
		: null;
	return { host: url?.host.replace(/^www\./, ''), base: url?.pathname.replace(/\/$/, '') ?? '' };
}

/**
 * The path with query of an address of the old site, percent codes decoded: of one with its origin, with or without `www.`, of
 * `//host/path`, of a path.
 * @returns undefined if it leads elsewhere, or is no address; the anchor is left out
 */
export function oldPath(address: string, site: OldSite): string | undefined {
	const written = address.trim();
	if (/^(?:#|[a-z][a-z\d+.-]*:(?!\/\/))/i.test(written)) return undefined;
	if (/^(?:https?:)?\/\//i.test(written)) {
		const url = URL.parse(written.startsWith('//') ? `https:${written}` : written);
		if (!url || !site.host || url.host.replace(/^www\./, '') !== site.host) return undefined;
		return decoded(url.pathname + url.search);
	}
	if (!written.startsWith('/')) return undefined;
	return decoded(written.replace(/#.*/s, ''));
}

function decoded(path: string): string {
	try {
		return decodeURI(path).normalize('NFC');
	} catch {
		return path;
	}
}

/** The key of a path: all spellings under which the old site answered have one. */
export function pathKey(path: string): string {
	const [before = '', query] = path.split(/\?(.*)/s);
	const plain = addressKey(before)
		.replace(/\/index\.(?:html?|php)$/, '/')
		.replace(/\/+$/, '');
	return query ? `${plain || '/'}?${query.replace(/^&+|&+$/g, '')}` : plain || '/';
}

/** The path that a pattern of Jekyll or Hugo makes of a post; undefined if a part of it is not known. */
export function pathOfPattern(
	pattern: string,
	{ slug, section = '' }: Pick<Post, 'slug' | 'section'>,
	/** Day of publication as the old site counted it. */
	day: string | undefined,
): string | undefined {
	if (!slug) return undefined;
	const [year, month, date] = day?.split('-') ?? [];
	const parts: Readonly<Record<string, string | undefined>> = {
		...{ year, month, day: date, title: slug, slug, slugorfilename: slug, filename: slug, name: slug },
		...{ section, sections: section, categories: section, category: section.split('/').at(-1) },
		...{ short_year: year?.slice(2), i_month: month?.replace(/^0/, ''), i_day: date?.replace(/^0/, '') },
		...{ monthnum: month, postname: slug, path: [section, slug].filter(Boolean).join('/') },
		...{ contentbasename: slug, output_ext: '.html' },
	};
	let known = true;
	const made = pattern.replace(
		/:([a-z_]+)|%([a-z]+)%/g,
		(_, name: string | undefined, other: string | undefined) => {
			const value = parts[name ?? other ?? ''];
			if (value === undefined) known = false;
			return value ?? '';
		},
	);
	return known
		? made
				.replace(/\/{2,}/g, '/')
				.replace(/^(?!\/)/, '/')
				.toLowerCase()
		: undefined;
}
