import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { pagePaths } from '../addresses/paths.ts';
import { type Archive, allArticles, makeArchive } from '../archive/archive.ts';
import { readCutOff } from '../archive/moments.ts';
import { readLedger } from '../ledger/entry.ts';
import { readPageRecord } from '../ledger/pages.ts';
import { shownPath } from '../reading/files/content-folder.ts';
import { nameProblem } from '../reading/files/file-names.ts';
import { reportProblems } from '../reading/files/problem.ts';
import { type Content, readContent } from '../reading/read-content.ts';
import { type ContentPath, contentPath, fileAt } from './content-path.ts';
import { move } from './move.ts';

/** Moves a file between two paths that a person gives. @returns what to say, and the exit code */
export async function runMove(old: string, wanted: string): Promise<{ code: 0 | 1; text: string }> {
	try {
		const [given, to] = [contentPath(old), contentPath(wanted)];
		const content = await readContent();
		const from = fileAt(given, content.rows);
		const faulty = faultsOf(content, from);
		if (faulty)
			return {
				code: 1,
				text: `${faulty}\nNothing was moved: what names ${from.id} can be told once these files read.`,
			};
		const archive = makeArchive(content.rows, readCutOff());
		const end = existsSync(from.path) ? to : fileAt(to, content.rows);
		const isPublic = [from, to].some((file) => wasPublic(file, archive));
		return { code: 0, text: said(from, end, move(from, end, content.rows, isPublic)) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { code: 1, text: error.message };
	}
}

/** The problems of files that could not be read and so might name the moved one. */
function faultsOf({ rows, problems }: Content, from: ContentPath): string | undefined {
	// A file whose name alone keeps it from being read may be moved to a better one.
	const misnamed = nameProblem(basename(from.path), from.collection) ? [shownPath(from.path)] : [];
	const read = new Set([...rows.map(({ file }) => file), ...misnamed]);
	const found = problems.filter(({ file }) => file.endsWith('.md') && !read.has(file));
	return found.length > 0 ? reportProblems(found) : undefined;
}

/** True if a file has a page, is called by its name in an article that has one, or is promised by the ledger. */
function wasPublic(file: ContentPath, archive: Archive): boolean {
	const { collection, id } = file;
	const paths = pagePaths(file);
	return (
		archive.all.some(
			({ content, naming }) => content[collection].has(id) || naming.has(`${collection}/${id}`),
		) ||
		(collection === 'articles' && allArticles(archive).some((article) => article.id === id)) ||
		paths.some((path) => path in (readPageRecord().pages.get(collection) ?? {})) ||
		readLedger().entries.some(({ urls }) => urls.some((url) => paths.includes(url)))
	);
}

function said(
	from: ContentPath,
	to: ContentPath,
	{ places, files, missed, oldAddresses }: ReturnType<typeof move>,
): string {
	const done = [
		`${shownPath(from.path)} is now ${shownPath(to.path)}`,
		places > 0
			? `${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'} follow`
			: 'no file named it',
		...(oldAddresses.length > 0 ? [`${oldAddresses.join(', ')} leads to it`] : []),
	];
	return [
		done.join('; '),
		...missed.map((place) => `${place}  names ${from.id} still; write ${to.id}`),
		...(from.collection === 'topics' || from.collection === 'pages'
			? [`If src/site.ts names ${from.id}, write ${to.id} there`]
			: []),
	].join('\n');
}
