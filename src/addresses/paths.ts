import type { Collection } from '../schema/collections.ts';

/** The path of the page of a content file, without `base`: `/articles/<id>/`; pages of the publication stand at the top. */
export function pagePath({ collection, id }: { collection: Collection; id: string }): string {
	return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** The short permanent path of an article, without `base`: `/a/<id>/`. */
export function shortPath(id: string): string {
	return `/a/${id}/`;
}
