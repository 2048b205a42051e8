/** The program of the process that draws cards: it draws what it is sent, one after another (see card-png.ts). */
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import pLimit from 'p-limit';
import sharp from 'sharp';

/** Cards after which memory is tidied: the renderer holds the pixels of each, 3 MB, until then, and V8 sees nothing of them. */
const cardsBetween = 4;

/** A third of the time that the renderer's own writer takes, for a smaller file. */
const png = { compressionLevel: 4 };

const rendering: ResvgRenderOptions = JSON.parse(process.argv[2] ?? '');
const inTurn = pLimit(1);
// The other processors are a build's.
sharp.concurrency(1);
// No card is like another.
sharp.cache(false);
let drawn = 0;

async function draw(svg: string): Promise<void> {
	// The renderer's other call lets go of nothing before the event loop turns.
	const { pixels, width, height } = await renderAsync(svg, rendering);
	const drawing = sharp(pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png(png);
	process.send?.(new Uint8Array(await drawing.toBuffer()), undefined, undefined, endWithoutReader);
	drawn += 1;
	if (drawn % cardsBetween === 0) globalThis.gc?.();
}

/** A build that fails or is killed waits for no card; what is still to be drawn then is not told as an error of its own. */
function endWithoutReader(error: Error | null): void {
	if (error) process.exit();
}

process.on('message', (svg: string) => inTurn(draw, svg));
process.on('disconnect', () => process.exit());
