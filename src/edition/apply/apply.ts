import {
	accessSync,
	constants,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from '../../reading/files/content-folder.ts';
import type { Manifest } from '../plan/previous-edition.ts';
import { manifestFile } from '../plan/previous-edition.ts';

/** What turns the edition in a folder into the next one. */
export interface Change {
	/** Folder of the files to be put in place. */
	stage: string;
	dist: string;
	/** Files that are new, then those that take the place of others; paths from both folders. */
	added: string[];
	replaced: string[];
	removed: string[];
	/** Of the edition that it ends in. */
	manifest: Manifest;
}

const journal = (): string => join(workFolder(), 'change.json');

/**
 * Puts a finished edition in place. Only what changed is touched, so that one more article costs the same in an archive of
 * any size: to lay a hundred thousand pages anew, or even to link them, takes minutes.
 *
 * Each file appears whole or not at all. What is new comes first and what is gone goes last, so that at every moment every
 * page of the site, old or new, finds what it leads to. The change is written down before it begins: if the machine stops
 * in the middle, the next build ends it.
 */
export function apply(change: Change): void {
	mkdirSync(change.dist, { recursive: true });
	// A folder that cannot be written is better found before a change of it is begun.
	accessSync(change.dist, constants.W_OK);
	writeWhole(journal(), JSON.stringify(change));
	carryOut(change);
}

/**
 * Ends a change that was broken off. If its stage is gone, as when the project was moved, it cannot be ended: then nothing
 * that stands there is trusted, and all is made anew.
 * @returns true if there was one
 */
export function endBrokenChange(): boolean {
	const change = brokenChange();
	if (!change) return false;
	if (existsSync(change.stage)) carryOut(change);
	else forget(change);
	return true;
}

/** The change that was begun and has not ended, if there is one. */
export function brokenChange(): Change | undefined {
	try {
		return JSON.parse(readFileSync(journal(), 'utf8')) as Change;
	} catch {
		// None, or broken off while it was written down: then nothing was touched yet.
		return undefined;
	}
}

function carryOut({ stage, dist, added, replaced, removed, manifest }: Change): void {
	// A manifest that does not hold would keep a page from being mended.
	rmSync(manifestFile(dist), { force: true });
	mkdirSync(dist, { recursive: true });
	const single = [...added.filter(folderMover(stage, dist)), ...replaced];
	for (const folder of new Set(single.map((file) => dirname(join(dist, file)))))
		mkdirSync(folder, { recursive: true });
	for (const file of single) move(join(stage, file), join(dist, file));
	for (const file of removed) rmSync(join(dist, file), { force: true });
	for (const folder of new Set(removed.map((file) => dirname(join(dist, file))))) removeEmpty(folder, dist);
	writeWhole(manifestFile(dist), JSON.stringify(manifest));
	rmSync(journal(), { force: true });
}

/**
 * Moves folders that the site does not have as they are, which for a first edition saves moving each of its files.
 * @returns takes a new file; says if it still has to be moved by itself
 */
function folderMover(stage: string, dist: string): (file: string) => boolean {
	const moved = new Set<string>();
	const there = new Set<string>();
	return (file) => {
		const parts = file.split('/').slice(0, -1);
		for (let depth = 1; depth <= parts.length; depth += 1) {
			const folder = parts.slice(0, depth).join('/');
			if (moved.has(folder)) return false;
			if (there.has(folder)) continue;
			if (!existsSync(join(dist, folder)) && wasMoved(join(stage, folder), join(dist, folder))) {
				moved.add(folder);
				return false;
			}
			there.add(folder);
		}
		return true;
	};
}

/** False where a folder cannot be moved whole: to another file system, or under the eyes of a virus scanner. */
function wasMoved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch {
		return false;
	}
}

function forget({ dist }: Change): void {
	rmSync(manifestFile(dist), { force: true });
	rmSync(journal(), { force: true });
}

/** Moves a file, also to another file system. One that is not there was moved before the machine stopped. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return;
		if (code !== 'EXDEV') throw error;
		copyFileSync(from, `${to}.part`);
		renameSync(`${to}.part`, to);
		rmSync(from);
	}
}

function removeEmpty(folder: string, dist: string): void {
	try {
		for (let at = folder; at.startsWith(dist) && at !== dist; at = dirname(at)) rmdirSync(at);
	} catch {
		// It holds something else.
	}
}

function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.part`, text);
	renameSync(`${path}.part`, path);
}
