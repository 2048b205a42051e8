import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import type { Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodedPath, notDecoded } from '../decode.ts';
import { imageEndings } from '../file-names.ts';
import { nearest } from '../validate.ts';
import { factsOf } from './file-facts.ts';
import { visit } from './visit.ts';

/**
 * Checks that every image of a body is a file of the content folder, and marks it for Astro's image service, which
 * sizes and converts it when the page is rendered (the form that `render()` of astro:content reads).
 */
export function images() {
	return (tree: Root, file: VFile): void => {
		const { folder, contentFolder, images: found } = factsOf(file);
		visit(tree, 'element', (element) => {
			if (element.tagName !== 'img') return;
			const { src, ...properties } = element.properties;
			const refuse = (reason: string) => {
				element.properties = properties;
				file.message(reason, element.position);
			};
			const path = decodedPath(String(src ?? ''));
			if (path === undefined) return refuse(`${JSON.stringify(src)} ${notDecoded}`);
			const wrong = imageProblem(path, folder, contentFolder);
			if (wrong) return refuse(wrong);
			found.push(path);
			element.properties = imageMark({ ...properties, src: path, index: found.length - 1 });
		});
	};
}

/** Widths that an image is offered in, in pixels; those above its own are left out. */
const widths = [360, 720, 1080, 1440];

/** As wide as the text: its measure on wide screens, the whole width less the gutters on narrow ones. */
const sizes = '(min-width: 44rem) 42rem, 92vw';

/** The attribute that has Astro's image service make an `<img>` out of an element. */
export function imageMark(properties: Properties & { src: string; index: number }): Properties {
	return { __ASTRO_IMAGE_: JSON.stringify({ ...properties, widths, sizes }) };
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
	if (!imageEndings.includes(extname(src)))
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
