/** `npm run build [-- --shard 2/4]`: builds the site into `dist/`, or makes a share of it (see plan/shard.ts). Problems of the content are printed whole, without a stack trace. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, unpublished } from '../command/content-error.ts';
import { distFolder } from '../command/dist-folder.ts';
import { machineFault } from '../command/machine-fault.ts';
import { progress } from '../command/progress.ts';
import { brokenChange, endBrokenChange } from './apply/apply.ts';
import { lockBuilds } from './apply/lock.ts';
import { buildEdition } from './build/build-edition.ts';
import { startListing } from './plan/previous-edition.ts';
import { parseShard, type Shard } from './plan/shard.ts';
import { forgetImages } from './render/image-cache.ts';
import { startWorker } from './worker/build-worker.ts';

const start = performance.now();
// Where the environment has variables of these names, Astro takes them for its own facts: with an empty PROD, as test
// runners set it, every page would be made without its policy.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];

try {
	const shard = readShard();
	for (const work of await lockBuilds('.stet')) forgetImages(work);
	// Before anything can be found wrong with the content, which is no reason to leave a site half changed.
	if (endBrokenChange()) progress.say('The last build was broken off; this one ended what it had begun');
	const dist = resolve(distFolder);
	const worker = startWorker();
	startListing(dist);
	await buildEdition({ dist, worker, shard });
	const stages = [...progress.stages()].map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
	progress.say(`Published in ${((performance.now() - start) / 1000).toFixed(1)} s: ${stages.join(', ')}`);
} catch (error) {
	console.error(sentence(error) ?? error);
	console.error(
		brokenChange()
			? 'The new site is in place only in part; what is left is written down, and the next build puts it in place.'
			: unpublished,
	);
	process.exitCode = 1;
}

/** An error in sentences with their cure, if all that it comes from have one: Astro wraps those of its image service. */
function sentence(error: unknown): string | undefined {
	if (error instanceof ContentError) return error.message;
	const { errors, cause } = (error ?? {}) as { errors?: unknown[]; cause?: unknown };
	const told = new Set((errors ?? (cause ? [cause] : [])).map(sentence));
	return machineFault(error) ?? (told.size > 0 && !told.has(undefined) ? [...told].join('\n') : undefined);
}

/** The share that the command line asks for; undefined for the whole site. @throws ContentError if it is not understood */
function readShard(): Shard | undefined {
	try {
		const { values } = parseArgs({ options: { shard: { type: 'string' } } });
		return values.shard === undefined ? undefined : parseShard(values.shard);
	} catch (error) {
		throw new ContentError(`${(error as Error).message}\n\nnpm run build [-- --shard 2/4]`);
	}
}
