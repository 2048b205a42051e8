import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { ghost } from './ghost.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { markdown } from './markdown.ts';
import { medium } from './medium.ts';
import type { Source } from './source.ts';
import { substack } from './substack.ts';
import { wordpress } from './wordpress.ts';

/** Every kind of source. */
export const sources: readonly Source[] = [
	wordpress,
	ghost,
	substack,
	medium,
	jekyll,
	hugo,
	eleventy,
	astro,
	markdown,
];

/** The kind of what lies at a path. @throws RangeError if it is none that is known, or `name` names none */
export function sourceOf(path: string, name: string | undefined): Source {
	const names = sources.map((source) => source.name).join(', ');
	if (name !== undefined) {
		const named = sources.find((source) => source.name === name);
		if (!named) throw new RangeError(`--as ${name} names no kind of source; the kinds are ${names}`);
		return named;
	}
	const [best] = sources
		.map((source) => ({ source, sure: source.detect(path) }))
		.filter(({ sure }) => sure > 0)
		.sort((a, b) => b.sure - a.sure);
	if (!best) throw new RangeError(`${path} is of no kind that is known; name one with --as: ${names}`);
	return best.source;
}
