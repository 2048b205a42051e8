/** `npm run build [-- --shard 2/4]`: builds the site into `dist/`, or makes a share of it (see shard.ts). Problems of the content are printed whole, without a stack trace. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { distFolder } from '../command/dist-folder.ts';
import { machineFault } from '../command/machine-fault.ts';
import { progress } from '../command/progress.ts';
import { brokenChange, endBrokenChange } from './apply.ts';
import { wakeBeside } from './beside.ts';
import { ContentError, unpublished } from './content-error.ts';
import { editionArchive } from './edition-archive.ts';
import { distrustImages } from './kept-images.ts';
import { beginList } from './last-edition.ts';
import { lockBuilds } from './lock.ts';
import { parseShard } from './shard.ts';

const start = performance.now();
// Where the environment has variables of these names, Astro takes them for its own facts: with an empty PROD, as test
// runners set it, every page would be made without its policy.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
try {
	askForShard();
	for (const work of await lockBuilds('.stet')) distrustImages(work);
	// Before anything can be found wrong with the content, which is no reason to leave a site half changed.
	if (endBrokenChange()) progress.say('The last build was broken off; this one ended what it had begun');
	wakeBeside();
	beginList(resolve(distFolder));
	// Read before Astro starts, so that a fault of the content is told before any of the program. What the desk says comes while Astro bundles its modules.
	await editionArchive();
	await build({ logLevel: 'warn' });
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
	// By name, since Astro bundles that service, and with it a class of its own.
	if (error instanceof Error && error.name === ContentError.name) return error.message;
	const { errors, cause } = (error ?? {}) as { errors?: unknown[]; cause?: unknown };
	const told = new Set((errors ?? (cause ? [cause] : [])).map(sentence));
	return machineFault(error) ?? (told.size > 0 && !told.has(undefined) ? [...told].join('\n') : undefined);
}

/** Has the edition step make a share, if the command line asks for one. @throws ContentError if it is not understood */
function askForShard(): void {
	try {
		const { values } = parseArgs({ options: { shard: { type: 'string' } } });
		if (values.shard === undefined) return;
		parseShard(values.shard);
		process.env.STET_SHARD = values.shard;
	} catch (error) {
		throw new ContentError(`${(error as Error).message}\n\nnpm run build [-- --shard 2/4]`);
	}
}
