import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { languageParts } from '../addresses/languages.ts';
import { pagePath } from '../addresses/paths.ts';
import { kindOf } from '../body/blocks/kinds.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import type { Place } from '../reading/files/place.ts';
import { frontFile } from '../reading/front-matter/front-page.ts';
import { type AnyRow, imagePaths } from '../reading/reading.ts';
import { readingOf } from '../reading/store/readings.ts';
import { type Collection, collectionNames, references } from '../schema/collections.ts';
import { addToList, type Edit, editFile } from './edits.ts';

/** A content file by its path from the content folder. */
export interface ContentPath {
	collection: Collection;
	id: string;
	/** Absolute path. */
	path: string;
}

/** Reads a path that a person gives: with or without `content/` and `.md`. @throws RangeError if it is of no collection */
export function contentPath(given: string): ContentPath {
	const folder = contentFolder();
	const inside = given
		.replaceAll('\\', '/')
		.replace(/^\.\//, '')
		.replace(`${shownPath(folder)}/`, '');
	const collection = collectionNames.find((name) => inside.startsWith(`${name}/`));
	if (!collection)
		throw new RangeError(`"${given}" is in no folder of content; write one such as people/ada.md`);
	const file = inside.endsWith('.md') ? inside : `${inside}.md`;
	return { collection, id: basename(file, '.md').normalize('NFC'), path: join(folder, file) };
}

/** What a move did. */
export interface Moved {
	/** Places that named the file, and the files that have them. */
	places: number;
	files: number;
	/** The old address, if it leads on from now on. */
	oldAddress: string | undefined;
}

/**
 * Moves a content file, or ends a move that was made by hand: all that names it follows, and its old address leads to it.
 * @param rows all content as it was read, before or after the file was moved
 * @param isPublic true if its old address has to go on leading there
 * @throws RangeError if neither file is there, or the kinds differ
 */
export function move(from: ContentPath, to: ContentPath, rows: readonly AnyRow[], isPublic: boolean): Moved {
	if (from.collection !== to.collection)
		throw new RangeError(`a file of ${from.collection}/ cannot become one of ${to.collection}/`);
	if (!existsSync(from.path) && !existsSync(to.path))
		throw new RangeError(`${shownPath(from.path)} does not exist; mend the path`);
	if (existsSync(from.path) && existsSync(to.path))
		throw new RangeError(`${shownPath(to.path)} is there already; choose another name`);
	let [places, files] = [0, 0];
	const edit = (path: string, edits: readonly Edit[]): void => {
		const made = edits.length > 0 ? editFile(path, edits) : 0;
		places += made;
		if (made > 0) files += 1;
	};
	const own = rows.find((row) => row.collection === from.collection && [from.id, to.id].includes(row.id));
	if (existsSync(from.path)) {
		mkdirSync(dirname(to.path), { recursive: true });
		if (own) nameImagesFrom(own, to);
		renameSync(from.path, to.path);
	}
	if (from.id === to.id) return { places, files, oldAddress: undefined };
	for (const row of rows) edit(row === own ? to.path : row.file, editsOf(row, from, to.id));
	for (const language of languageParts) {
		const front = join(contentFolder(), frontFile(language));
		edit(front, frontEdits(front, from, to.id));
	}
	const old = pagePath(from);
	if (isPublic) addToList(to.path, from.collection === 'articles' ? 'aliases' : 'redirectFrom', old);
	return { places, files, oldAddress: isPublic ? old : undefined };
}

/** Edits of a file that names another one in its fields, blocks and links. */
function editsOf(row: AnyRow, from: ContentPath, after: string): Edit[] {
	const { places } = readingOf(row);
	const named = (field: string, value: unknown): Edit[] =>
		value === from.id ? [{ place: places[field] ?? [1, 1], forms: [[from.id, after]] }] : [];
	const fields = Object.entries(references).flatMap(([field, collection]) => {
		if (row.collection !== 'articles' || collection !== from.collection) return [];
		const value = (row.data as Record<string, unknown>)[field];
		return Array.isArray(value)
			? value.flatMap((id, index) => named(`${field}.${index}`, id))
			: named(field, value);
	});
	const events =
		row.collection === 'articles' && from.collection === 'places'
			? row.data.events.flatMap(({ place }, index) => named(`events.${index}.place`, place))
			: [];
	const blocks = row.blocks.flatMap((block) =>
		(kindOf(block.kind).names?.(block) ?? []).flatMap(({ collection, id }): Edit[] =>
			collection === from.collection && id === from.id ? [{ place: block.place, forms: [[id, after]] }] : [],
		),
	);
	const links = row.links.flatMap(({ path, place }): Edit[] =>
		path === pagePath(from) ? [{ place, forms: linkForms(from.id, after) }] : [],
	);
	return [...fields, ...events, ...blocks, ...links];
}

/** The ways in which a link names a file, each with the new name. */
function linkForms(before: string, after: string): [string, string][] {
	return [before, encodeURIComponent(before)].flatMap((name): [string, string][] => [
		[`${name}.md`, `${after}.md`],
		[`/${name}/`, `/${after}/`],
	]);
}

/** Has the images of a file named from the folder that it moves to. */
function nameImagesFrom(row: AnyRow, to: ContentPath): void {
	const [folder, target] = [dirname(row.file), dirname(shownPath(to.path))];
	if (target === folder) return;
	let text = readFileSync(row.file, 'utf8');
	for (const path of new Set(imagePaths(row))) {
		const [written, moved] = [folder, target].map((from) => relative(from, path).replaceAll('\\', '/'));
		const forms = [written, encodeURI(written ?? '')].map((form) => RegExp.escape(form ?? '')).join('|');
		const whole = new RegExp(`(?<=[\\s("':<])(?:\\./)?(?:${forms})(?=[\\s)"',}>]|$)`, 'gm');
		text = text.replace(whole, () => (moved?.startsWith('.') ? moved : `./${moved}`));
	}
	writeFileSync(row.file, text);
}

/** Edits of the choice of the front page. */
function frontEdits(path: string, from: ContentPath, after: string): Edit[] {
	if (from.collection !== 'articles' || !existsSync(path)) return [];
	const name = new RegExp(
		`(?<![\\p{L}\\p{N}\\p{M}-])${RegExp.escape(from.id)}(?![\\p{L}\\p{N}\\p{M}-])`,
		'u',
	);
	return readFileSync(path, 'utf8')
		.split('\n')
		.flatMap((text, index) => {
			const at = text.startsWith('#') ? undefined : name.exec(text)?.index;
			return at === undefined
				? []
				: [{ place: [index + 1, at + 1] as Place, forms: [[from.id, after]] as [string, string][] }];
		});
}
