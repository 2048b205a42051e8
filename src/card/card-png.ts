import { Piscina } from 'piscina';
import type { CardView } from '../view/card-view.ts';

let thread: Piscina<CardView, Uint8Array<ArrayBuffer>> | undefined;

/**
 * Draws a card, as PNG. The renderer holds the pixels of each until memory is next tidied, which a thread that does nothing
 * else has done every few cards; it ends when no card was asked for within a second.
 */
export function cardPng(view: CardView): Promise<Uint8Array<ArrayBuffer>> {
	thread ??= new Piscina({
		filename: new URL('./worker.ts', import.meta.url).href,
		...{ minThreads: 0, maxThreads: 1, idleTimeout: 1000 },
	});
	return thread.run(view);
}
