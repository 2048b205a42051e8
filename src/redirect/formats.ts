import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { site } from '#site';
import { absolute, href } from '../archive/urls.ts';
import { redirectPolicy } from '../headers/policies.ts';
import { formerFiles, type Redirect } from './redirects.ts';

/** The list for Netlify, Cloudflare Pages and those that copy them: `_redirects` at the root of the site. */
export function redirectsFile(redirects: readonly Redirect[]): string {
	const page = `${href(formerFiles.beside)}:article/`;
	return [
		...redirects.map(({ from, to }) => `${encodeURI(from)} ${encoded(to)} 301\n`),
		...formerFiles.names.map((name) => `${page}${name} ${page}#${formerFiles.anchor} 301\n`),
	].join('');
}

/** Lines for the `server` block of nginx: `include redirects.nginx.conf;`. Exact locations cost nothing, however many. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
	const lines = redirects.flatMap(({ from, to }) =>
		spellings(from).map((path) => `location = ${quoted(path)} { return 301 ${quoted(encoded(to))}; }\n`),
	);
	const names = formerFiles.names.join('|').replaceAll('.', '\\.');
	const former = `^${href(formerFiles.beside)}[^/]+/(?:${names})$`;
	return [
		'absolute_redirect off;\n',
		...lines,
		`location ~ ${quoted(former)} { return 301 ${quoted(toFormer)}; }\n`,
	].join('');
}

/** Lines for a site block of Caddy: `import redirects.caddy`. */
export function caddyRedirects(redirects: readonly Redirect[]): string {
	const lines = redirects.flatMap(({ from, to }) =>
		spellings(from).map((path) => `redir ${quoted(path)} ${quoted(encoded(to))} 301\n`),
	);
	const former = formerFiles.names.map((name) => quoted(`${href(formerFiles.beside)}*/${name}`));
	return [
		...lines,
		`@stetFormer path ${former.join(' ')}\n`,
		`redir @stetFormer ${quoted(toFormer)} 301\n`,
	].join('');
}

/**
 * Where a file that stood beside a page leads: into the folder that it was asked of. So the hosts' own patterns have to
 * put nothing into the answer, neither letters that they decoded nor a line end that somebody hid in an address.
 */
const toFormer = `./#${formerFiles.anchor}`;

/** The page that stands at an old address where the host cannot redirect. It needs no script. */
export function redirectPage({ to, title }: Redirect): string {
	const target = encoded(to);
	const page = h('html', { lang: site.language }, [
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
				h('p', ['This page is now at ', h('a', { href: target }, absolute(to)), '.']),
			]),
		]),
	]);
	return `<!doctype html>${toHtml(page)}\n`;
}

/** With the slash at its end and without: links lose it in print and in speech. */
function spellings(path: string): string[] {
	return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** A path with its anchor, as an HTTP header holds it. */
function encoded(to: string): string {
	const [path = '', anchor] = to.split(/#(.*)/s);
	return encodeURI(path) + (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`);
}

/** A word in the configuration of nginx or Caddy. The schema lets no sign into a path that either would read. */
function quoted(word: string): string {
	return `"${word}"`;
}
