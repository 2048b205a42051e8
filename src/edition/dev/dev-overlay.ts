import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { handOver, type OverlayError } from '../../archive/handover.ts';

/** Shows the errors of the content over every page that is open in dev, and over those opened while they last. */
export function devOverlay({ ws }: ViteDevServer): void {
	let errors: OverlayError[] = [];
	const send = (): void => {
		const [first] = errors;
		if (!first) return;
		ws.send({
			type: 'error',
			err: {
				plugin: 'content',
				message: errors.map(({ message }) => message).join('\n\n'),
				stack: '',
				id: first.file,
				loc: { file: resolve(first.file), line: first.line, column: first.column },
			},
		});
	};
	ws.on('connection', send);
	const showErrors = (found: OverlayError[]): void => {
		// A page that shows an error shows the mended text only when it is loaded again.
		if (errors.length > 0 && found.length === 0) ws.send({ type: 'full-reload' });
		errors = found;
		send();
	};
	handOver({ showErrors });
}
