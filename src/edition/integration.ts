/**
 * Edition: one complete built site. The integration reads the content before Astro does anything, has Astro render into
 * a stage what has changed, indexes it, and only then changes the last good site into the next one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { setCurrent } from '../archive/current.ts';
import { cutOff } from '../archive/moments.ts';
import { fileOf, href } from '../archive/urls.ts';
import { progress } from '../command/progress.ts';
import { contentFolder, workFolder } from '../reading/files/content-folder.ts';
import { apply } from './apply.ts';
import { type Beside, besideOf, isHuge } from './beside.ts';
import { boundGarbage } from './bound-garbage.ts';
import { ContentError } from './content-error.ts';
import { devCompanions } from './dev-companions.ts';
import { devOverlay } from './dev-overlay.ts';
import { devSearch } from './dev-search.ts';
import { editionArchive, hearDesk } from './edition-archive.ts';
import { finish, finishShard } from './finish.ts';
import { type ImageDigests, openImageDigests } from './image-digests.ts';
import { distrustImages } from './kept-images.ts';
import { readLastEdition } from './last-edition.ts';
import { plainImports } from './plain-imports.ts';
import { type Plan, planIndex, planPages, toMake } from './plan.ts';
import { keepShare, parseShard, removeShards, type Shard, takeShards } from './shard.ts';
import { emptyStage } from './stage-folder.ts';
import { stagedImages } from './staged-images.ts';

/** The steps of an edition, as an Astro integration. `STET_SHARD` has it make a share of one (see shard.ts). */
export function edition(): AstroIntegration {
	const shard = process.env.STET_SHARD ? parseShard(process.env.STET_SHARD) : undefined;
	let archive: Archive;
	let plan: Plan;
	let dist: string;
	let beside: Beside;
	let digests: ImageDigests;
	return {
		name: 'edition',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				cutOff();
				updateConfig({
					cacheDir: pathToFileURL(join(workFolder(), 'astro/')),
					vite: { plugins: [plainImports()] },
				});
				if (command !== 'build') return;
				dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				const stage = emptyStage();
				// The second thread writes there before Astro does, so that Astro must not empty it.
				updateConfig({
					outDir: pathToFileURL(`${stage}/`),
					vite: { build: { emptyOutDir: false } },
				});
				archive = await editionArchive();
				progress.stage('plan');
				const standing = await readLastEdition(dist);
				// Where nothing stands, every part has to be made: a page and a short address of each article, to begin with.
				if (Object.keys(standing.keys).length === 0)
					boundGarbage(2 * archive.articles.length, 2 * archive.articles.length);
				plan = planIndex(archive, standing);
				share(plan, stage, shard);
				beside = besideOf(plan, stage);
				const huge = isHuge(plan);
				if (!huge) beside.begin();
				digests = openImageDigests();
				planPages(plan, archive, digests);
				share(plan, stage, shard);
				beside.makePlanned(plan);
				// Of a huge build before Astro bundles its modules, which takes the memory; of others after it (see getStaticPaths).
				if (huge) await hearDesk();
				setCurrent({ archive, due: toMake(plan), imageAt: stagedImages(stage, digests) });
				boundGarbage(plan.due.size, plan.units.length);
				progress.say(`${plan.due.size} of ${plan.units.length} parts of the site have to be made`);
				if (plan.brought.size > 0) progress.say(`${plan.brought.size} parts came from shards`);
				if (process.env.STET_VERBOSE) for (const [name, why] of plan.due) progress.say(`${name} ${why}`);
				progress.stage('bundle');
			},
			'astro:server:setup': ({ server }) => {
				// Images are served from where they lie.
				server.config.server.fs.allow.push(contentFolder());
				server.middlewares.use(devSearch());
				server.middlewares.use(devCompanions());
				devOverlay(server);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astro) => ({
					...astro,
					getStaticPaths: async () => {
						beside.begin();
						await hearDesk();
						return pathsOf(astro, plan, shard);
					},
				}));
			},
			'astro:build:done': async ({ dir, pages }) => {
				progress.say(`Rendered ${pages.length} pages`);
				const stage = fileURLToPath(dir).replace(/[\\/]$/, '');
				if (shard) {
					const kept = await finishShard(plan, shard, stage, beside.done);
					return progress.say(`Kept ${kept} parts for the build that takes them`);
				}
				const change = await finish(
					archive,
					plan,
					{ stage, dist, rendered: filesOf(stage, pages) },
					beside.done,
				);
				refuseChanged(digests);
				progress.stage('put in place');
				apply(change);
				removeShards();
				const { added, replaced, removed } = change;
				progress.say(`${added.length} files added, ${replaced.length} replaced, ${removed.length} removed`);
			},
		},
	};
}

/**
 * Stops where an image was replaced while pages were made with it: the new bytes would be kept under the digest of the old.
 * @throws ContentError with the images
 */
function refuseChanged(digests: ImageDigests): void {
	const changed = digests.changed();
	if (changed.length === 0) return;
	distrustImages(workFolder());
	throw new ContentError(
		changed.map((path) => `${path} changed while the site was built; build again`).join('\n'),
	);
}

/** The files of the pages that Astro has rendered; that of an error page has another name than its path, and is left out. */
function filesOf(stage: string, pages: readonly { pathname: string }[]): string[] {
	return pages
		.map(({ pathname }) => fileOf(href(encodeURI(`/${pathname}`))))
		.filter((file) => existsSync(join(stage, file)));
}

/** Has a shard make its share, and another build take what shards have made. */
function share(plan: Plan, stage: string, shard: Shard | undefined): void {
	if (shard) keepShare(plan, shard);
	else takeShards(plan, stage);
}

/** The paths that have to be rendered: those of due pages (see library.ts), and those made in every build, which no shard makes. */
async function pathsOf(
	astro: AstroPrerenderer,
	plan: Plan,
	shard: Shard | undefined,
): Promise<PathWithRoute[]> {
	progress.stage('render');
	const paths = await astro.getStaticPaths();
	return shard ? paths.filter(({ pathname }) => plan.owners.has(fileOf(href(encodeURI(pathname))))) : paths;
}
