/** The program of the process that draws cards: it draws what it is sent, one after another (see card-png.ts). */
import { renderAsync } from '@resvg/resvg-js';
import pLimit from 'p-limit';
import { rendering } from './rendering.ts';

const inTurn = pLimit(1);

process.on('message', (svg: string) =>
	inTurn(async () => {
		// The renderer's other call lets go of nothing before the event loop turns.
		const image = await renderAsync(svg, rendering);
		process.send?.(new Uint8Array(image.asPng()));
	}),
);
