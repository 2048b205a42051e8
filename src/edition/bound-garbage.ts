import { setFlagsFromString } from 'node:v8';

/** Parts of a site from which to make them takes more memory than to plan them. */
const manyParts = 5000;

/**
 * Bounds the garbage of a build that makes much. Little of what lives once the content is read goes before the end, and
 * V8 left to itself lets up to three times as much gather beside it. The more there is, the less may gather: half as much
 * at ten thousand articles, a sixth at a hundred thousand.
 * @param due parts to be made
 * @param all parts of the site
 */
export function boundGarbage(due: number, all: number): void {
	if (due < manyParts) return;
	const percent = Math.min(50, Math.max(15, Math.round(1_250_000 / all)));
	setFlagsFromString(`--heap-growing-percent=${percent}`);
}
