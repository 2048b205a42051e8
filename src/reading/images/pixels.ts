import { dirname, resolve } from 'node:path';
import type { Referring } from '../checks/referring.ts';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../files/problem.ts';
import { limits } from '../limits/limits.ts';
import { openByStamp } from '../store/file-facts-store.ts';
import type { Picture } from './image-file.ts';

/** Pixels that have to be worked through to make each picture in the sizes of a page, by its path. */
export type Pixels = ReadonlyMap<string, number>;

/**
 * Counts the pixels of pictures over all their frames, with a problem for each that has too many.
 * @param fingerprint of the code that reads them
 */
export async function measure(
	pictures: readonly Picture[],
	fingerprint: string,
): Promise<{ pixels: Pixels; problems: Problem[] }> {
	const pixels = new Map<string, number>();
	const problems: Problem[] = [];
	const { recall, note, keep } = openByStamp<number>('frames.db', fingerprint);
	for (const picture of pictures) {
		const { path, width, height, isAvif } = picture;
		const frames = picture.mayMove ? (recall(path) ?? (await count(path))) : 1;
		const all = width * height * frames;
		if (frames > limits.frames || (frames > 1 && all > limits.slowImagePixels))
			problems.push({ file: shownPath(path), line: 1, column: 1, reason: tooMuchMoves(picture, frames) });
		const slow = isAvif || frames > 1;
		pixels.set(path, slow ? (all * limits.imagePixels) / limits.slowImagePixels : all);
	}
	keep();
	return { pixels, problems };

	async function count(path: string): Promise<number> {
		const frames = await framesOf(path);
		// One that cannot be read has none that can be made; the page then shows it as it is.
		return frames === undefined ? 1 : note(path, frames);
	}
}

function tooMuchMoves({ width, height }: Picture, frames: number): string {
	return `moves in ${frames} frames of ${width} by ${height} pixels; make it smaller or shorter, at most ${limits.frames} frames and ${limits.slowImagePixels} pixels in all`;
}

/** Frames of an image; undefined if it cannot be read. */
async function framesOf(path: string): Promise<number | undefined> {
	// Loaded only where an image may move: it takes as long as reading a hundred files.
	const { default: sharp } = await import('sharp');
	return sharp(path)
		.metadata()
		.then(
			({ pages = 1 }) => pages,
			() => undefined,
		);
}

/** Articles whose images are too much in all; one that an article shows again is made once. */
export function articlePixelProblems(referring: readonly Referring[], pixels: Pixels): Problem[] {
	return referring.flatMap(({ file, images, data }) => {
		const lead = (data as { image?: { src?: unknown } | null }).image?.src;
		const named = typeof lead === 'string' ? [...images, lead] : images;
		const paths = new Set(named.map((name) => resolve(dirname(file), name)));
		const all = paths.values().reduce((sum, path) => sum + (pixels.get(path) ?? 0), 0);
		if (all <= limits.articlePixels) return [];
		const reason = `shows images of ${all} pixels in all, those of AVIF and of images that move counted three times; make them smaller, as 2000 wide, or take some away, down to ${limits.articlePixels}`;
		return [{ file, line: 1, column: 1, reason }];
	});
}
