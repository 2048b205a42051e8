import { stringify } from 'yaml';
import { pagePath, shortPath } from '../addresses/paths.ts';
import type { ArticleRow } from '../archive/archive.ts';
import { instantOf } from '../archive/moments.ts';
import { problemIn } from '../reading/checks/referring.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import type { Problem } from '../reading/files/problem.ts';
import { nearest } from '../reading/front-matter/validate.ts';
import { limits } from '../reading/limits/limits.ts';
import type { AnyRow } from '../reading/reading.ts';
import { anchorsOf, readingOf } from '../reading/store/readings.ts';
import { type Claims, ownerOf, pathsOf } from './claims.ts';
import { entryFile, type LedgerEntry, ledgerFolder } from './entry.ts';

/**
 * Checks that every address and anchor in the ledger still works at the cut-off instant. Each problem ends with the exact
 * line or command that repairs it.
 * @param readings all content, so that a draft can be told from a deleted file
 */
export function checkLedger(
	entries: readonly LedgerEntry[],
	claims: Claims,
	readings: readonly AnyRow[],
	cutOff: Temporal.Instant,
): Problem[] {
	const due = entries.filter(({ published }) => Temporal.Instant.compare(instantOf(published), cutOff) <= 0);
	const owners = new Map(due.map((entry) => [entry, ownerOf(entry, claims)]));
	// An article at the page of an entry has taken the address over if its id is that of another entry.
	const ids = new Map(due.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry]])));
	const homes = new Map([...owners].map(([entry, owner]) => [owner, entry.urls.at(-1)]));
	const day = cutOff.toString().slice(0, 10);
	const owning = new Set(owners.values());
	const free = claims.articles.filter((article) => !owning.has(article));
	return due.flatMap((entry) => {
		const owner = owners.get(entry);
		const mixedUp = owner && withoutIds(entry, owner, due, claims.articles);
		if (mixedUp) return [mixedUp];
		const other = owner?.data.id === undefined ? undefined : ids.get(owner.data.id);
		if (owner && (other === undefined || other === entry))
			return [...lostPaths(entry, owner, claims, homes), ...lostAnchors(entry, owner)];
		if (pathsOf(entry).every((path) => claims.byPath.has(path) && claims.byPage.get(path) === undefined))
			return [];
		return [goneProblem(entry, claims, readings, free, day)];
	});
}

/** Articles that a ledger has at least before it is taken for that of another site. */
const fewest = 5;

/**
 * Recognises the ledger of another site, such as that of the sample in a new newsroom: of what is due, next to nothing is
 * there, under any address. It is told in one sentence.
 */
export function foreignLedger(
	entries: readonly LedgerEntry[],
	claims: Claims,
	cutOff: Temporal.Instant,
): Problem | undefined {
	const due = entries.filter(({ published }) => Temporal.Instant.compare(instantOf(published), cutOff) <= 0);
	const there = due.filter((entry) => pathsOf(entry).some((path) => claims.byPath.has(path)));
	if (due.length < fewest || there.length * 10 >= due.length) return undefined;
	const alike = claims.articles.filter((article) => due.some((entry) => likeness(article, entry) > 0.5));
	if (alike.length * 10 >= due.length) return undefined;
	const folder = shownPath(ledgerFolder());
	const none = there.length === 0 ? 'none' : `only ${there.length}`;
	const reason = `promises ${due.length} articles, of which ${none} is here: this ledger is of another site; delete ${folder}/, or bring the articles back if they are yours`;
	return { file: folder, line: 1, column: 1, reason };
}

/** The last page of each article by the ledger. */
type Homes = ReadonlyMap<ArticleRow | undefined, string | undefined>;

function lostPaths(
	entry: LedgerEntry,
	owner: ArticleRow,
	{ byPath, byPage }: Claims,
	homes: Homes,
): Problem[] {
	const { id } = entry;
	const found = entry.urls.flatMap((url) => {
		const other = byPage.get(url);
		return other && other !== owner
			? [takenProblem(url, owner, other, entry, homes.get(other) === pagePath(owner))]
			: [];
	});
	const lost = entry.urls.filter((url) => !byPath.has(url)).slice(0, limits.problems);
	if (lost.length > 0) {
		const reason = `${lost.join(', ')} was published and leads nowhere now; write ${aliasLine(owner, lost)}`;
		found.push(problemIn(owner, 'aliases', reason));
	}
	if (id !== undefined && owner.data.id !== id && !byPath.has(shortPath(id))) {
		const reason = `was published as ${id}, and ${shortPath(id)} leads nowhere now; write id: ${id}`;
		found.push(problemIn(owner, 'id', reason));
	}
	return found;
}

/** Reports an address that another article has taken over: two that were swapped are swapped back, else the new one is renamed. */
function takenProblem(
	url: string,
	owner: ArticleRow,
	other: ArticleRow,
	entry: LedgerEntry,
	swapped: boolean,
): Problem {
	const between = other.file.replace(/\.md$/, '.moving');
	const cure = swapped
		? `mv ${other.file} ${between} && mv ${owner.file} ${other.file} && mv ${between} ${owner.file}`
		: `mv ${other.file} ${other.file.replace(/\.md$/, '-2.md')}`;
	const then = swapped ? '' : ` and in ${owner.file} write ${aliasLine(owner, [url])}`;
	const reason = `takes ${url}, which was published as the address of ${owner.file} (${entry.id ?? entry.name}); run ${cure}${then}`;
	return problemIn(other, undefined, reason);
}

