import { type Collection, collectionNames } from '../schema/collections.ts';
import { idIn, languageParts, partOfId, partOfPath } from './languages.ts';

/**
 * The path of the page of a content file, without `base`: `/articles/<id>/`; pages of the publication stand at the top. Articles
 * and pages of another language say by their id which it is; everything else has a page in each.
 * @param path of the language whose page is meant: `/fa`; empty for the first
 */
export function pagePath({ collection, id }: { collection: Collection; id: string }, path = ''): string {
	const [name, part] = partOfId(id);
	const folder = part.path || (collection === 'articles' || collection === 'pages' ? '' : path);
	return collection === 'pages' ? `${folder}/${name}/` : `${folder}/${collection}/${name}/`;
}

/** The short permanent path of an article, without `base`: `/a/<id>/`. */
export function shortPath(id: string): string {
	return `/a/${id}/`;
}

/** The paths of the pages of a content file: one, or one in each language of the site. */
export function pagePaths(file: { collection: Collection; id: string }): string[] {
	return [...new Set(languageParts.map(({ path }) => pagePath(file, path)))];
}

/** The content file whose page has a path; undefined if the path is of another form, as those of the publication’s own pages are. */
export function contentAt(path: string): { collection: Collection; id: string } | undefined {
	const [rest, part] = partOfPath(path);
	const [, folder, name] = /^\/([a-z]+)\/([^/]+)\/$/.exec(rest) ?? [];
	const collection = collectionNames.find((known) => known === folder);
	if (collection === undefined || name === undefined) return undefined;
	return { collection, id: collection === 'articles' ? idIn(part, name) : name };
}

/** The id of the page of the publication that has a path, such as `/about/`; undefined if the path is not of that form. */
export function textPageAt(path: string): string | undefined {
	const [rest, part] = partOfPath(path);
	const [, name] = /^\/([^/]+)\/$/.exec(rest) ?? [];
	return name === undefined ? undefined : idIn(part, name);
}

/** Signs of a digest that tell the files of one name apart: by chance, two of ten thousand are alike once in 10^11 sites. */
const digestSigns = 16;

/**
 * The path at which a file beside an article is published, without `base`: `/files/report.<digest>.pdf`. It is made of the
 * name and the bytes alone, so that a file beside several articles is published once, and browsers may keep it.
 * @param digest of its bytes, in hexadecimal
 */
export function publishedPath(name: string, digest: string): string {
	const dot = name.lastIndexOf('.');
	return `/files/${name.slice(0, dot)}.${digest.slice(0, digestSigns)}${name.slice(dot)}`;
}
