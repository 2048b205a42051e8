import type { Archive } from './archive.ts';

/**
 * Astro bundles the pages and the content configuration, and each bundle has instances of our modules of its own. A symbol
 * of the process is the one thing that they and the edition step share.
 */
const place = Symbol.for('stet.archive');

/** Hands the archive over to whoever makes pages. */
export function setArchive(archive: Archive): void {
	(globalThis as Record<symbol, unknown>)[place] = archive;
}

/** The archive that pages are made from. @throws if the content was not read yet */
export function currentArchive(): Archive {
	const archive = (globalThis as Record<symbol, unknown>)[place];
	if (!archive) throw new Error('the content is read by the edition step before a page is made');
	return archive as Archive;
}
