/**
 * Edition: one complete built site. The integration reads the content before Astro does anything, has Astro render into
 * a stage what has changed, indexes it, and only then changes the last good site into the next one.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { fileOf, href } from '../archive/urls.ts';
import { progress } from '../progress.ts';
import { workFolder } from '../reading/content-folder.ts';
import { apply, endBrokenChange } from './apply.ts';
import { devCompanions } from './dev-companions.ts';
import { devOverlay } from './dev-overlay.ts';
import { devSearch } from './dev-search.ts';
import { editionArchive } from './edition-archive.ts';
import { finish } from './finish.ts';
import { plainImports } from './plain-imports.ts';
import { type Plan, planEdition } from './plan.ts';

/** The steps of an edition, as an Astro integration. */
export function edition(): AstroIntegration {
	let archive: Archive;
	let plan: Plan;
	let dist: string;
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
				updateConfig({ outDir: pathToFileURL(join(workFolder(), 'stage/')) });
				if (endBrokenChange()) progress.say('The last build was broken off; this one ends what it had begun');
				archive = await editionArchive();
				progress.stage('plan');
				plan = planEdition(archive, dist);
				progress.say(`${plan.due.size} of ${plan.units.length} parts of the site have to be made`);
				if (process.env.STET_VERBOSE) for (const [name, why] of plan.due) progress.say(`${name} ${why}`);
				progress.stage('bundle');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(devSearch());
				server.middlewares.use(devCompanions());
				devOverlay(server);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astro) => ({ ...astro, getStaticPaths: () => dueOnly(astro, plan) }));
			},
			'astro:build:done': async ({ dir, pages }) => {
				progress.say(`Rendered ${pages.length} pages`);
				const change = await finish(archive, plan, fileURLToPath(dir).replace(/[\\/]$/, ''), dist);
				progress.stage('put in place');
				apply(change);
				const { added, replaced, removed } = change;
				progress.say(`${added.length} files added, ${replaced.length} replaced, ${removed.length} removed`);
			},
		},
	};
}

/** The paths that have to be rendered; those that belong to no unit always are. */
async function dueOnly(astro: AstroPrerenderer, { owners, due }: Plan): Promise<PathWithRoute[]> {
	const paths = await astro.getStaticPaths();
	progress.stage('render');
	return paths.filter(({ pathname }) => {
		const unit = owners.get(fileOf(href(encodeURI(pathname))));
		return unit === undefined || due.has(unit.name);
	});
}
