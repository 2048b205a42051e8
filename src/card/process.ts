/** The program of the process that draws cards: it draws what it is sent, one after another (see card-png.ts). */
import { renderAsync } from '@resvg/resvg-js';
import type { CardView } from '../view/card-view.ts';
import { cardSvg } from './card-svg.ts';
import { rendering } from './rendering.ts';

process.on('message', async (view: CardView) => {
	// The renderer's other call lets go of nothing before the event loop turns.
	const image = await renderAsync(cardSvg(view), rendering);
	process.send?.(new Uint8Array(image.asPng()));
});
