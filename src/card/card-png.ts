import { type ChildProcess, fork } from 'node:child_process';
import { rendering } from './rendering.ts';

/** Cards that are being drawn, in the order in which they were asked for. */
const waiting: PromiseWithResolvers<Uint8Array>[] = [];
let drawing: ChildProcess | undefined;

/** Milliseconds without a card after which the process ends: it takes a hundred megabytes, and another half a second. */
const idle = 2000;
let ending: NodeJS.Timeout | undefined;

/**
 * Draws a card, as PNG, in a process of its own, one after another. The renderer takes fresh memory for the fonts and pixels of
 * each card, which beside the threads of a build takes twice the time and hundreds of megabytes.
 * @throws if the file of a face is missing, or the process ends before it has drawn the card
 */
export function cardPng(svg: string): Promise<Uint8Array> {
	if (!drawing?.connected) drawing = begin();
	const card = Promise.withResolvers<Uint8Array>();
	waiting.push(card);
	drawing.send(svg);
	hold(drawing);
	return card.promise;
}

/** Starts the process. It ends with this one, which is where its channel leads. */
function begin(): ChildProcess {
	const started = fork(new URL('./process.ts', import.meta.url), [JSON.stringify(rendering())], {
		// Milliseconds. A build has freed memory given back at once (.env.astro); here the pixels of each card would be asked
		// for anew, which takes longer than to draw them.
		env: { ...process.env, MIMALLOC_PURGE_DELAY: '1000' },
		execArgv: ['--expose-gc'],
		serialization: 'advanced',
	});
	started.on('message', (png: Uint8Array) => {
		waiting.shift()?.resolve(png);
		hold(started);
	});
	// One that was let go may end when another draws.
	const failed = (error: Error): void => {
		if (started === drawing) fail(error);
	};
	started.on('error', failed);
	started.on('exit', (code, by) =>
		failed(new Error(`the process that draws cards ended with ${by ?? code}`)),
	);
	return started;
}

/** Has the program wait for the process while a card is asked for. */
function hold(artist: ChildProcess): void {
	const how = waiting.length > 0 ? 'ref' : 'unref';
	artist[how]();
	artist.channel?.[how]();
	clearTimeout(ending);
	if (how === 'unref') ending = setTimeout(() => artist.connected && artist.disconnect(), idle).unref();
}

function fail(error: Error): void {
	for (const { reject } of waiting.splice(0)) reject(error);
}
