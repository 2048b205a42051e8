import type { SaxesAttributeNS } from 'saxes';
import { limits } from './limits.ts';

/** An element that has a name, and what is in it that has none. */
interface Part {
	kind: string;
	/** Elements that are drawn where it is, itself included. */
	count: number;
	/** Names of what it holds or shows again. */
	shows: string[];
	/** Elements drawn in all, once that is known; NaN while it is being counted. */
	total?: number;
}

/** Parts that fill or cut with a drawing of their own, each time that something is drawn with them. */
const repeating = ['marker', 'mask', 'pattern'];

/**
 * How much an SVG draws. A few lines can show one another ten times each, ten deep, and so hold up a reader's browser for
 * ever: `<use>`, and patterns, masks and markers, are counted as often as they come to be drawn.
 */
export class SvgDrawing {
	readonly #parts = new Map<string, Part>();
	readonly #root: Part = { kind: 'svg', count: 0, shows: [] };
	readonly #open: Part[] = [this.#root];
	readonly #styled: string[] = [];

	open(kind: string, attributes: readonly SaxesAttributeNS[]): void {
		const around = this.#open.at(-1) ?? this.#root;
		const id = attributes.find(({ name }) => name === 'id')?.value;
		const part = id === undefined ? around : { kind, count: 0, shows: [] };
		if (id !== undefined) {
			around.shows.push(id);
			if (!this.#parts.has(id)) this.#parts.set(id, part);
		}
		part.count += 1;
		for (const { local, value } of attributes)
			part.shows.push(...(local === 'href' && value.startsWith('#') ? [value.slice(1)] : namesIn(value)));
		this.#open.push(part);
	}

	close(): void {
		this.#open.pop();
	}

	addStyle(style: string): void {
		this.#styled.push(...namesIn(style));
	}

	/** What is too much of it, if anything. */
	fault(): string | undefined {
		const styled = this.#styled.find((id) => repeating.includes(this.#parts.get(id)?.kind ?? ''));
		if (styled !== undefined)
			return `draws with url(#${styled}) in a style, where nobody can tell how often; write it on the elements`;
		const total = this.#count(this.#root, 0);
		return total <= limits.svgElements
			? undefined
			: `draws parts of itself again and again, in all more than ${limits.svgElements} elements; draw it with fewer copies`;
	}

	/** Elements that a part draws; more than any limit if it shows itself, or goes deeper than drawings do. */
	#count(part: Part, depth: number): number {
		if (part.total !== undefined) return Number.isNaN(part.total) ? Number.POSITIVE_INFINITY : part.total;
		// A gradient colours what is drawn with it, and draws nothing.
		if (part.kind.endsWith('Gradient')) return 0;
		if (depth > limits.svgNesting) return Number.POSITIVE_INFINITY;
		part.total = Number.NaN;
		let total = part.count;
		for (const id of part.shows) {
			const shown = this.#parts.get(id);
			if (shown) total += this.#count(shown, depth + 1);
		}
		part.total = total;
		return total;
	}
}

function namesIn(text: string): string[] {
	return [...text.matchAll(/url\s*\(\s*['"]?\s*#([^'")\s]+)/g)].map(([, id = '']) => id);
}
