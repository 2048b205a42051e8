import { basename, extname } from 'node:path';
import { slug } from 'github-slugger';
import { houseOwner } from '../../addresses/house.ts';
import { idIn, languageParts, partOfId } from '../../addresses/languages.ts';
import { pagePath } from '../../addresses/paths.ts';
import { formats } from '../../body/formats.ts';
import type { Collection } from '../../schema/collections.ts';
import { idPattern } from '../../schema/fields.ts';
import { limits } from '../limits/limits.ts';

/** Endings of images that articles may use. */
export const imageEndings = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

/** Ending of files of figures, which charts show. */
export const dataEnding = '.csv';

/** Names of devices: a file or folder of that name cannot be made on Windows. */
const systemNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for a file name that another file has, or that one is told to take. */
export type IsTaken = (name: string) => boolean;

/**
 * What is wrong with the name of a content file, if anything: what it would be in an address and on any file system.
 * @param isTaken names that none is told to take
 */
export function nameProblem(
	name: string,
	collection: Collection,
	isTaken: IsTaken = () => false,
): string | undefined {
	const ending = extname(name);
	const stem = basename(name, ending).normalize('NFC');
	const isFree: IsTaken = (better) => !isTaken(better) && !isOfHouse(basename(better, '.md'), collection);
	const better = () => firstFree(possible(idOf(stem)), '.md', isFree);
	if (ending !== '.md' && /^\.(?:md|markdown|mdown|mdx)$/i.test(ending))
		return `ends in ${ending}; rename it to ${better()}`;
	if ([...imageEndings, ...Object.keys(formats)].includes(ending.toLowerCase()))
		return `ends in ${ending}; rename it to ${firstFree(imageName(stem), ending.toLowerCase(), (other) => !isTaken(other))}`;
	if (ending !== '.md')
		return `is not content; articles end in .md, images in ${imageEndings.join(', ')}, other files beside them in ${Object.keys(formats).join(', ')}`;
	if (!idPattern.test(stem)) return `"${name}" is not a file name for an address; rename it to ${better()}`;
	const bytes = Buffer.byteLength(stem);
	if (bytes > limits.nameBytes) return `has a name of ${bytes} bytes; shorten it to ${limits.nameBytes}`;
	if (systemNames.test(stem))
		return `has a name that Windows keeps for itself, so that no copy of the site could be made there; rename it to ${better()}`;
	const owner = isOfHouse(stem, collection);
	if (owner)
		return `would take the address ${pagePath({ collection, id: stem })}, which is ${owner}; choose another name`;
	return languageProblem(stem, collection);
}

/** What of the house has the address that a page would take. */
function isOfHouse(id: string, collection: Collection): string | undefined {
	return collection === 'pages' ? houseOwner(pagePath({ collection, id })) : undefined;
}

/** A name that no file has: that which is meant, or the first free one with a number behind it. */
function firstFree(stem: string, ending: string, isFree: IsTaken): string {
	const [name, part] = ending === '.md' ? partOfId(stem) : [stem, { code: '' }];
	for (let count = 1; ; count++) {
		const free = `${idIn(part, count === 1 ? name : `${name}-${count}`)}${ending}`;
		if (isFree(free)) return free;
	}
}

/** An id that every file system takes: short enough, also with a number, and no name of a device. */
function possible(id: string): string {
	if (systemNames.test(id)) return `the-${id}`;
	let short = id;
	while (Buffer.byteLength(short) > limits.nameBytes - 4) short = short.slice(0, -1).replace(/-+$/, '');
	return short;
}

/** The id that a name becomes, which keeps its words and its language. */
export function idOf(written: string): string {
	if (idPattern.test(written)) return written;
	const [name, part] = partOfId(written.toLowerCase());
	const id = slug(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
		.replace(/[^\p{Ll}\p{Lo}\p{N}\p{M}\u200c\u200d]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return idIn(part, id || 'a-short-name');
}

/** What is wrong with the language at the end of a name. */
function languageProblem(stem: string, collection: Collection): string | undefined {
	const [name, { code }] = partOfId(stem);
	const own = /\.(.+)$/.exec(name)?.[1];
	if (own !== undefined) {
		const known = languageParts.flatMap((part) => part.code || []).join(', ');
		const cure = known
			? `name one of its further languages (${known}), or use - in place of .`
			: 'add it to languages in src/site.ts, or use - in place of .';
		return `ends in .${own}, which is no further language of the site; ${cure}`;
	}
	if (code === '' || collection === 'articles' || collection === 'pages') return undefined;
	return `is in ${code}, but only articles and pages have files by language; write its texts into ${collection}/${name}.md, as translations`;
}

/** Signs in the name of a file beside an article that an address or a file system reads as something else. */
const imageSigns = /[#?%\\"<>|*:\p{Cc}]/u;

/** A name of an image without them. */
function imageName(stem: string): string {
	const plain = stem.replace(new RegExp(`${imageSigns.source}+`, 'gu'), '-').replace(/^-+|-+$/g, '');
	return plain || 'image';
}

/** What is wrong with the name of an image or of a file that is published as it is, if anything. */
export function besideNameProblem(name: string, isTaken: IsTaken): string | undefined {
	const sign = imageSigns.exec(name)?.[0];
	if (sign) {
		const ending = extname(name);
		const better = firstFree(imageName(basename(name, ending)), ending, (other) => !isTaken(other));
		return `has ${JSON.stringify(sign)} in its name; rename it to ${better}`;
	}
	const bytes = Buffer.byteLength(name);
	return bytes > limits.nameBytes
		? `has a name of ${bytes} bytes; shorten it to ${limits.nameBytes}`
		: undefined;
}
