import { site } from '#site';
import { href } from '../archive/urls.ts';
import { applies, appliesWithin, type HeaderRule, headerRules } from './rules.ts';

/**
 * The list for Netlify, Cloudflare Pages and those that copy them: `_headers` at the root of the site. These hosts know
 * no exceptions, and name a folder, a file, or `:any` one step of a path; so each rule is written as what it comes to
 * for the addresses that there are. An address that is not there gets what all have, and its page brings its own policy.
 * @param addresses of the files of the site, with `base`
 */
export function headersFile(addresses: readonly string[]): string {
	const paths = addresses.map((address) => address.slice(site.base.length - 1)).sort();
	const top = [...inFolders('/', paths)];
	return headerRules
		.flatMap((rule) => patternsOf(rule, top).map((pattern) => block(href(pattern), rule.headers)))
		.join('');
}

/** Rules that Cloudflare Pages takes of one such list; it leaves out the others. */
export const mostRules = 100;

function block(pattern: string, headers: HeaderRule['headers']): string {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
	return [`${pattern}\n`, ...lines].join('');
}

/** Patterns of a kind from which the other kind is better, whatever it comes to. */
const manyPatterns = 64;

/** A rule as patterns: of folders or, where they are fewer, of names. Both are sought only as far as it takes to choose. */
function patternsOf(rule: HeaderRule, top: Iterable<Folder>): string[] {
	if (!rule.only && !rule.except) return ['/*'];
	const folders = [...foldersOf(rule, top).take(manyPatterns)];
	const names = new Set<string>();
	for (const path of matching(rule, top)) {
		names.add(nameOf(path));
		// What is longer is not taken.
		if (names.size >= folders.length)
			return folders.length < manyPatterns ? folders.toSorted() : [...foldersOf(rule, top)].toSorted();
	}
	return [...names].map(numbered).toSorted();
}

/** What is at the end of a path, after `:any` for each step before it. Of a million paths, so without a pattern of its own. */
function nameOf(path: string): string {
	let steps = -1;
	for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) steps += 1;
	return `/${':any/'.repeat(steps)}${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** A folder or file at one level, with the paths in it. */
type Folder = [path: string, all: readonly string[]];

/** Divides paths by what they are in at one level. @param paths in order, so that those of a folder stand together */
function* inFolders(folder: string, paths: readonly string[]): Generator<Folder> {
	for (let from = 0; from < paths.length; ) {
		const path = paths[from] ?? '';
		const end = path.indexOf('/', folder.length);
		const part = end < 0 ? path : path.slice(0, end + 1);
		let to = from + 1;
		while (end < 0 ? paths[to] === part : paths[to]?.startsWith(part)) to += 1;
		yield [part, paths.slice(from, to)];
		from = to;
	}
}

function* matching(rule: HeaderRule, parts: Iterable<Folder>): Generator<string> {
	for (const [part, all] of parts) {
		const isAll = appliesWithin(rule, part);
		if (isAll !== false) for (const path of all) if (isAll || applies(rule, path)) yield path;
	}
}

/** The largest folders of which a rule matches all, and the files besides. */
function* foldersOf(rule: HeaderRule, parts: Iterable<Folder>, within = '/'): Generator<string> {
	for (const [part, all] of parts) {
		const share = shareOf(rule, part, all);
		if (share === 'none') continue;
		if (!part.endsWith('/') || part === within) yield part;
		else if (share === 'all') yield `${part}*`;
		else yield* foldersOf(rule, inFolders(part, all), part);
	}
}

/** Whether a rule is for all, some or none of the paths in a folder. */
function shareOf(rule: HeaderRule, part: string, all: readonly string[]): 'all' | 'some' | 'none' {
	const whole = appliesWithin(rule, part);
	if (whole !== undefined) return whole ? 'all' : 'none';
	const first = applies(rule, all[0] ?? '');
	if (all.some((path) => applies(rule, path) !== first)) return 'some';
	return first ? 'all' : 'none';
}

/** Names of steps must differ: `/:any1/:any2/feed.json`. */
function numbered(pattern: string): string {
	let count = 0;
	return pattern.replaceAll(':any', () => `:any${++count}`);
}

const use = {
	nginx: `# In the server block: include _hosts/redirects.nginx.conf; include _hosts/headers.nginx.conf; error_page 404 /404.html;
# A location of your own that has an add_header loses these, as nginx has it.
`,
	caddy: `# In the site block, after root: import _hosts/redirects.caddy, import _hosts/headers.caddy, file_server, and
# handle_errors {
#	rewrite * /404.html
#	header Cache-Control "no-cache"
#	file_server
# }
`,
};

/** Lines for the `server` block of nginx. What matches nothing leaves its variable empty, and nginx then sends no header. */
export function nginxHeaders(): string {
	const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
	const lines = names.flatMap((name) => {
		const variable = `$stet_${name.toLowerCase().replaceAll('-', '_')}`;
		const values = headerRules.filter(({ headers }) => name in headers);
		const cases = values.map(
			(rule) => `if ($uri ~ "${regularExpression(rule)}") { set ${variable} "${rule.headers[name]}"; }\n`,
		);
		return [`set ${variable} "";\n`, ...cases, `add_header ${name} ${variable} always;\n`];
	});
	return use.nginx + lines.join('');
}

/** A rule as a regular expression of nginx (PCRE). */
function regularExpression({ only = ['*'], except = [] }: HeaderRule): string {
	const part = (pattern: string) => {
		const [before = '', after] = pattern.replaceAll('.', '\\.').split('*');
		if (after === undefined) return `${before}$`;
		return before === '' ? `.*${after}$` : before;
	};
	const any = (patterns: readonly string[]) => patterns.map(part).join('|');
	return `^${site.base.slice(0, -1)}${except.length > 0 ? `(?!${any(except)})` : ''}(?:${any(only)})`;
}

/** Lines for a site block of Caddy. No header stands in two rules of one path, so that their order means nothing. */
export function caddyHeaders(): string {
	const blocks = headerRules.map(({ only = ['*'], except, headers }, index) => {
		const paths = (patterns: readonly string[]) =>
			patterns.map((pattern) => (pattern.startsWith('/') ? href(pattern) : pattern)).join(' ');
		const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"\n`);
		const exceptions = except ? `\tnot path ${paths(except)}\n` : '';
		return `@stet${index} {\n\tpath ${paths(only)}\n${exceptions}}\nheader @stet${index} {\n${lines.join('')}}\n`;
	});
	return use.caddy + blocks.join('');
}