/** Finds two articles without ids that were swapped: headline and date show that each is at the page of the other. */
function withoutIds(
	entry: LedgerEntry,
	here: ArticleRow,
	entries: readonly LedgerEntry[],
	articles: readonly ArticleRow[],
): Problem | undefined {
	const isOf = ({ title, published }: LedgerEntry, { data }: ArticleRow): boolean =>
		title === data.title && published === data.published;
	if (entry.title === undefined || isOf(entry, here)) return undefined;
	const owner = articles.find((article) => isOf(entry, article));
	const [url = ''] = entry.urls.slice(-1);
	const home = entries.find((other) => isOf(other, here))?.urls.at(-1);
	return owner && home === pagePath(owner) ? takenProblem(url, owner, here, entry, true) : undefined;
}

function lostAnchors(entry: LedgerEntry, owner: ArticleRow): Problem[] {
	if (owner.data.withdrawn) return [];
	const there = new Set(anchorsOf(owner));
	// Each is compared with all headings, so the number is limited; the others are reported once these are repaired.
	const lost = entry.anchors.filter((anchor) => !there.has(anchor)).slice(0, limits.problems);
	if (lost.length === 0) return [];
	const anchors = { ...owner.data.anchors };
	const successorOf = successors(entry, owner);
	for (const anchor of lost) anchors[anchor] = successorOf(anchor);
	const names = lost.map((anchor) => `#${anchor}`).join(', ');
	const reason = `${names} was published and leads nowhere now; write ${yamlLine({ anchors }, true)}`;
	return [problemIn(owner, 'anchors', reason)];
}

/** Finds the heading that replaces a lost one: a new one with nearly the same words, else a new one at its position, else the one before. */
function successors({ anchors }: LedgerEntry, row: ArticleRow): (lost: string) => string {
	const ids = readingOf(row).headings.map(({ id }) => id);
	const known = new Set(anchors);
	const fresh = ids.filter((id) => !known.has(id));
	const there = new Set(ids);
	return (lost) => {
		const meant = nearest(lost, fresh);
		if (meant !== undefined) return meant;
		const before = anchors.slice(0, anchors.indexOf(lost)).findLast((anchor) => there.has(anchor));
		const after = ids[before === undefined ? 0 : ids.indexOf(before) + 1];
		return after !== undefined && !known.has(after) ? after : (before ?? 'top');
	};
}

/** Reports an entry whose article is not on the site: it was renamed, unpublished or deleted. */
function goneProblem(
	entry: LedgerEntry,
	claims: Claims,
	readings: readonly AnyRow[],
	free: readonly ArticleRow[],
	day: string,
): Problem {
	const lost = pathsOf(entry).filter((path) => !claims.byPath.has(path));
	const was = `${lost.join(', ')} was published and leads nowhere now`;
	const withdrawn = `withdrawn: { date: ${day}, reason: "Why it was taken back." }`;
	const [page = ''] = entry.urls.slice(-1);
	const hidden = readings
		.filter((row) => row.collection === 'articles')
		.find((row) => pagePath(row) === page || (entry.id !== undefined && row.data.id === entry.id));
	if (hidden) {
		const reason = `takes back what was published: ${was}; write ${withdrawn}`;
		return problemIn(hidden, hidden.data.draft ? 'draft' : 'published', reason);
	}
	const renamed = free.find((article) => likeness(article, entry) > 0.5);
	if (renamed) {
		const id = entry.id === undefined || renamed.data.id !== undefined ? '' : ` and id: ${entry.id}`;
		const kept = id === '' ? lost : entry.urls;
		return problemIn(renamed, 'aliases', `${was}; write ${aliasLine(renamed, kept)}${id}`);
	}
	return {
		file: entryFile(entry.name),
		line: 1,
		column: 1,
		reason: `${was}; in the article that took its place write aliases: [${lost.join(', ')}], or bring articles/${entry.name}.md back and write ${withdrawn}`,
	};
}

/** The part of an entry’s sections that an article has, from 0 to 1. */
function likeness(article: ArticleRow, { anchors }: LedgerEntry): number {
	const there = new Set(anchorsOf(article));
	return anchors.length === 0 ? 0 : anchors.filter((anchor) => there.has(anchor)).length / anchors.length;
}

function aliasLine({ data }: ArticleRow, lost: readonly string[]): string {
	return yamlLine({ aliases: [...data.aliases, ...lost] }, false);
}

/** A field with its value as a line of front matter. @param flowCollectionPadding true for spaces inside brackets */
function yamlLine(field: Record<string, unknown>, flowCollectionPadding: boolean): string {
	const yaml = stringify(field, { collectionStyle: 'flow', flowCollectionPadding, lineWidth: 0 });
	return yaml.trim().slice(1, -1).trim();
}
