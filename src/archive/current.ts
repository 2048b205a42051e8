import type { AnyReading } from '../reading/reading.ts';
import type { Archive } from './archive.ts';

/** What pages are made from, and which of them. */
interface Current {
	archive: Archive;
	/** Addresses of the pages that a build has to make; all where it is unset, as in dev. */
	due?: ReadonlySet<string>;
	/** What those pages show the images of; unset in dev. */
	pictured?: readonly AnyReading[];
}

/**
 * Astro bundles the pages and the content configuration, and each bundle has instances of our modules of its own. A symbol
 * of the process is the one thing that they and the edition step share.
 */
const place = Symbol.for('stet.archive');

/** Hands the archive over to whoever makes pages. @param build what a build makes of it; without it, all */
export function setArchive(archive: Archive, build: Pick<Current, 'due' | 'pictured'> = {}): void {
	(globalThis as Record<symbol, unknown>)[place] = { archive, ...build } satisfies Current;
}

/** What was handed over; undefined if the content was not read yet. */
export function handedOver(): Current | undefined {
	return (globalThis as Record<symbol, unknown>)[place] as Current | undefined;
}

/** The archive that pages are made from. @throws if the content was not read yet */
export function currentArchive(): Archive {
	const current = handedOver();
	if (!current) throw new Error('the content is read by the edition step before a page is made');
	return current.archive;
}
