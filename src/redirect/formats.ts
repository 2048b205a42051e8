import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isFile, pageFileAt } from '../addresses/page-file.ts';
import { absolute, href } from '../archive/urls.ts';
import { redirectPolicy } from '../headers/policies.ts';
import { filled, holes } from '../words/fill.ts';
import { directionOf, localeOf } from '../words/locale.ts';
import { caddyQueries, nginxQueries } from './queries.ts';
import { encoded, quoted } from './quote.ts';
import { formerFiles, type Redirect } from './redirects.ts';

/** Writes `_redirects`, which Netlify, Cloudflare Pages and similar hosts read at the root of the site. */
export function redirectsFile(redirects: readonly Redirect[]): string {
	const page = `${href(formerFiles.beside)}:article/`;
	return [
		...redirects.map(
			({ from, query, to }) =>
				`${forNetlify(from)}${query ? ` ${query.replaceAll('&', ' ')}` : ''} ${encoded(to)} 301\n`,
		),
		...formerFiles.names.map((name) => `${page}${name} ${page}#${formerFiles.anchor} 301\n`),
	].join('');
}

/** A path as Netlify reads it, which takes a colon for the beginning of a name. */
function forNetlify(path: string): string {
	return encodeURI(path).replaceAll(':', '%3A');
}

/** Lines of `_redirects` that Cloudflare Pages takes; it reads none with a query. */
const mostForCloudflare = 2000;

/** What to say of old addresses that not every host answers; undefined if all do. */
export function unansweredBy(redirects: readonly Redirect[]): string | undefined {
	const queries = redirects.filter(({ query }) => query).length;
	const noPage = redirects.filter(({ from, query }) => !query && pageFileAt(from) === undefined).length;
	const told = [
		...(queries > 0 ? [`${queries} with a query answer on nginx, Caddy and Netlify only`] : []),
		...(noPage > 0 ? [`${noPage} of files answer only where the host takes rules`] : []),
		...(redirects.length > mostForCloudflare
			? [
					`Cloudflare Pages takes the first ${mostForCloudflare} of ${redirects.length} rules, and sends the pages of the others`,
				]
			: []),
	];
	return told.length > 0 ? `Of the old addresses ${told.join('; ')}` : undefined;
}

/** Writes lines to include in the `server` block of nginx. Lookup of exact locations is fast, however many there are. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
	const lines = redirects
		.filter(({ query }) => !query)
		.flatMap(({ from, to }) =>
			spellings(from).map((path) => `location = ${quoted(path)} { return 301 ${quoted(encoded(to))}; }\n`),
		);
	const names = formerFiles.names.join('|').replaceAll('.', '\\.');
	const former = `^${href(formerFiles.beside)}[^/]+/(?:${names})$`;
	return [
		'absolute_redirect off;\n',
		...nginxQueries(redirects),
		...lines,
		`location ~ ${quoted(former)} { return 301 ${quoted(toFormer)}; }\n`,
	].join('');
}

/** Writes lines to import in a site block of Caddy. */
export function caddyRedirects(redirects: readonly Redirect[]): string {
	const lines = redirects
		.filter(({ query }) => !query)
		.flatMap(({ from, to }) =>
			spellings(from).map((path) => `redir ${quoted(path)} ${quoted(encoded(to))} 301\n`),
		);
	const former = formerFiles.names.map((name) => quoted(`${href(formerFiles.beside)}*/${name}`));
	return [
		...caddyQueries(redirects),
		...lines,
		`@stetFormer path ${former.join(' ')}\n`,
		`redir @stetFormer ${quoted(toFormer)} 301\n`,
	].join('');
}

/**
 * The target of a former file beside a page, relative to its folder. Hosts thus copy no part of the requested address into
 * the answer, which could hold decoded characters or line breaks.
 */
const toFormer = `./#${formerFiles.anchor}`;

/** Writes the page at an old address, for hosts that cannot redirect. It needs no script. */
export function redirectPage({ to, title, language }: Redirect): string {
	const { words } = localeOf(language);
	const target = encoded(to);
	const page = h('html', { lang: language, dir: directionOf(language) === 'rtl' ? 'rtl' : undefined }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { httpEquiv: 'Content-Security-Policy', content: redirectPolicy }),
			h('meta', { name: 'viewport', content: 'width=device-width' }),
			h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` }),
			h('meta', { name: 'robots', content: 'noindex' }),
			h('meta', { name: 'color-scheme', content: 'light dark' }),
			h('link', { rel: 'icon', href: href('/favicon.svg'), type: 'image/svg+xml' }),
			h('link', { rel: 'canonical', href: absolute(to.replace(/#.*/s, '')) }),
			h('title', title),
		]),
		h('body', [
			h('main', [
				h('h1', title),
				h('p', filled(words.nowAt(holes[0]), [h('a', { href: target }, absolute(to))])),
			]),
		]),
	]);
	return `<!doctype html>${toHtml(page)}\n`;
}

/** A path with and without its final slash, which links lose in print and in speech. */
function spellings(path: string): string[] {
	if (path.endsWith('/')) return [path, path.slice(0, -1)];
	return isFile(path) ? [path] : [path, `${path}/`];
}
