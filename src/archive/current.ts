import type { ImageMetadata } from 'astro';
import type { Archive } from './archive.ts';

/** What pages are made from, and which of them. */
interface Current {
	archive: Archive;
	/** An image of the content, as Astro's image service takes it. @param path from the project folder */
	imageAt: (path: string) => Promise<ImageMetadata>;
	/** Addresses of the pages that a build has to make; all where it is unset, as in dev. */
	due?: ReadonlySet<string>;
}

/**
 * Astro bundles the pages and the content configuration, and each bundle has instances of our modules of its own. A symbol
 * of the process is the one thing that they and the edition step share.
 */
const place = Symbol.for('stet.archive');

/** Hands the archive over to whoever makes pages. */
export function setCurrent(current: Current): void {
	(globalThis as Record<symbol, unknown>)[place] = current;
}

/** The archive that pages are made from. @throws if the content was not read yet */
export function currentArchive(): Archive {
	return current().archive;
}

/** An image of the content, as Astro's image service takes it. @param path from the project folder */
export function imageAt(path: string): Promise<ImageMetadata> {
	return current().imageAt(path);
}

/** The pages that have to be made; undefined for all. */
export function duePages(): ReadonlySet<string> | undefined {
	return current().due;
}

function current(): Current {
	const found = (globalThis as Record<symbol, unknown>)[place] as Current | undefined;
	if (!found) throw new Error('the content is read by the edition step before a page is made');
	return found;
}
