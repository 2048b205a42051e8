import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { pagePaths } from '../addresses/paths.ts';
import { registerAddresses } from '../reading/checks/addresses.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import { nameProblem } from '../reading/files/file-names.ts';
import type { AnyRow } from '../reading/reading.ts';
import { type Collection, collectionNames } from '../schema/collections.ts';

/** A content file by its path from the content folder. */
export interface ContentPath {
	collection: Collection;
	id: string;
	/** Absolute path. */
	path: string;
}

/**
 * Reads a path that a person gives: with or without `content/` and `.md`.
 * @throws RangeError if it is of no collection, or leaves the content folder
 */
export function contentPath(given: string): ContentPath {
	const folder = contentFolder();
	const inside = given
		.replaceAll('\\', '/')
		.replace(/^\.\//, '')
		.replace(`${shownPath(folder)}/`, '');
	const path = resolve(folder, inside.endsWith('.md') ? inside : `${inside}.md`);
	const [first, ...rest] = relative(folder, path).split(sep);
	const collection = collectionNames.find((name) => name === first);
	if (!collection || rest.length === 0)
		throw new RangeError(`"${given}" is in no folder of content; write one such as people/ada.md`);
	return { collection, id: basename(path, '.md').normalize('NFC'), path };
}

/** The file that a path means: that at the path, else that of its name in another subfolder, such as `articles/2024/`. */
export function fileAt(given: ContentPath, rows: readonly AnyRow[]): ContentPath {
	if (existsSync(given.path)) return given;
	const row = rows.find(({ collection, id }) => collection === given.collection && id === given.id);
	return row ? { ...given, path: resolve(row.file) } : given;
}

/**
 * What is wrong with moving a file, judged as a build judges files, before anything is touched.
 * @param rows all content as it was read, before or after the file was moved
 */
export function moveProblem(from: ContentPath, to: ContentPath, rows: readonly AnyRow[]): string | undefined {
	const [isThere, isDone] = [from, to].map(({ path }) => existsSync(path));
	if (from.collection !== to.collection)
		return `a file of ${from.collection}/ cannot become one of ${to.collection}/`;
	if (!isThere && !isDone) return `${shownPath(from.path)} does not exist; mend the path`;
	if (isThere && isDone) return `${shownPath(to.path)} is there already; choose another name`;
	const name = basename(to.path);
	const wrong = nameProblem(name, to.collection);
	if (wrong) return `${shownPath(to.path)} ${wrong}`;
	const folders = relative(join(contentFolder(), to.collection), to.path).split(sep).slice(0, -1);
	const folder = folders.find((part) => part.startsWith('.') || /\.md$/i.test(part) || isReserved(part));
	if (folder !== undefined)
		return `${shownPath(to.path)} is in the folder ${folder}, which would not be read or cannot be made everywhere; choose another`;
	const others = rows.filter(
		(row) => row.collection !== to.collection || row.id !== (isThere ? from : to).id,
	);
	const register = registerAddresses(others);
	const taken = pagePaths(to).find((path) => register.has(path));
	return taken && `${taken} is ${register.ownerOf(taken)} already; choose another name`;
}

/** True for a name of a folder that Windows refuses. */
function isReserved(name: string): boolean {
	return (
		nameProblem(`${name.toLowerCase()}.md`, 'articles')?.includes('Windows') || /[<>:"|?*]|[. ]$/.test(name)
	);
}
