import type { ImageMetadata } from 'astro';
import type { Archive } from './archive.ts';

/** An error at a place of a content file, as dev shows it over the page. */
export interface OverlayError {
	file: string;
	line: number;
	column: number;
	/** What is wrong, with its place, as the terminal has it. */
	message: string;
}

/** What one side of Astro's bundler hands to the other. */
interface Handover {
	archive: Archive;
	/** An image of the content, as Astro's image service takes it. @param path from the project folder */
	imageAt: (path: string) => Promise<ImageMetadata>;
	/** Addresses of the pages that a build has to make; all where it is unset, as in dev. */
	due?: ReadonlySet<string>;
	/** In dev, shows the errors that there are now; none clears what was shown. */
	showErrors?: (errors: OverlayError[]) => void;
}

/**
 * Astro bundles the pages and the content configuration, and each bundle has instances of our modules of its own. A symbol
 * of the process is the one thing that they and the build share.
 */
const place = Symbol.for('stet.handover');
const shared = globalThis as { [place]?: Partial<Handover> };

/** Hands over what the other side needs; what is not given stays as it was. */
export function handOver(handover: Partial<Handover>): void {
	shared[place] = { ...shared[place], ...handover };
}

/** @throws if the content was not read yet */
function handedOver<Name extends 'archive' | 'imageAt'>(name: Name): Handover[Name] {
	const value = shared[place]?.[name];
	if (!value) throw new Error('the content is not read yet; pages are made by npm run build and npm run dev');
	return value as Handover[Name];
}

/** The archive that pages are made from. @throws if the content was not read yet */
export function currentArchive(): Archive {
	return handedOver('archive');
}

/** An image of the content, as Astro's image service takes it. @param path from the project folder */
export function imageAt(path: string): Promise<ImageMetadata> {
	return handedOver('imageAt')(path);
}

/** The pages that have to be made; undefined for all. */
export function duePages(): ReadonlySet<string> | undefined {
	return shared[place]?.due;
}

/** Shows the errors of the content over the pages that are open in dev. */
export function showErrors(errors: OverlayError[]): void {
	shared[place]?.showErrors?.(errors);
}
