/** Files beside an article that are no pictures: where they must lie, and what is wrong if they do not. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { publishedPath } from '../../../addresses/paths.ts';
import type { PublishedFile } from '../../../body/blocks/block.ts';
import { endingsFor, type FileUse, formatOf } from '../../../body/formats.ts';
import { decodedPath, notDecoded } from '../../files/decode.ts';
import { digestOf } from '../../files/digest.ts';
import { nearest } from '../../front-matter/validate.ts';
import { limits } from '../../limits/limits.ts';
import type { FileFacts } from './file-facts.ts';

/** Where the file that names another stands. */
type Whereabouts = Pick<FileFacts, 'folder' | 'contentFolder'>;

/**
 * What is wrong with the path of a file beside an article, if anything, to stand behind its name.
 * @param src path, its codes decoded
 * @param endings that it may have
 */
export function besideProblem(
	src: string,
	{ folder, contentFolder }: Whereabouts,
	endings: readonly string[],
): string | undefined {
	const path = resolve(folder, src);
	if (!existsSync(path)) {
		const there = existsSync(dirname(path))
			? readdirSync(dirname(path)).filter((name) => endings.includes(extname(name)))
			: [];
		const meant = nearest(basename(path), there);
		return `does not exist; ${meant ? `did you mean ./${meant}?` : 'save the file there or mend the path'}`;
	}
	if (!realpathSync(path).startsWith(realpathSync(contentFolder) + sep))
		return 'lies outside the content folder; copy it beside the article';
	return undefined;
}

/** True for a path that leads out of the folder of the site: an address, or one from the root. */
export function isElsewhere(src: string): boolean {
	return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src);
}

/**
 * Takes in a file beside an article that is published as it is.
 * @param src path as it is written
 * @param uses that it may be for
 * @param tell is told what is wrong, to stand behind its name
 * @returns undefined once anything was
 */
export function publishFile(
	src: string,
	uses: readonly FileUse[],
	facts: FileFacts,
	tell: (reason: string) => void,
): PublishedFile | undefined {
	const path = decodedPath(src);
	if (path === undefined) return void tell(notDecoded);
	const endings = endingsFor(...uses);
	const [ending, usual] = [extname(path), extname(path).toLowerCase()];
	if (isElsewhere(path))
		return void tell(`is not a file beside the article; save it there and write ./name${endings[0]}`);
	if (endings.includes(usual) && ending !== usual)
		return void tell(
			`ends in ${ending}; rename the file to ${basename(path, ending)}${usual}, and write that here`,
		);
	const format = endings.includes(ending) ? formatOf(path) : undefined;
	if (!format) return void tell(`is in none of the formats ${endings.join(', ')}; save it in one`);
	const wrong = besideProblem(path, facts, endings);
	if (wrong) return void tell(wrong);
	const file = resolve(facts.folder, path);
	// What is wrong with the file itself is told of that (see files/file-beside.ts).
	if (statSync(file).size > limits.fileBesideBytes) return undefined;
	const bytes = readFileSync(file);
	const digest = digestOf(bytes);
	facts.files[path] = digest;
	const { base } = facts;
	return {
		href: encodeURI(base.slice(0, -1) + publishedPath(basename(path), digest)),
		format: format.name,
		bytes: bytes.length,
	};
}
