import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Image } from '../body/nodes.ts';
import { visit } from '../body/visit.ts';
import { pageForm } from '../forms/page.ts';
import { imageElement } from '../images/element.ts';
import { bodyOf } from '../reading/store/readings.ts';
import type { BodyView } from '../view/page-view.ts';
import { wordsFor } from '../words/locale.ts';

/** Renders the body of a page as HTML. */
export async function renderBody({ digest, file, ...showing }: BodyView): Promise<string> {
	const body = bodyOf({ digest });
	const images = new Map<Image, Element>();
	visit(body, 'image', (image) => void images.set(image, h('img')));
	for (const image of images.keys()) images.set(image, await imageElement(image, file));
	return pageForm(body, { ...showing, images, words: wordsFor(showing.language) });
}
