/** Addresses: what the house owns; content may take the rest. They stand before reading and archive, since both need them. */
import { site } from '#site';
import { collectionNames } from '../schema/collections.ts';
import { addressKey } from './address-key.ts';
import { partOfPath } from './languages.ts';

/** Folders at the top of the site in which every address is the house's, or is kept for what it may make. */
const folders = [
	...['_astro', '_hosts', 'admin', 'archive', 'cards', 'feeds', 'files', 'pagefind'],
	...(site.editor ? ['edit'] : []),
];

/** Files at the top of the site. */
const files =
	/^(?:_headers|_redirects|apple-touch-icon\.png|favicon\.\w+|icon-\d+\.png|llms\.txt|manifest\.webmanifest|opensearch\.xml|robots\.txt|sitemap[\w-]*\.xml|theme\.js)$/;

/** Files that stand beside pages. */
const besidePages = ['atom.xml', 'feed.json', 'index.md'];

/** Pages of the house, each with what it is. */
const pages = new Map([
	['/', 'the front page'],
	['/404/', 'the page of what is not found'],
	['/a/', 'the folder of short addresses'],
	['/search/', 'the search page'],
	['/corrections/', 'the page of corrections'],
	...collectionNames
		.filter((name) => name !== 'pages')
		.map((name): [string, string] => [`/${name}/`, `the list of ${name}`]),
]);

/**
 * Says what of the house has an address, or keeps it: content may not take it, in any spelling under which a host would find
 * the same file.
 * @param path without `base`
 * @returns what it is, for a message; undefined if the address is free
 */
export function houseOwner(path: string): string | undefined {
	const [own] = partOfPath(addressKey(path));
	const [, first = '', ...rest] = own.split('/');
	const folder = own.replace(/(?<=\/)index\.html?$/, '').replace(/\.html?$/, '/');
	if (pages.has(folder)) return pages.get(folder);
	if (folders.includes(first)) return `an address below /${first}/, which is the house’s own`;
	const file = files.test(first) ? first : [first, ...rest].find((part) => besidePages.includes(part));
	if (file) return `at or below ${file}, which is a file of the house and no folder`;
	if (/^\/articles\/[^/]+\/changes\/$/.test(folder)) return 'the page of what changed in an article';
	if (/^\/[a-z]+\/[^/]+\/\d+\/$/.test(folder) && pages.has(`/${first}/`)) return 'a page of a list';
	return undefined;
}
