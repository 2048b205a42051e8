import { toHtml } from 'hast-util-to-html';
import { imageElement } from '../images/element.ts';
import type { Portrait } from '../view/list-view.ts';

/** A lead image as HTML, and what other sites show of it. */
export interface LeadImage {
	html: string;
	/** Address with `base`. */
	src: string;
	/** Pixels. */
	width: number;
	height: number;
	alt: string;
}

/** Renders a lead image. @param file path of its article, from the project folder */
export async function renderImage(
	{ src, alt }: { src: string; alt: string },
	file: string,
): Promise<LeadImage> {
	const element = await imageElement({ src, alt, loading: 'eager' }, file);
	const { src: address, width, height } = element.properties;
	return { html: toHtml(element), src: String(address), width: Number(width), height: Number(height), alt };
}

/** Renders the photograph of an author, which stands small beside the name. */
export async function renderPortrait({ src, alt, file }: Portrait): Promise<string> {
	const element = await imageElement({ src, alt, loading: 'eager' }, file);
	if (element.properties.sizes) element.properties.sizes = '9rem';
	return toHtml(element);
}
