/**
 * Card: the picture of a page where it is shared, as PNG, from a View: its faces (faces.ts), the size of its title
 * (title-setting.ts), its layout (card-tree.ts). Lines are broken, Arabic letters joined and the two directions of writing
 * ordered by the renderer.
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
