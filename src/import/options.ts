import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { site } from '#site';
import { contentFolder } from '../reading/files/content-folder.ts';

/** What a `--map` file says: how a source of one's own differs from what the presets know. */
const mapping = z.strictObject({
	/** Fields of front matter under other names: `standfirst: description`. */
	fields: z.record(z.string(), z.string()).default({}),
	/** Pattern of the old addresses, as Jekyll and Hugo write it: `/:year/:month/:title/`. */
	permalink: z.string().optional(),
	/** What becomes of shortcodes and tags of templates by name: `drop`, `keep` what stands in them, or HTML with `{0}`, `{name}` and `{inner}`. */
	shortcodes: z.record(z.string(), z.string()).default({}),
	/** Authors by what the source calls them: `hrohde: Helga Rohde`. */
	authors: z.record(z.string(), z.string()).default({}),
	/** Names of fields whose `true` means that a partner paid, with the label that readers see: `sponsored: Paid post`. */
	labels: z.record(z.string(), z.string()).default({}),
});

/** What a `--map` file says. */
export type Mapping = z.output<typeof mapping>;

/** What an import is asked to do. */
export interface Options {
	/** Absolute paths of what is read: one, but for WordPress, whose exports come in parts. */
	sources: string[];
	/** The kind of source, if it is not to be found out. */
	as?: string | undefined;
	/** Absolute path of the content folder. */
	to: string;
	dryRun: boolean;
	/** Folders and origins that pictures are sought in besides those of the source. */
	images: string[];
	fetchImages: boolean;
	/** IANA; set if it was asked for. */
	timeZone?: string | undefined;
	origin?: string | undefined;
	only?: string | undefined;
	limit: number;
	map: Mapping;
	topicMin: number;
	author?: string | undefined;
	updated: boolean;
	strict: boolean;
	prune: boolean;
	/** Folder that the report is written into. */
	report: string;
}

export const usage = `Usage: npm run import -- <source> [more sources] [options]

Makes content of the archive of another system: a WordPress export (.xml, one or many), a Ghost export (.json or .zip), a Substack or
Medium export (.zip or folder), or a folder of Markdown (Jekyll, Hugo, Eleventy, Astro, or any other).
  --as <kind>         wordpress, ghost, substack, medium, jekyll, hugo, eleventy, astro or markdown, if it is not found out rightly
  --to <folder>       content folder to write into (default: STET_CONTENT or content/)
  --dry-run           writes the report only
  --images <where>    folder that pictures lie in, or the address below which they lie; may be given again (--uploads is the same)
  --fetch-images      fetches pictures that lie elsewhere, from public addresses; without it nothing is fetched
  --time-zone <zone>  zone of dates that name none, such as Europe/Berlin (default: that of the source, else of the site)
  --origin <address>  old address of the site, such as https://old.example.org
  --only <pattern>    only files or addresses that match, such as "2024/**"
  --limit <number>    only so many posts, to try it
  --map <file>        YAML: fields, shortcodes, authors and addresses that are the source's own
  --topic-min <n>     posts that a tag must have to become a topic (default 5)
  --author <name>     author of what names none (default: a desk of the site's name)
  --updated           takes the dates of change of Ghost and WordPress, which any save alters
  --strict            exit code 1 also if something was only changed or guessed
  --prune             removes what an earlier import wrote and this one does not, unless a person changed it
  --report <folder>   where import-report.json and import-report.html go (default: here)
Exit code: 0 if nothing was lost, 1 if something is told as lost or to decide, 2 if nothing was imported.`;

/** Reads the command line. @throws RangeError if a value makes no sense */
export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...{ as: { type: 'string' }, to: { type: 'string' }, 'dry-run': { type: 'boolean' } },
			...{ images: { type: 'string', multiple: true }, uploads: { type: 'string', multiple: true } },
			...{ 'fetch-images': { type: 'boolean' }, 'time-zone': { type: 'string' }, origin: { type: 'string' } },
			...{ only: { type: 'string' }, limit: { type: 'string' }, map: { type: 'string' } },
			...{ 'topic-min': { type: 'string' }, author: { type: 'string' }, updated: { type: 'boolean' } },
			...{ strict: { type: 'boolean' }, prune: { type: 'boolean' }, report: { type: 'string' } },
		},
	});
	if (positionals.length === 0) throw new RangeError('names no source; write the path of an export');
	for (const path of positionals)
		if (!existsSync(path)) throw new RangeError(`${path} does not exist; mend the path`);
	return {
		sources: positionals.map((path) => resolve(path)),
		as: values.as,
		to: resolve(values.to ?? contentFolder()),
		dryRun: values['dry-run'] ?? false,
		images: [...(values.images ?? []), ...(values.uploads ?? [])],
		fetchImages: values['fetch-images'] ?? false,
		timeZone: zoneOf(values['time-zone']),
		origin: originOf(values.origin),
		only: values.only,
		limit: wholeNumber('--limit', values.limit, Number.POSITIVE_INFINITY),
		map: readMapping(values.map),
		topicMin: wholeNumber('--topic-min', values['topic-min'], 5),
		author: values.author,
		updated: values.updated ?? false,
		strict: values.strict ?? false,
		prune: values.prune ?? false,
		report: resolve(values.report ?? '.'),
	};
}

function wholeNumber(name: string, written: string | undefined, otherwise: number): number {
	if (written === undefined) return otherwise;
	const number = Number(written);
	if (!Number.isInteger(number) || number < 1)
		throw new RangeError(`${name} is "${written}"; write a whole number from 1`);
	return number;
}

function zoneOf(zone: string | undefined): string | undefined {
	if (zone === undefined) return undefined;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
	} catch {
		throw new RangeError(`"${zone}" is not a time zone; write one such as Europe/Paris`);
	}
}

function originOf(origin: string | undefined): string | undefined {
	if (origin === undefined) return undefined;
	const url = URL.parse(/^https?:/.test(origin) ? origin : `https://${origin}`);
	if (!url?.hostname) throw new RangeError(`"${origin}" is not an address; write one such as ${site.origin}`);
	return url.href.replace(/\/$/, '');
}

function readMapping(path: string | undefined): Mapping {
	if (path === undefined) return mapping.parse({});
	const { data, error } = mapping.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
	if (error)
		throw new RangeError(
			`${path}: ${error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`,
		);
	return data;
}
