import type { ImageMetadata } from 'astro';
import type { Image } from '../body/nodes.ts';

/** Widths of the variants of an image in pixels; those above its own are left out. */
const widths = [360, 720, 1080, 1440];
/** The width of the text: fixed on wide screens, the whole width without gutters on narrow ones. */
const sizes = '(min-width: 44rem) 42rem, 92vw';

/**
 * Returns the sizes in which an image is made: none larger than pages show it, unless the writer has given one. An SVG has
 * no sizes.
 */
export function sizesOf(
	{ format, width }: Pick<ImageMetadata, 'format' | 'width'>,
	{ height }: Pick<Image, 'height'>,
): { width?: number; widths?: number[]; sizes?: string } {
	if (format === 'svg') return {};
	// If the writer has given only the height, the width follows from it.
	return { ...(height === undefined && { width: Math.min(width, Math.max(...widths)) }), widths, sizes };
}
