import { toHtml } from 'hast-util-to-html';
import { imageElement } from '../images/element.ts';

/** The HTML of a lead image. @param file path of the article that names it, from the project folder */
export async function renderImage({ src, alt }: { src: string; alt: string }, file: string): Promise<string> {
	return toHtml(await imageElement({ src, alt, loading: 'eager' }, file));
}
