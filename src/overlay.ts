/**
 * In dev, the errors of the content as Vite's overlay shows them over the page. The content configuration finds them and the
 * server shows them; a symbol of the process is what the two share (see archive/current.ts).
 */
const place = Symbol.for('stet.overlay');

/** An error at a place of a content file. */
export interface OverlayError {
	file: string;
	line: number;
	column: number;
	/** What is wrong, with its place, as the terminal has it. */
	message: string;
}

/** Sets who shows the errors. */
export function setOverlay(show: (errors: OverlayError[]) => void): void {
	(globalThis as Record<symbol, unknown>)[place] = show;
}

/** Shows the errors that there are now; none clears what was shown. */
export function showErrors(errors: OverlayError[]): void {
	const show = (globalThis as Record<symbol, unknown>)[place] as
		| ((errors: OverlayError[]) => void)
		| undefined;
	show?.(errors);
}
