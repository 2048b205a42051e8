/** Rules for old addresses with a query, such as `/?p=123`, for hosts that take rules. */

import { href } from '../archive/urls.ts';
import { hidden } from '../headers/rules.ts';
import { encoded, quoted } from './quote.ts';
import type { Redirect } from './redirects.ts';

/** Redirects whose query has a single name and value, by the name. Links often have more, such as those of campaigns. */
function byName(redirects: readonly Redirect[]): Map<string, Redirect[]> {
	return Map.groupBy(
		redirects.filter(({ query }) => query && single.test(query)),
		({ query = '' }) => query.split('=')[0] ?? '',
	);
}

const single = /^\w+=[^&=/]+$/;
const several = (redirects: readonly Redirect[]): Redirect[] =>
	redirects.filter(({ query }) => query && !single.test(query));

/** A path of no page, below the folder that hosts hide, where nginx looks an address with a query up among its exact locations. */
const lookUp = href(`${hidden.only?.[0]?.replace(/\*$/, '')}query/`);

/**
 * Lines for the `server` block of nginx. It cannot choose a location by a query, so that one is made a part of a path, which is looked up as
 * fast as any other; what is not found goes on as it was asked for.
 */
export function nginxQueries(redirects: readonly Redirect[]): string[] {
	const names = byName(redirects);
	const whole = several(redirects).map(
		({ from, query = '', to }) =>
			`if ($request_uri = ${quoted(`${encodeURI(from)}?${query}`)}) { return 301 ${quoted(encoded(to))}; }\n`,
	);
	if (names.size === 0) return whole;
	return [
		...whole,
		...[...names.keys()].map(
			(name) =>
				`if ($arg_${name} ~ "^[^/]+$") { rewrite "^(.*)$" "${lookUp}${name}=$arg_${name}$1?" last; }\n`,
		),
		...[...names.values()]
			.flat()
			.map(
				({ from, query, to }) =>
					`location = ${quoted(`${lookUp}${query}${from}`)} { return 301 ${quoted(encoded(to))}; }\n`,
			),
		`location ^~ ${quoted(lookUp)} { rewrite "^${lookUp}[^/]*(/.*)$" "$1" last; }\n`,
	];
}

/** Lines for a site block of Caddy: a table for each name of a query. */
export function caddyQueries(redirects: readonly Redirect[]): string[] {
	const tables = [...byName(redirects)].map(([name, list]) => {
		const target = `{stet_old_${name}}`;
		const rows = list
			.map(({ from, query, to }) => `\t${quoted(`${from}?${query}`)} ${quoted(encoded(to))}\n`)
			.join('');
		return `map "{path}?${name}={query.${name}}" ${target} {\n${rows}\tdefault ""\n}\n@stetOld_${name} not vars ${target} ""\nredir @stetOld_${name} ${target} 301\n`;
	});
	const whole = several(redirects).map(({ from, query = '', to }, index) => {
		const pairs = query.split('&').map(quoted).join(' ');
		return `@stetOld${index} {\n\tpath ${quoted(from)}\n\tquery ${pairs}\n}\nredir @stetOld${index} ${quoted(encoded(to))} 301\n`;
	});
	return [...tables, ...whole];
}
