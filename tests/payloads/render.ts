import { pageOf, type ReadBody, read } from '../unit/render-body.ts';

/** What a page shows of a body, whatever reading has to say of it: what a reader would get if nobody listened. */
export function render(markdown: string): ReadBody & { html: string } {
	const found = read(markdown);
	return { ...found, html: pageOf(found.body) };
}
