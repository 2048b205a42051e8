import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { languageParts, partOfId } from '../addresses/languages.ts';
import { pagePaths } from '../addresses/paths.ts';
import { kindOf } from '../body/blocks/kinds.ts';
import { siteTarget } from '../reading/body/plugins/links.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import type { Place } from '../reading/files/place.ts';
import { frontFile } from '../reading/front-matter/front-page.ts';
import { type AnyRow, imagePaths } from '../reading/reading.ts';
import { readingOf } from '../reading/store/readings.ts';
import { references } from '../schema/collections.ts';
import { type ContentPath, moveProblem } from './content-path.ts';
import { addToList, type Edit, editFile, takeFromList } from './edits.ts';

/** What a move did. */
export interface Moved {
	/** Places that named the file, and the files that have them. */
	places: number;
	files: number;
	/** Places that name it still, as `file:line:column`, since they are written in a way that is not followed. */
	missed: string[];
	/** The old addresses that lead on from now on. */
	oldAddresses: string[];
}

/**
 * Moves a content file, or ends a move that was made by hand: all that names it follows, and its old address leads to it.
 * @param rows all content as it was read, before or after the file was moved
 * @param isPublic true if its old address has to go on leading there
 * @throws RangeError if it may not be moved; nothing is touched then
 */
export function move(from: ContentPath, to: ContentPath, rows: readonly AnyRow[], isPublic: boolean): Moved {
	const wrong = moveProblem(from, to, rows);
	if (wrong) throw new RangeError(wrong);
	const moved: Moved = { places: 0, files: 0, missed: [], oldAddresses: [] };
	const edit = (path: string, edits: readonly Edit[], isForgiven = false): void => {
		if (edits.length === 0) return;
		const missed = editFile(path, edits);
		moved.places += edits.length - missed.length;
		if (missed.length < edits.length) moved.files += 1;
		if (!isForgiven) moved.missed.push(...missed.map(({ place }) => `${shownPath(path)}:${place.join(':')}`));
	};
	const own = rows.find((row) => row.collection === from.collection && [from.id, to.id].includes(row.id));
	const definitions = new Map(rows.map((row) => [row, definitionEdits(row, from, to.id)]));
	if (existsSync(from.path)) {
		mkdirSync(dirname(to.path), { recursive: true });
		if (own) nameImagesFrom(own, to);
		renameSync(from.path, to.path);
	}
	if (from.id === to.id) return moved;
	for (const row of rows) {
		const path = row === own ? to.path : resolve(row.file);
		const defined = definitions.get(row) ?? [];
		// A link by reference has its target where the reference is defined.
		edit(path, [...editsOf(row, from, to.id), ...defined], defined.length > 0);
	}
	for (const language of languageParts) {
		const front = join(contentFolder(), frontFile(language));
		edit(front, frontEdits(front, from, to.id));
	}
	const field = from.collection === 'articles' ? 'aliases' : 'redirectFrom';
	for (const path of pagePaths(to)) takeFromList(to.path, field, path);
	if (isPublic) moved.oldAddresses = pagePaths(from);
	for (const path of moved.oldAddresses) addToList(to.path, field, path);
	return moved;
}

/** Edits of the definitions of links by reference that lead to a file: `[name]: ../people/ada.md`. */
function definitionEdits(row: AnyRow, from: ContentPath, after: string): Edit[] {
	const targets = pagePaths(from);
	const [, { path: language }] = partOfId(row.id);
	if (!row.links.some(({ path }) => targets.includes(path))) return [];
	const where = { folder: resolve(dirname(row.file)), contentFolder: contentFolder(), path: language };
	return readFileSync(row.file, 'utf8')
		.split('\n')
		.flatMap((line, index): Edit[] => {
			const [start, target] = /^[\s>*+-]*\[[^\]]+\]:\s*<?([^\s>]+)/.exec(line) ?? [];
			if (start === undefined || target === undefined) return [];
			const column = start.length - target.length + 1;
			return targets.includes(siteTarget(target, where)?.[0] ?? '')
				? [{ place: [index + 1, column], forms: linkForms(from.id, after) }]
				: [];
		});
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
	const targets = pagePaths(from).flatMap((path) => [path, path.slice(0, -1)]);
	const links = row.links.flatMap(({ path, place }): Edit[] =>
		targets.includes(path) ? [{ place, isLink: true, forms: linkForms(from.id, after) }] : [],
	);
	const original =
		row.collection === 'articles' && from.collection === 'articles'
			? named('translation.of', row.data.translation?.of)
			: [];
	return [...fields, ...events, ...blocks, ...links, ...original];
}

/** The ways in which a link names a file, each with the new name. */
function linkForms(before: string, after: string): [string, string][] {
	const [[name], [wanted]] = [partOfId(before), partOfId(after)];
	return [encodeURIComponent, String].flatMap((form): [string, string][] => [
		[`${form(before)}.md`, `${after}.md`],
		[`/${form(name)}`, `/${wanted}`],
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
