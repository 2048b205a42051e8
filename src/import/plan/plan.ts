import { site } from '#site';
import { addressKey } from '../../addresses/address-key.ts';
import { pagePath } from '../../addresses/paths.ts';
import { guessPattern } from '../addresses/guess-pattern.ts';
import { oldPath, oldSite, pathKey, pathOfPattern } from '../addresses/old-paths.ts';
import { fileKey, type TargetTable } from '../addresses/targets.ts';
import { orderOf, type ReadDate, readDate } from '../fields/dates.ts';
import { plainLine } from '../fields/text.ts';
import type { Archive, Post } from '../neutral.ts';
import type { Options } from '../options.ts';
import { tell } from '../report/account.ts';
import { type AddressPlan, OldAddresses } from './addresses.ts';
import { Names } from './names.ts';
import { peopleOf } from './people.ts';
import { type PlannedPost, planPost } from './plan-post.ts';
import { termsOf } from './terms.ts';

/** Everything named. */
export interface Plan {
	posts: PlannedPost[];
	/** Files of authors, topics and stories, by path. */
	files: Map<string, string>;
	targets: TargetTable;
	addresses: AddressPlan;
	/** Has the old address of a file lead to the page that offers it now. */
	takeFile: (address: string, page: string) => void;
	/** Tags that became no topic. */
	tags: Record<string, number>;
	siteName: string;
}

/** Old paths that the front matter of an article may have; the rest goes into `redirects.yml`. */
const mostAliases = 150;
/** The day of what has no date anywhere, if nothing else has one. */
const noDay = '2000-01-01';

/**
 * Names everything that was read, in the order of its dates, so that of two of one name the older keeps it.
 * @param there files that are there and not the import's own, as `articles/name` with their paths
 */
export function planOf(archive: Archive, options: Options, there: ReadonlyMap<string, string>): Plan {
	const zone = options.timeZone ?? archive.site.timeZone ?? site.timeZone;
	const siteName = plainLine(archive.site.name) || site.name;
	const origin = options.origin ?? archive.site.origin;
	const old = oldSite(origin);
	const dated = archive.posts.map((post) => ({ post, date: dateOf(post, zone) }));
	const latest = dated.flatMap(({ date }) => date ?? []).sort((a, b) => orderOf(b) - orderOf(a))[0];
	const ordered = dated
		.map(({ post, date }) => ({
			post,
			date: date ?? { value: (latest?.value ?? noDay).slice(0, 10) },
			isDated: date !== undefined,
		}))
		.sort((a, b) => orderOf(a.date) - orderOf(b.date) || compare(a.post, b.post))
		.slice(0, options.limit);
	tellOfDates(archive, ordered, zone, options);
	const names = new Names(there.keys());
	const people = peopleOf(archive, options, siteName, names, there);
	const terms = termsOf(archive, options.topicMin, names, there);
	const isOwn = (address: string): boolean => oldPath(address, old) !== undefined;
	const posts = ordered.map(({ post, date, isDated }) =>
		planPost(post, date, isDated, archive, names, people.idsOf, terms, zone, isOwn),
	);
	const pages = new Set(
		[...there.keys()]
			.map((key) => addressKey(pathOfKey(key)))
			.concat(posts.map(({ page }) => addressKey(page))),
	);
	const addresses = new OldAddresses(old, pages);
	const dayOf = (post: Post): string | undefined => days.get(post);
	const days = new Map(posts.map(({ post, date }) => [post, localDay(date, zone)]));
	const pattern = patternOf(archive, options, old, dayOf);
	const byFile = new Map<string, string>();
	for (const planned of posts) {
		const { post, file, page, id, collection } = planned;
		const made =
			post.kind === 'post' && pattern && !isAbsolutePath(post.addresses[0])
				? pathOfPattern(pattern, post, dayOf(post))
				: undefined;
		const own = post.addresses.flatMap((address) =>
			/^\/.*:[a-z_]+/.test(address) ? (pathOfPattern(address, post, dayOf(post)) ?? []) : address || [],
		);
		const all = [...(made ? [made] : []), ...own];
		for (const address of all) addresses.take(address, page, file, mostAliases);
		const [first] = all
			.map((address) => oldPath(address, old))
			.filter((path) => path !== undefined && !path.includes('?'));
		planned.folder = first ?? `/${post.section ? `${post.section}/` : ''}`;
		const list = addresses.plan.aliases.get(file) ?? [];
		if (list.length > 0) planned.fields[collection === 'articles' ? 'aliases' : 'redirectFrom'] = list;
		byFile.getOrInsert(fileKey(post.place.file), collection === 'articles' ? `${id}.md` : page);
	}
	for (const term of archive.terms) {
		const found = terms.idOf(term.kind, term);
		if (found) for (const address of term.addresses) addresses.take(address, pagePath(found), undefined, 0);
	}
	for (const person of archive.people) {
		const id = people.idIfAsked(person);
		if (id)
			for (const address of person.addresses ?? [])
				addresses.take(address, pagePath({ collection: 'authors', id }), undefined, 0);
	}
	for (const { from, to, now } of archive.redirects) {
		if (now) {
			addresses.take(from, now, undefined, 0);
			continue;
		}
		const target = addresses.claimed.get(pathKey(oldPath(to, old) ?? ''));
		if (target) addresses.take(from, target, undefined, 0);
		else addresses.plan.unanswered.push({ address: from, reason: `led to ${to}, which is not imported` });
	}
	const links = new Map(
		posts.map(({ page, collection, id }) => [page, collection === 'articles' ? `${id}.md` : page]),
	);
	return {
		posts,
		files: new Map([...people.files, ...terms.files]),
		targets: {
			site: old,
			origin:
				origin &&
				(URL.canParse(origin) ? origin.replace(/\/$/, '') : `https://${origin.replace(/^\/\//, '')}`),
			byPath: new Map([...addresses.claimed].map(([key, page]) => [key, links.get(page) ?? page])),
			byFile,
		},
		addresses: addresses.plan,
		takeFile: (address, page) => {
			const path = oldPath(address, old);
			if (path !== undefined && !addresses.claimed.has(pathKey(path)))
				addresses.take(path, page, undefined, 0);
		},
		tags: terms.small,
		siteName,
	};
}

