import { site } from '#site';
import type { LanguagePart } from '../addresses/languages.ts';
import { pagePath, shortPath } from '../addresses/paths.ts';
import type { Collection } from '../schema/collections.ts';

/** The language whose pages an address leads to. */
type In = Pick<LanguagePart, 'path'>;

/** Puts the base path of the site before a path. Every address of the site is made here. */
export function href(path: string): string {
	return site.base.slice(0, -1) + path;
}

/** The path of an address, without the base path of the site: the inverse of `href`. */
export function pathOf(address: string): string {
	return address.slice(site.base.length - 1);
}

/** The address of a page of the house in a language: `/search/`, `/fa/search/`. */
export function houseHref({ path }: In, page: string): string {
	return href(path + page);
}

/** The address of an article: `/articles/<id>/`, in another language `/fa/articles/<id>/`. */
export function articleHref(id: string): string {
	return href(pagePath({ collection: 'articles', id }));
}

/** The address of a piece of content; pages of the publication stand at the top, `/<id>/`. */
export function contentHref({ path }: In, collection: Collection, id: string): string {
	return href(pagePath({ collection, id }, path));
}

/** The address of the list of a collection. */
export function collectionHref(language: In, collection: Collection): string {
	return houseHref(language, `/${collection}/`);
}

/** The address of the archive, of a year or of a month in it: `archiveHref(locale, '2024', '05')`. */
export function archiveHref(language: In, ...parts: string[]): string {
	return houseHref(language, `/archive/${parts.map((part) => `${part}/`).join('')}`);
}

/** The folder of the search index of a language, as an address. */
export function indexHref({ code }: Pick<LanguagePart, 'code'>): string {
	return href(`/pagefind/${code && `${code}/`}`);
}

/** An older page of a list; the newest is at the list's own address. @param number counted from the oldest, which is 1 */
export function pageHref(list: string, number: number): string {
	return `${list}${number}/`;
}

/** The address of a social card; a name such as `articles/<id>` (see view/card-view.ts). */
export function cardHref(name: string): string {
	return href(`/cards/${name}.png`);
}

/** The short permanent address of an article, which leads to wherever the article is: `/a/<id>/`. */
export function permalinkHref(id: string): string {
	return href(shortPath(id));
}

/** The address of a file in the folder of a page, such as its Markdown or a feed. */
export function besideHref(page: string, file: string): string {
	return page + file;
}

/** The path in the built site of the file at an address: `articles/x/index.html` for `/paper/articles/x/`. */
export function fileOf(address: string): string {
	// Decoding is slow for hundreds of thousands of addresses, and nearly all are plain ASCII.
	const path = (address.includes('%') ? decodeURI(address) : address).slice(site.base.length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address of a file of the built site: the inverse of `fileOf`. */
export function addressOf(file: string): string {
	return href(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** An address with its origin, percent-encoded, as canonical links and feeds need it. */
export function absolute(address: string): string {
	return new URL(address, site.origin).href;
}
