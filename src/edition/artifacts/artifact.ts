import type { Archive } from '../../archive/archive.ts';
import type { ImageAt } from '../../images/address.ts';
import { imagePaths } from '../../reading/reading.ts';
import type { LinkRecord } from '../../schema/link-record.ts';
import { keyOf } from '../../view/key.ts';
import type { PagePlan } from '../../view/page-plan.ts';

/**
 * Artifact: what is made, kept and removed together: a page with the files beside it, a feed in its two forms, a card, an
 * old address, a sitemap, a volume of the search index. Equal key, equal bytes of each of its files.
 *
 * Each kind of artifact is one file of this folder. It says what artifacts there are and what each is made from; the modules
 * that the file imports are what they are made with.
 */
export interface Artifact {
	/** Its address: that of the page, or of the file if it has no page. */
	name: string;
	/** Made of its inputs and of the fingerprint of its kind. */
	key: string;
	/** Paths from the folder of the site. */
	files: string[];
	/** True for a page that search engines may list. */
	listed: boolean;
}

/** An artifact before it has a key. */
export interface Planned extends Omit<Artifact, 'key'> {
	/** What it is made from, as JSON. */
	inputs: unknown;
}

/** What planning needs beside the archive. */
export interface Planning {
	/** What is known of the addresses that articles link to. */
	links: LinkRecord;
	/** Digest of the bytes of an image. @param path from the project folder */
	digestOf: (path: string) => string;
}

/** A file of the site that Astro does not make. */
export interface SiteFile {
	/** Path from the folder of the site. */
	path: string;
	/** Makes its content. Called once at most, so that no more than one is in memory. */
	make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** What files are made with beside the archive. */
export interface Making {
	links: LinkRecord;
	imageAt: ImageAt;
}

/** A kind of artifact. */
export interface ArtifactKind {
	/** True if the site has it once, for all of its languages; it is planned with the archive of the first. */
	once?: true;
	/** The modules that make it, as paths from the project folder. */
	modules: readonly string[];
	/** The artifacts of an archive. */
	plan: (archive: Archive, planning: Planning) => Iterable<Planned>;
	/** The files of those artifacts that have to be made, but for pages, which Astro makes. */
	files?: (archive: Archive, due: Due, making: Making) => Iterable<SiteFile>;
}

/** Names of the artifacts that have to be made. */
export type Due = Pick<ReadonlySet<string>, 'has'>;

/** A page that Astro makes, as an artifact. @param inputs of its View, as the plan of the page tells them */
export function plannedPage(
	{ address, inputs, row, noindex }: PagePlan,
	files: string[],
	{ digestOf }: Planning,
): Planned {
	// A View may be large: of it only a digest is kept.
	const digest = keyOf(inputs(), row && imagePaths(row).map(digestOf));
	return { name: address, inputs: digest, files, listed: !noindex };
}

/** The archives that a kind of artifact is planned with and made from: those of all languages, or the first. */
export function archivesFor({ once }: ArtifactKind, archive: Archive): readonly Archive[] {
	return once ? [archive] : archive.all;
}
