import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { pagePath, pagePaths } from '../addresses/paths.ts';
import { type Archive, articlesNaming, type NamedCollection } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';
import { problemIn } from '../reading/checks/referring.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import type { Problem } from '../reading/files/problem.ts';
import { nearest } from '../reading/front-matter/validate.ts';
import { type AnyRow, formerPaths } from '../reading/reading.ts';
import { type Collection, collectionNames } from '../schema/collections.ts';
import { day } from '../schema/fields.ts';
import { ledgerFolder } from './entry.ts';

/**
 * The published pages that are no article's, with the day since which each is there: a file for each collection in
 * `content/ledger/pages/`, one line a page, so that branches rarely conflict. Their feeds stand or fall with them.
 */
const schema = z.record(z.string(), day);

/** Recorded pages by collection and path. */
export type PageRecord = Map<Collection, Record<string, string>>;

const folder = (): string => join(ledgerFolder(), 'pages');
const fileOf = (collection: Collection): string => join(folder(), `${collection}.json`);

/** Reads what is recorded of pages. */
export function readPageRecord(): { pages: PageRecord; problems: Problem[] } {
	const pages: PageRecord = new Map();
	const problems: Problem[] = [];
	for (const name of existsSync(folder()) ? globSync('*.json', { cwd: folder() }).sort() : []) {
		const collection = collectionNames.find((known) => known === basename(name, '.json'));
		const path = join(folder(), name);
		try {
			const { data } = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
			if (!collection || !data) throw new Error('not a record of pages');
			pages.set(collection, data);
		} catch {
			const reason = 'is not a record of pages; bring it back from version control (git checkout)';
			problems.push({ file: shownPath(path), line: 1, column: 1, reason });
		}
	}
	return { pages, problems };
}

/** The record with all pages that an archive has. Nothing is taken out. @returns what differs, by collection */
export function recordPages(archive: Archive, known: PageRecord): PageRecord {
	const changed: PageRecord = new Map();
	for (const collection of recorded) {
		const before = known.get(collection) ?? {};
		const since = { ...before };
		for (const each of archive.all)
			for (const id of each.content[collection].keys())
				since[pagePath({ collection, id }, each.locale.path)] ??= sinceWhen(each, collection, id);
		if (Object.keys(since).length > Object.keys(before).length) changed.set(collection, since);
	}
	return changed;
}

const recorded = collectionNames.filter((name) => name !== 'articles');

/** The day of the first article that made a page; pages of the publication are as old as the site. */
function sinceWhen(archive: Archive, collection: Collection, id: string): string {
	const first = articlesNaming(archive, collection as NamedCollection, id).at(-1);
	return first ? dayOf(first.data.published) : '1970-01-01';
}

/** Writes what is to be recorded of a collection, in order. */
export function writePages(collection: Collection, pages: Readonly<Record<string, string>>): void {
	mkdirSync(folder(), { recursive: true });
	const sorted = Object.fromEntries(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(fileOf(collection), `${JSON.stringify(sorted, null, '\t')}\n`);
}

/** What is to be said of recorded pages. */
interface PagesTold {
	problems: Problem[];
	/** Pages that ended, since no published article names what they are of: nobody has to mend them. */
	ended: Problem[];
}

/**
 * Checks that every recorded page is there or leads on; each problem ends with the line that repairs it.
 *
 * A page whose file is there, but which no published article names any more, has ended: an article was withdrawn, or says no
 * more of a person. That is an editor's right and no slip, and such a page would show nothing, so that it is noted and not
 * refused; the record stays, and the page comes back with the next article that names it. A file that is gone is a loss.
 * @param faulty paths of files that could not be read
 */
export function checkPages(
	pages: PageRecord,
	archive: Archive,
	rows: readonly AnyRow[],
	faulty: ReadonlySet<string>,
): PagesTold {
	const ended: Problem[] = [];
	const today = archive.cutOff.toString().slice(0, 10);
	const problems = recorded.flatMap((collection) => {
		const since = pages.get(collection) ?? {};
		const there = [...archive.content[collection].values()] as AnyRow[];
		const paths = archive.all.flatMap(({ locale, content }) =>
			[...content[collection].keys()].map((id) => pagePath({ collection, id }, locale.path)),
		);
		const old = archive.all.flatMap(({ content }) =>
			([...content[collection].values()] as AnyRow[]).flatMap(formerPaths),
		);
		const answered = new Set([...paths, ...old]);
		const fresh = there.filter((row) => !(pagePath(row) in since));
		const hidden = new Map(
			rows
				.filter((row) => row.collection === collection)
				.flatMap((row) => [...pagePaths(row), ...formerPaths(row)].map((path) => [path, row] as const)),
		);
		const missing = Object.entries(since).flatMap(([path, day]) =>
			day <= today && !answered.has(path) && !faulty.has(path) ? [path] : [],
		);
		const lost = missing.filter((path) => !hidden.has(path));
		// An article that could not be read may name it.
		if (faulty.size === 0)
			for (const path of missing) {
				const row = hidden.get(path);
				const reason = `${path} is a page no more, since no published article names it`;
				if (row) ended.push({ file: row.file, line: 1, column: 1, reason });
			}
		return lost.map((path) => lostPage(path, collection, fresh, lost.length === 1));
	});
	return { problems, ended };
}

/** @param alone true if no other page of the kind is lost, so that the one new file took its place */
function lostPage(path: string, collection: Collection, fresh: readonly AnyRow[], alone: boolean): Problem {
	const lost = `${path} was published and leads nowhere now`;
	const ids = fresh.map(({ id }) => id);
	const [, name = ''] = /([^/]+)\/$/.exec(path) ?? [];
	const id = nearest(name, ids) ?? (alone && ids.length === 1 ? ids[0] : undefined);
	const renamed = fresh.find((row) => row.id === id);
	if (renamed) {
		const line = `redirectFrom: [${[...formerPaths(renamed), path].join(', ')}]`;
		return problemIn(renamed, 'redirectFrom', `${lost}; write ${line}`);
	}
	return {
		...{ file: shownPath(fileOf(collection)), line: 1, column: 1 },
		reason: `${lost}; bring ${collection}/${name}.md back, or in what took its place write redirectFrom: [${path}]`,
	};
}
