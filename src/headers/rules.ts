/**
 * Headers: the HTTP headers of each file, as one list. Hosts get it in their own format; the local server and the tests
 * read it directly.
 */
import { site } from '#site';
import { languageParts } from '../addresses/languages.ts';
import { pathOf } from '../archive/urls.ts';
import { formats } from '../body/formats.ts';
import { editorPolicy } from './editor-policy.ts';
import { assetPolicy, filePolicy, pageHeaderPolicy, permissions } from './policies.ts';

/**
 * Headers of the addresses that match a pattern of `only` (default: all) and none of `except`. A pattern is a path without
 * `base`, with at most one `*`, at its beginning or end. No two rules set the same header for one address, since some hosts
 * join the values (a test checks this).
 */
export interface HeaderRule {
	only?: readonly string[];
	except?: readonly string[];
	headers: Readonly<Record<string, string>>;
	/** True for what hosts that read `_headers` know by themselves: they take a hundred rules, and each file would be one. */
	isKnown?: true;
}

/** Caching of files whose name changes with their content: a browser may keep them for a year. */
export const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Caching of other files: a browser revalidates them each time, so that a correction is seen at once. */
export const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
/** Images and fonts that feed readers and other sites show. */
const shown = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const anyOrigin = { 'Access-Control-Allow-Origin': '*' };
const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };

const icons = ['/favicon.svg', '/icon-192.png', '/icon-512.png', '/apple-touch-icon.png'];
/** Folders of search indexes, one a language. */
const indexes = languageParts.map(({ code }) => `/pagefind/${code && `${code}/`}`);
const digested = [
	'*.pf_index',
	'*.text.json',
	'*.volume.json',
	'*.facets.json',
	'*.names.txt',
	...indexes.flatMap((folder) => [`${folder}vocabulary.*`, `${folder}catalogue.*`]),
];

/** The editor, where the settings have one: its own policy, and windows of the code host in which people sign in. */
const editor = site.editor ? ['/edit/*'] : [];
const alone = { 'Cross-Origin-Opener-Policy': 'same-origin' };
const editorHeaders = {
	'Content-Security-Policy': [...editorPolicy, "frame-ancestors 'none'"].join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
	...own,
	...revalidated,
};

export const headerRules: readonly HeaderRule[] = [
	{
		headers: {
			// It counts for the whole host, which a site below a path shares with others.
			...(site.base === '/' && { 'Strict-Transport-Security': 'max-age=63072000' }),
			'X-Content-Type-Options': 'nosniff',
			'X-Frame-Options': 'DENY',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			...(!site.editor && alone),
			'Permissions-Policy': permissions,
		},
	},
	...(site.editor
		? [
				{ except: editor, headers: alone },
				{ only: editor, headers: editorHeaders },
			]
		: []),
	// Pages, the files beside them, and addresses that do not exist.
	{
		except: ['/_astro/*', '/cards/*', '/files/*', '/pagefind/*', '/sitemap*', ...icons, ...editor],
		headers: { 'Content-Security-Policy': pageHeaderPolicy, ...own, ...revalidated },
	},
	{ only: ['/_astro/*'], headers: { 'Content-Security-Policy': assetPolicy, ...shown, ...immutable } },
	{ only: ['/files/*'], headers: { 'Content-Security-Policy': filePolicy, ...shown, ...immutable } },
	{ only: ['/cards/*', ...icons], headers: { ...shown, ...revalidated } },
	{ only: ['/pagefind/*'], headers: own },
	{ only: digested, headers: immutable },
	{ only: ['/pagefind/*'], except: digested, headers: revalidated },
	// Scripts of other sites may read feeds, tables and the Markdown of articles.
	{ only: ['*/atom.xml', '*/feed.json'], headers: anyOrigin },
	// Servers do not know these types, or send them without their encoding.
	{ only: ['*/index.md'], headers: { ...anyOrigin, 'Content-Type': 'text/markdown; charset=utf-8' } },
	{
		only: ['*.csv'],
		except: ['/files/*'],
		headers: { ...anyOrigin, 'Content-Type': 'text/csv; charset=utf-8' },
	},
	// Browsers play nothing whose type is not told. Other files of the site have none of these endings.
	...Object.entries(formats)
		.filter(([ending]) => !['.csv', '.json', '.txt'].includes(ending))
		.map(([ending, { type }]) => ({
			only: [`*${ending}`],
			headers: { 'Content-Type': type },
			isKnown: true as const,
		})),
];

/** Files for hosts and not for readers. */
export const hidden: HeaderRule = { only: ['/_hosts/*', '/_headers', '/_redirects'], headers: {} };

/** The headers of an address of the site. @param address with `base`, as `addressOf` gives it */
export function headersOf(address: string): Record<string, string> {
	const path = pathOf(address);
	return Object.assign(
		{},
		...headerRules.filter((rule) => applies(rule, path)).map(({ headers }) => headers),
	);
}

/** True if a rule is for a path. @param path without `base`, with the slash at its beginning */
export function applies({ only, except = [] }: HeaderRule, path: string): boolean {
	const meets = (pattern: string) => matches(pattern, path);
	return (only === undefined || only.some(meets)) && !except.some(meets);
}

function matches(pattern: string, path: string): boolean {
	if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
	return pattern.startsWith('*') ? path.endsWith(pattern.slice(1)) : path === pattern;
}
