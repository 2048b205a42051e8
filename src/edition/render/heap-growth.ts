import { setFlagsFromString } from 'node:v8';

/** Artifacts from which making them takes more memory than planning them. */
const manyArtifacts = 5000;

/**
 * Limits how much garbage V8 collects at a time in a build that makes much. Most objects stay alive until the build ends,
 * and V8 would let up to three times as much memory gather beside them. The larger the site, the lower the limit: half as
 * much at ten thousand articles, a sixth at a hundred thousand.
 * @param stale artifacts to be made
 * @param all artifacts of the site
 */
export function limitHeapGrowth(stale: number, all: number): void {
	if (stale < manyArtifacts) return;
	const percent = Math.min(50, Math.max(15, Math.round(1_250_000 / all)));
	setFlagsFromString(`--heap-growing-percent=${percent}`);
}
