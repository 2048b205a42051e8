import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressKey } from '../../addresses/address-key.ts';
import { houseOwner } from '../../addresses/house.ts';
import { isFile } from '../../addresses/page-file.ts';
import { pagePaths, shortPath } from '../../addresses/paths.ts';
import type { Collection } from '../../schema/collections.ts';
import type { Problem } from '../files/problem.ts';
import { nearest } from '../front-matter/validate.ts';
import type { AnyRow } from '../reading.ts';
import { anchorsOf } from '../store/readings.ts';
import { problemIn, type Referring } from './referring.ts';

/** An address that a content file takes. */
interface Claim {
	/** Path on the site, without `base`. */
	path: string;
	/** Undefined for a file of `public/`. */
	file: Referring | undefined;
	/** Front matter field that takes it; undefined for the page itself. */
	field?: string;
	/** Names the owner in a message. */
	what: string;
}

/** The addresses that content and the files of `public/` take, and what is wrong with them. */
export interface Register {
	/** True if something is, or leads on, at a path. */
	has: (path: string) => boolean;
	/** What has a path, for a message. */
	ownerOf: (path: string) => string | undefined;
	problems: Problem[];
}

/**
 * Registers every address that a content file takes: page, alias, short address. No two may take one, in any spelling that a
 * host or file system treats as equal, and none may take one of the house. Drafts and embargoed articles count, so that
 * publication cannot fail later. A page takes precedence over an alias, so that redirects form neither chains nor loops.
 */
export function registerAddresses(files: readonly Referring[]): Register {
	const taken = new Map<string, Claim>();
	const claims = [
		...publicClaims(),
		...files.flatMap((file) =>
			pagePaths(file).map((path): Claim => ({ path, file, what: `the page of ${file.file}` })),
		),
		...files.flatMap(shortClaims),
		...files.flatMap(oldClaims),
	];
	const whole = new Map(
		claims.filter(({ path }) => isFile(path)).map((claim) => [addressKey(claim.path), claim]),
	);
	const problems = claims.flatMap((claim) => {
		const house = claim.field?.startsWith('id') || !claim.field ? undefined : houseOwner(claim.path);
		if (house && claim.file)
			return [problemIn(claim.file, claim.field, `${claim.path} is ${house}; take it out`)];
		const inside =
			claim.file && claim.field ? foldersOf(claim.path).find((path) => whole.has(path)) : undefined;
		const other = whole.get(inside ?? '') ?? taken.getOrInsert(placeOf(claim.path), claim);
		// Of two files of one name the walk has told.
		const isTold = other === claim || (!claim.field && !other.field && other.file);
		return isTold || !claim.file ? [] : [collision(claim, claim.file, other)];
	});
	return {
		has: (path) => taken.has(placeOf(path)),
		ownerOf: (path) => taken.get(placeOf(path))?.what,
		problems: [...problems, ...files.flatMap(sectionProblems)],
	};
}

/** The key of what is at a path, which a host has as the file `index.html` of a folder or as the folder, with or without its slash. */
function placeOf(path: string): string {
	const key = addressKey(path).replace(/\/index\.html$/, '/');
	return isFile(key) || key.endsWith('/') ? key : `${key}/`;
}

/** What has to be a folder, so that something can be at a path, as keys: `/old` and `/old/ferry` of `/old/ferry/`. */
function foldersOf(path: string): string[] {
	const parts = addressKey(path).split('/').slice(1, -1);
	return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

/** Files that a newsroom made by hand. */
function publicClaims(): Claim[] {
	return globSync('**/*', { cwd: 'public', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const name = relative('public', join(entry.parentPath, entry.name)).replaceAll('\\', '/');
			const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
			return { path, file: undefined, what: `the file public/${name}` };
		});
}

function shortClaims(file: Referring): Claim[] {
	const { id } = file.data as { id?: unknown };
	return file.collection === 'articles' && typeof id === 'string'
		? [{ path: shortPath(id), file, field: 'id', what: `the id of ${file.file}` }]
		: [];
}

function oldClaims(file: Referring): Claim[] {
	return formerPathsOf(file.collection, file.data).flatMap(({ path, field }) =>
		typeof path === 'string' ? [{ path, file, field, what: `an old address in ${file.file}` }] : [],
	);
}

/** The old addresses that front matter names, which may have other faults, with the field of each. */
function formerPathsOf(
	collection: Collection,
	data: unknown,
): { path: unknown; section?: unknown; field: string }[] {
	const name = collection === 'articles' ? 'aliases' : 'redirectFrom';
	const list = (data as Record<string, unknown>)[name];
	return (Array.isArray(list) ? list : []).map((entry, index) => ({
		...(typeof entry === 'object' && entry !== null ? entry : {}),
		path: typeof entry === 'string' ? entry : (entry as { path?: unknown } | null)?.path,
		field: `${name}.${index}`,
	}));
}

function collision({ path, field }: Claim, file: Referring, other: Claim): Problem {
	const there = path === other.path ? '' : ` (there ${other.path})`;
	return problemIn(file, field, `${path} is ${other.what} already${there}; ${cureOf(file, field, other)}`);
}

function cureOf(file: Referring, field: string | undefined, other: Claim): string {
	if (field === undefined) return other.file ? 'rename one of the two files' : 'rename this file or that one';
	if (field === 'id') return 'give this article another id';
	return other.file === file ? 'take it out' : 'take it out here or there';
}

/** Reports aliases that lead to a section that does not exist. */
function sectionProblems(file: Referring): Problem[] {
	if (file.collection !== 'articles') return [];
	const aliases = formerPathsOf(file.collection, file.data).filter(({ section }) => section !== undefined);
	if (aliases.length === 0 || (file.data as { withdrawn?: unknown }).withdrawn) return [];
	const sections = file.anchors ?? anchorsOf(file as AnyRow);
	return aliases.flatMap(({ section, field }) => {
		if (typeof section !== 'string' || sections.includes(section)) return [];
		const meant = nearest(section, sections);
		const cure = meant ? `did you mean ${meant}?` : `the sections are ${sections.join(', ') || 'none'}`;
		return [problemIn(file, `${field}.section`, `"${section}" is no section of this article; ${cure}`)];
	});
}