function compare(a: Post, b: Post): number {
	return a.place.file === b.place.file ? a.place.line - b.place.line : a.place.file < b.place.file ? -1 : 1;
}

function isAbsolutePath(address: string | undefined): boolean {
	return address !== undefined && /^\/|^https?:\/\//.test(address) && !/^https?:\/\/[^/]+\/?\?/.test(address);
}

function pathOfKey(key: string): string {
	const [collection = '', id = ''] = key.split(/\/(.*)/s);
	return pagePath({ collection: collection as 'articles', id });
}

/** The first date of a post that is one. */
function dateOf({ dates }: Post, zone: string): ReadDate | undefined {
	for (const written of dates) {
		const date = readDate(written, zone);
		if (date) return date;
	}
	return undefined;
}

/** The day of a moment as the old site counted it. */
function localDay({ value }: ReadDate, zone: string): string {
	return value.length === 10
		? value
		: Temporal.Instant.from(value).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function tellOfDates(
	archive: Archive,
	ordered: readonly { post: Post; date: ReadDate; isDated: boolean }[],
	zone: string,
	{ timeZone }: Options,
): void {
	const guessed = ordered.filter(({ date }) => date.guess === 'zone');
	if (guessed.length > 0 && !timeZone)
		archive.told.push(
			tell(
				'guessed',
				'time zone',
				`${guessed.length} dates have a time and no zone; they are taken for times in ${zone}. Name another with --time-zone`,
			),
		);
	for (const { post, date, isDated } of ordered) {
		const { place } = post;
		if (!isDated)
			archive.told.push(
				tell(
					'decide',
					'date',
					`has no date${post.dates.length > 0 ? ` that can be read (${post.dates.join(', ')})` : ''}; it is a draft, dated ${date.value}`,
					{ place },
				),
			);
		else if (date.guess === 'form')
			archive.told.push(
				tell('guessed', 'date', `the date ${post.dates[0]} is read as ${date.value}`, {
					place,
					value: post.dates[0] ?? '',
				}),
			);
	}
}

/** The pattern of the old addresses: as it was given, as the source says, or as the links of the texts have it. */
function patternOf(
	archive: Archive,
	options: Options,
	old: TargetTable['site'],
	dayOf: (post: Post) => string | undefined,
): string | undefined {
	const given = options.map.permalink ?? archive.site.permalink;
	if (given) return given;
	const posts = archive.posts.filter(
		({ kind, addresses }) => kind === 'post' && !isAbsolutePath(addresses[0]),
	);
	const guess = posts.length > 0 ? guessPattern(posts, old, dayOf) : undefined;
	if (!guess) return undefined;
	archive.told.push(
		tell(
			'guessed',
			'old addresses',
			`the source does not say how old addresses were made; ${guess.links} links of its texts have the form ${guess.pattern}. Name another with permalink in a --map file`,
			{ value: guess.pattern },
		),
	);
	return guess.pattern;
}
