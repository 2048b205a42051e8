/**
 * Edition: one complete built site. A build reads the content, plans what has to be made, has Astro render into a stage what
 * is stale, and only then changes the last good site into the next one.
 */
import { countArticles } from '../../archive/archive.ts';
import { handOver } from '../../archive/handover.ts';
import { readCutOff } from '../../archive/moments.ts';
import { ContentError } from '../../command/content-error.ts';
import { progress } from '../../command/progress.ts';
import { readLinkRecord } from '../../links/record.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import { apply } from '../apply/apply.ts';
import type { Planning } from '../artifacts/artifact.ts';
import { finish, finishShard } from '../finish/finish.ts';
import { type Plan, planIndex, planRest, toMake } from '../plan/plan.ts';
import { readPreviousEdition } from '../plan/previous-edition.ts';
import { type EditionContent, hearDesk, readEdition } from '../plan/read-edition.ts';
import { keepShare, removeShards, type Shard, takeShards } from '../plan/shard.ts';
import { limitHeapGrowth } from '../render/heap-growth.ts';
import { forgetImages } from '../render/image-cache.ts';
import { render } from '../render/render.ts';
import { type ImageDigests, openImageDigests } from '../stage/image-digests.ts';
import { emptyStage } from '../stage/stage-folder.ts';
import { stagedImages } from '../stage/staged-images.ts';
import type { BuildWorker } from '../worker/build-worker.ts';
import type { Indexed } from '../worker/calls.ts';

/** What a build is asked for. */
export interface BuildOptions {
	/** Absolute path of the folder of the site. */
	dist: string;
	worker: BuildWorker;
	/** The share to be made; the whole site without one. */
	shard: Shard | undefined;
}

/** Volumes of the search index from which on the worker indexes only once Astro has bundled its modules. */
const manyVolumes = 30;

/** Builds the site, or a share of it. @throws ContentError with all that is wrong with the content */
export async function buildEdition({ dist, worker, shard }: BuildOptions): Promise<void> {
	const content = await readEdition(worker, readCutOff());
	const { archive } = content;
	const stage = emptyStage();
	const digests = openImageDigests();
	const work = await planAndStart(content, { dist, worker, shard, stage, digests });
	const { plan } = work;
	handOver({ archive, due: toMake(plan), imageAt: stagedImages(stage, digests) });
	limitHeapGrowth(plan.stale.size, plan.artifacts.length);
	progress.say(`${plan.stale.size} of ${plan.artifacts.length} parts of the site have to be made`);
	if (plan.imported.size > 0) progress.say(`${plan.imported.size} parts came from shards`);
	if (process.env.STET_VERBOSE) for (const [name, why] of plan.stale) progress.say(`${name} ${why}`);
	const rendered = await render({
		stage,
		whenBundled: work.whenBundled,
		// Pages that are made in every build are no shard's.
		isWanted: (file) => !shard || plan.owners.has(file),
	});
	if (shard) {
		const kept = await finishShard(plan, shard, stage, work.finished);
		return progress.say(`Kept ${kept} parts for the build that takes them`);
	}
	const change = await finish(archive, plan, { stage, dist, rendered }, work.finished);
	refuseChanged(digests);
	progress.stage('put in place');
	apply(change);
	removeShards();
	const { added, replaced, removed } = change;
	progress.say(`${added.length} files added, ${replaced.length} replaced, ${removed.length} removed`);
}

/** A plan whose work is under way. */
interface Work {
	plan: Plan;
	/** Waits for what must be known before pages are rendered. */
	whenBundled: () => Promise<void>;
	/** Gives what was indexed, when the worker has written all. */
	finished: () => Promise<Indexed>;
}

/**
 * Plans an edition, and has the worker begin with each part as soon as it is planned.
 *
 * Where all of a large archive has to be made, both threads, Pagefind and Astro's bundler together take the most memory of
 * the whole build. There the desk is heard first, and the index waits until the modules are bundled: a few seconds of many
 * minutes.
 */
async function planAndStart(
	{ archive, desk }: EditionContent,
	{ dist, worker, shard, stage, digests }: BuildOptions & { stage: string; digests: ImageDigests },
): Promise<Work> {
	progress.stage('plan');
	const previous = await readPreviousEdition(dist);
	// Where nothing stands, every part has to be made: a page and a short address of each article, to begin with.
	if (Object.keys(previous.keys).length === 0)
		limitHeapGrowth(2 * countArticles(archive), 2 * countArticles(archive));
	const planning: Planning = { links: readLinkRecord().record, digestOf: digests.of };
	const plan = planIndex(archive, previous, planning);
	share(plan, stage, shard);
	const index = {
		volumes: new Map(plan.artifacts.map(({ name, key }) => [name, key])),
		due: toMake(plan),
		stage,
	};
	const isHuge = index.volumes.size >= manyVolumes && index.due.size === index.volumes.size;
	let indexed: Promise<Indexed> | undefined;
	const startIndex = (): Promise<Indexed> => (indexed ??= worker.call('index', index));
	if (!isHuge) startIndex();
	planRest(plan, archive, planning);
	digests.keep();
	share(plan, stage, shard);
	if (isHuge) hearDesk(await worker.waitFor(desk));
	const files = worker.call('files', { due: toMake(plan), stage });
	return {
		plan,
		async whenBundled() {
			startIndex();
			progress.stage('desk');
			if (!isHuge) hearDesk(await worker.waitFor(desk));
		},
		finished: () => worker.waitFor(files.then(startIndex)),
	};
}

/** Has a shard make its share, and another build take what shards have made. */
function share(plan: Plan, stage: string, shard: Shard | undefined): void {
	if (shard) keepShare(plan, shard);
	else takeShards(plan, stage);
}

/**
 * Stops where an image was replaced while pages were made with it: the new bytes would be kept under the digest of the old.
 * @throws ContentError with the images
 */
function refuseChanged(digests: ImageDigests): void {
	const changed = digests.changed();
	if (changed.length === 0) return;
	forgetImages(workFolder());
	throw new ContentError(
		changed.map((path) => `${path} changed while the site was built; build again`).join('\n'),
	);
}
