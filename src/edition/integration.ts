/**
 * Edition: one complete built site. The integration reads the content before Astro does anything, has Astro render into
 * a stage, indexes it, and only then puts it in the place of the last good site.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { cutOff } from '../archive/moments.ts';
import { progress } from '../progress.ts';
import { workFolder } from '../reading/content-folder.ts';
import { writeIndex } from '../search/indexer.ts';
import { devCompanions } from './dev-companions.ts';
import { devOverlay } from './dev-overlay.ts';
import { devSearch } from './dev-search.ts';
import { editionArchive } from './edition-archive.ts';
import { finish } from './finish.ts';
import { plainImports } from './plain-imports.ts';
import { callRoll } from './roll-call.ts';
import { swap } from './swap.ts';
import { writeHeaders } from './write-headers.ts';

/** The steps of an edition, as an Astro integration. */
export function edition(): AstroIntegration {
	let archive: Archive;
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
				dist = fileURLToPath(config.outDir);
				updateConfig({ outDir: pathToFileURL(join(workFolder(), 'stage/')) });
				archive = await editionArchive();
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(devSearch());
				server.middlewares.use(devCompanions());
				devOverlay(server);
			},
			'astro:build:done': async ({ dir, pages }) => {
				const stage = fileURLToPath(dir);
				progress.say(`Rendered ${pages.length} pages`);
				const links = finish(archive, stage);
				progress.say(`Followed ${links} links; all lead somewhere`);
				const articles = await writeIndex(archive, join(stage, 'pagefind'));
				progress.say(`Indexed ${articles} articles`);
				callRoll(archive, stage);
				writeHeaders(archive, stage);
				swap(stage, dist);
			},
		},
	};
}
