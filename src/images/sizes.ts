import type { ImageMetadata } from 'astro';
import type { Image } from '../body/nodes.ts';

/** Widths that an image is offered in, in pixels; those above its own are left out. */
const widths = [360, 720, 1080, 1440];
/** As wide as the text: its measure on wide screens, the whole width less the gutters on narrow ones. */
const sizes = '(min-width: 44rem) 42rem, 92vw';

/**
 * The sizes in which an image is made: none larger than pages show it, unless a writer has asked for one. A drawing is the
 * same in every size.
 */
export function sizesOf(
	{ format, width }: Pick<ImageMetadata, 'format' | 'width'>,
	{ height }: Pick<Image, 'height'>,
): { width?: number; widths?: number[]; sizes?: string } {
	if (format === 'svg') return {};
	// Where a writer has given the height alone, the width follows from it.
	return { ...(height === undefined && { width: Math.min(width, Math.max(...widths)) }), widths, sizes };
}
