import { toHtml } from 'hast-util-to-html';
import { imageElement } from '../images/element.ts';

/** Renders a lead image as HTML. @param file path of its article, from the project folder */
export async function renderImage({ src, alt }: { src: string; alt: string }, file: string): Promise<string> {
	return toHtml(await imageElement({ src, alt, loading: 'eager' }, file));
}
