import type { Archive } from '../archive/archive.ts';
import { contentHref } from '../archive/urls.ts';
import { frontPage } from '../reading/front-page.ts';
import type { AnyReading } from '../reading/reading.ts';
import { collectionNames } from '../schema/collections.ts';
import { frontView } from '../view/front-view.ts';

/**
 * What the pages of a build show the images of: Astro takes every image that it is told of into its bundle, whole, and
 * those of a large archive would fill its memory for one new article. A page shows those of its own Reading, the front
 * page, which every build makes, the lead image of its lead.
 * @param due addresses of the pages that have to be made
 */
export function pictured(archive: Archive, due: ReadonlySet<string>): AnyReading[] {
	const lead = frontView(archive, frontPage()).leadImage?.file;
	return collectionNames.flatMap((name) =>
		[...archive.content[name].values()].filter(
			(reading) => reading.file === lead || (hasImages(reading) && due.has(contentHref(name, reading.id))),
		),
	);
}

function hasImages({ images, data }: AnyReading): boolean {
	return images.length > 0 || ('image' in data && data.image !== undefined);
}
