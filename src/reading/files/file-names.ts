import { basename, extname } from 'node:path';
import { slug } from 'github-slugger';
import { houseOwner } from '../../addresses/house.ts';
import { languageParts, partOfId } from '../../addresses/languages.ts';
import { pagePath } from '../../addresses/paths.ts';
import type { Collection } from '../../schema/collections.ts';
import { idPattern } from '../../schema/fields.ts';
import { limits } from '../limits/limits.ts';

/** Endings of images that articles may use. */
export const imageEndings = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

/** Names of devices: a file or folder of that name cannot be made on Windows. */
const systemNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with the name of a content file, if anything: what it would be in an address and on any file system. */
export function nameProblem(name: string, collection: Collection): string | undefined {
	const ending = extname(name);
	const stem = basename(name, ending).normalize('NFC');
	if (ending !== '.md' && /^\.(?:md|markdown|mdown|mdx)$/i.test(ending))
		return `ends in ${ending}; rename it to ${stem}.md`;
	if (imageEndings.includes(ending.toLowerCase()))
		return `ends in ${ending}; rename it to ${stem}${ending.toLowerCase()}`;
	if (ending !== '.md') return `is not content; articles end in .md, images in ${imageEndings.join(', ')}`;
	if (!idPattern.test(stem)) {
		return `"${name}" is not a file name for an address; rename it to ${idOf(stem)}.md`;
	}
	const bytes = Buffer.byteLength(stem);
	if (bytes > limits.nameBytes) return `has a name of ${bytes} bytes; shorten it to ${limits.nameBytes}`;
	if (systemNames.test(stem))
		return `has a name that Windows keeps for itself, so that no copy of the site could be made there; rename it to the-${stem}.md`;
	const address = pagePath({ collection, id: stem });
	const owner = collection === 'pages' ? houseOwner(address) : undefined;
	if (owner) return `would take the address ${address}, which is ${owner}; choose another name`;
	return languageProblem(stem, collection);
}

/** The id that a name becomes, which keeps its words. */
export function idOf(name: string): string {
	if (idPattern.test(name)) return name;
	const id = slug(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
		.replace(/[^\p{Ll}\p{Lo}\p{N}\p{M}\u200c\u200d]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return id || 'a-short-name';
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

/** Signs in the name of an image that an address or a file system reads as something else. */
export function imageNameProblem(name: string): string | undefined {
	const sign = /[#?%\\"<>|*:\p{Cc}]/u.exec(name)?.[0];
	if (sign) return `has ${JSON.stringify(sign)} in its name; rename it with letters, digits and hyphens`;
	const bytes = Buffer.byteLength(name);
	return bytes > limits.nameBytes
		? `has a name of ${bytes} bytes; shorten it to ${limits.nameBytes}`
		: undefined;
}
