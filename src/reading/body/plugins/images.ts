import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import type { Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Image } from '../../../body/nodes.ts';
import { visit } from '../../../body/visit.ts';
import { decodedPath, notDecoded } from '../../files/decode.ts';
import { imageEndings } from '../../files/file-names.ts';
import { nearest } from '../../front-matter/validate.ts';
import { limits } from '../../limits/limits.ts';
import { factsOf } from './file-facts.ts';

/** Checks that every image of a body is a file of the content folder, and makes a node of ours of it. */
export function images() {
	return (tree: Root, file: VFile): void => {
		const { folder, contentFolder, images: found } = factsOf(file);
		visit(tree, 'element', (element, index, parent) => {
			if (element.tagName !== 'img' || !parent) return;
			const { src, ...properties } = element.properties;
			const path = decodedPath(String(src ?? ''));
			const wrong =
				path === undefined
					? `${JSON.stringify(src)} ${notDecoded}`
					: imageProblem(path, folder, contentFolder);
			const reasons = [...(wrong ? [wrong] : []), ...sizeProblems(properties)];
			for (const reason of reasons) file.message(reason, element.position);
			element.properties = properties;
			if (path === undefined || reasons.length > 0) return;
			found.push(path);
			parent.children[index] = { type: 'image', ...properties, src: path } as Image;
		});
	};
}

/** What is wrong with the size that a writer asks for in raw HTML. */
function sizeProblems({ width, height }: Properties): string[] {
	return Object.entries({ width, height })
		.filter(([, asked]) => asked !== undefined && !isPixels(asked))
		.map(
			([name, asked]) =>
				`${name}="${asked}" is no size in pixels; write a whole number up to ${limits.imageSide}, such as 640, or leave it out`,
		);
}

function isPixels(asked: unknown): boolean {
	return Number.isInteger(asked) && Number(asked) >= 1 && Number(asked) <= limits.imageSide;
}

/**
 * What is wrong with the path of an image, if anything.
 * @param src path as written, from `folder`
 * @param folder absolute path of the folder of the article
 * @param contentFolder absolute path that the image must lie in, links followed
 */
export function imageProblem(src: string, folder: string, contentFolder: string): string | undefined {
	const shown = JSON.stringify(src);
	if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src))
		return `${shown} is not a file beside the article; save the image there and write ./name.jpg`;
	const ending = extname(src);
	if (imageEndings.includes(ending.toLowerCase()) && ending !== ending.toLowerCase())
		return `${shown} ends in ${ending}; rename the file to ${basename(src, ending)}${ending.toLowerCase()}, and write that here`;
	if (!imageEndings.includes(ending))
		return `${shown} is not an image that browsers show; use ${imageEndings.join(', ')}`;
	const path = resolve(folder, src);
	if (!existsSync(path)) {
		const meant = existsSync(dirname(path)) ? nearest(basename(path), readdirSync(dirname(path))) : undefined;
		return `${shown} does not exist; ${meant ? `did you mean ${meant}?` : 'save the image there or mend the path'}`;
	}
	if (!realpathSync(path).startsWith(realpathSync(contentFolder) + sep))
		return `${shown} lies outside the content folder; copy it beside the article`;
	return undefined;
}
