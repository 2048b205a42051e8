import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import pLimit from 'p-limit';
import type { CardView } from '../view/card-view.ts';

const inTurn = pLimit(1);
let drawing: ChildProcess | undefined;

/**
 * Draws a card, as PNG, in a process of its own. The renderer reads its fonts anew for each card and holds its pixels until
 * memory is next tidied: beside the threads of a build that takes twice the time, and hundreds of megabytes.
 * @throws if the process ends before it has drawn the card
 */
export function cardPng(view: CardView): Promise<Uint8Array> {
	return inTurn(async () => {
		if (!drawing?.connected) drawing = begin();
		hold(drawing, 'ref');
		const waiting = new AbortController();
		drawing.send(view);
		try {
			return await Promise.race([answerOf(drawing, waiting), endOf(drawing, waiting)]);
		} finally {
			waiting.abort();
			hold(drawing, 'unref');
		}
	});
}

/** Starts the process. It ends with this one, which is where its channel leads. */
function begin(): ChildProcess {
	return fork(new URL('./process.ts', import.meta.url), { execArgv: [], serialization: 'advanced' });
}

/** Has the program wait for the process, or not. */
function hold(process: ChildProcess, how: 'ref' | 'unref'): void {
	process[how]();
	process.channel?.[how]();
}

async function answerOf(process: ChildProcess, { signal }: AbortController): Promise<Uint8Array> {
	const [answer] = await once(process, 'message', { signal });
	return answer;
}

async function endOf(process: ChildProcess, { signal }: AbortController): Promise<never> {
	const [code, by] = await once(process, 'exit', { signal });
	throw new Error(`the process that draws cards ended with ${by ?? code}`);
}
