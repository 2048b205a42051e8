import { site } from '#site';
import { languageParts } from '../addresses/languages.ts';
import { href, pathOf } from '../archive/urls.ts';
import { applies, type HeaderRule, headerRules, hidden } from './rules.ts';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and similar hosts read at the root of the site. Their patterns have no
 * exceptions: they match a folder, a file, or any one step of a path (`:any`). Each rule is therefore expanded for the
 * addresses of this site. Other addresses get the headers of all, and the 404 page has its own policy in its HTML.
 * @param addresses of the files of the site, with `base`
 */
export function headersFile(addresses: readonly string[]): string {
	const paths = addresses.map(pathOf).sort();
	const inFolder = filesByFolder(paths);
	return headerRules
		.filter(({ isKnown }) => !isKnown)
		.flatMap((rule) => patternsOf(rule, paths, inFolder).map((pattern) => block(href(pattern), rule.headers)))
		.join('');
}

/** Rules that Cloudflare Pages reads from the file, at most; it ignores the others. */
export const maxRules = 100;

function block(pattern: string, headers: HeaderRule['headers']): string {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
	return [`${pattern}\n`, ...lines].join('');
}

/** Expands a rule to patterns: of folders or, if these are fewer, of file names in any folder. */
function patternsOf(
	rule: HeaderRule,
	all: readonly string[],
	inFolder: ReadonlyMap<string, number>,
): string[] {
	if (!rule.only && !rule.except) return ['/*'];
	const paths = all.filter((path) => applies(rule, path));
	const matching = filesByFolder(paths);
	const isWhole = (folder: string) => matching.get(folder) === inFolder.get(folder);
	const folders = new Set(paths.map((path) => foldersOf(path).find(isWhole)?.concat('*') ?? path));
	const names = new Set(paths.map((path) => path.replace(/[^/]+\//g, ':any/')));
	return names.size < folders.size ? [...names].map(numbered).toSorted() : [...folders].toSorted();
}

/** Counts paths by folder, at every depth. */
function filesByFolder(paths: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const path of paths)
		for (const folder of foldersOf(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	return counts;
}

/** The folders that contain a path, outermost first, without the root. */
function foldersOf(path: string): string[] {
	const folders: string[] = [];
	for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1))
		folders.push(path.slice(0, end + 1));
	return folders;
}

/** Numbers the placeholders of a pattern, whose names must differ: `/:any1/:any2/feed.json`. */
function numbered(pattern: string): string {
	let count = 0;
	return pattern.replaceAll(':any', () => `:any${++count}`);
}

/** The page of what is not there, in each language; the first is that of the first language. */
const notFoundPages = languageParts.map(({ path }) => ({
	folder: href(`${path}/`),
	page: href(`${path}/404.html`),
}));
const notFound = href('/404.html');
const furtherPages = notFoundPages.slice(1);

/** Writes lines of `_redirects`, by which Netlify shows the page of what is not found in its language; other hosts find the nearest. */
export function notFoundRedirects(): string {
	return furtherPages.map(({ folder, page }) => `${folder}* ${page} 404\n`).join('');
}

/** How the files for servers are used. */
const use = {
	nginx: `# In the server block: include _hosts/redirects.nginx.conf; include _hosts/headers.nginx.conf; below a root in which the
# site is at ${site.base}
# A location of your own that has an add_header loses these, as nginx has it.
`,
	caddy: `# In the site block, after a root in which the site is at ${site.base}: import _hosts/redirects.caddy,
# import _hosts/headers.caddy, file_server, and
# handle_errors {
#	header ${href('/*')} Cache-Control "no-cache"
${[...furtherPages, ...notFoundPages.slice(0, 1)]
	.map(({ folder, page }) => `#	handle ${folder}* {\n#		rewrite * ${page}\n#		file_server\n#	}\n`)
	.join('')}# }
`,
};

/** Types that nginx sends with their encoding; that of HTML is always one. */
const texts =
	'text/css text/plain text/xml text/javascript application/javascript application/json image/svg+xml application/manifest+json';

/** Writes lines for the `server` block of nginx, which sends no header whose variable is empty. */
export function nginxHeaders(): string {
	const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
	const lines = names
		.filter((name) => name !== 'Content-Type')
		.flatMap((name) => {
			const variable = `$stet_${name.toLowerCase().replaceAll('-', '_')}`;
			const values = headerRules.filter(({ headers }) => name in headers);
			const cases = values.map(
				(rule) => `if ($uri ~ "${regularExpression(rule)}") { set ${variable} "${rule.headers[name]}"; }\n`,
			);
			return [`set ${variable} "";\n`, ...cases, `add_header ${name} ${variable} always;\n`];
		});
	const errors = `error_page 404 ${notFound};`;
	const types = headerRules.flatMap((rule) => {
		const type = rule.headers['Content-Type'];
		return type ? [location(rule, `types { } default_type "${type}"; ${errors}`)] : [];
	});
	const general = `charset utf-8; charset_types ${texts}; ${errors}`;
	return [
		use.nginx,
		...lines,
		...types,
		location(hidden, `return 404; ${errors}`),
		site.base === '/' ? `${general}\n` : `location ${site.base} { ${general} }\n`,
		...furtherPages.map(
			({ folder, page }) =>
				`location ${folder} { charset utf-8; charset_types ${texts}; error_page 404 ${page}; }\n`,
		),
	].join('');
}

function location(rule: HeaderRule, directives: string): string {
	return `location ~ "${regularExpression(rule)}" { ${directives} }\n`;
}

/** A rule as a regular expression of nginx (PCRE). */
function regularExpression({ only = ['/*'], except = [] }: HeaderRule): string {
	const exceptions = except.length > 0 ? `(?!${anyOf(except)})` : '';
	return `^${site.base.slice(0, -1)}${exceptions}(?:${anyOf(only)})`;
}

/** Patterns as a part of a regular expression, behind the path of the site. */
function anyOf(patterns: readonly string[]): string {
	const part = (pattern: string) => {
		const [before = '', after] = pattern.replaceAll('.', '\\.').split('*');
		if (after === undefined) return `${before}$`;
		if (before !== '') return before;
		return after.startsWith('/') ? `(?:/.*)?${after}$` : `/.*${after}$`;
	};
	return patterns.map(part).join('|');
}

/** Writes lines for a site block of Caddy. No two rules of one path set the same header, so their order does not matter. */
export function caddyHeaders(): string {
	const matcher = ({ only = ['/*'], except }: HeaderRule) => {
		const is = (patterns: readonly string[]) =>
			`path_regexp ^${site.base.slice(0, -1)}(?:${anyOf(patterns)})`;
		return `{\n\t${is(only)}\n${except ? `\tnot ${is(except)}\n` : ''}}`;
	};
	const blocks = headerRules.map((rule, index) => {
		const lines = Object.entries(rule.headers).map(([name, value]) => `\t${name} "${value}"\n`);
		return `@stet${index} ${matcher(rule)}\nheader @stet${index} {\n${lines.join('')}}\n`;
	});
	return `${use.caddy}${blocks.join('')}@stetHidden ${matcher(hidden)}\nerror @stetHidden 404\n`;
}
