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

/** Values that one bundle of Astro passes to the other. */
interface Handover {
	archive: Archive;
	/** An image of the content, as Astro's image service takes it. @param path from the project folder */
	imageAt: (path: string) => Promise<ImageMetadata>;
	/** Addresses of the pages that the build makes; all pages if it is unset, as in dev. */
	due?: ReadonlySet<string>;
	/** Shows the current errors in dev; an empty list clears the overlay. */
	showErrors?: (errors: OverlayError[]) => void;
}

/**
 * Astro bundles the pages and the content configuration separately, and each bundle has its own instances of our modules.
 * They and the build share only global symbols of the process.
 */
const place = Symbol.for('stet.handover');
const shared = globalThis as { [place]?: Partial<Handover> };

/** Stores values for the other bundle. Values that are not given stay as they were. */
export function handOver(handover: Partial<Handover>): void {
	shared[place] = { ...shared[place], ...handover };
}

/** Gives a stored value. @throws if the content was not read yet */
function handedOver<Name extends 'archive' | 'imageAt'>(name: Name): Handover[Name] {
	const value = shared[place]?.[name];
	if (!value) throw new Error('the content is not read yet; pages are made by npm run build and npm run dev');
	return value as Handover[Name];
}

/** True once pages can be made: in a build, and in dev when the content was read. */
export function isHandedOver(): boolean {
	return shared[place]?.archive !== undefined;
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
