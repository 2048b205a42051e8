/** The Astro integration of `npm run dev`: the content is read, watched and judged, and what stands beside pages is served. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, workFolder } from '../../reading/files/content-folder.ts';
import { devEditor } from './dev-editor.ts';
import { devFiles } from './dev-files.ts';
import { devOverlay } from './dev-overlay.ts';
import { devSearch } from './dev-search.ts';

/** What dev adds to Astro. A build has an integration of its own (see render/render.ts). */
export function dev(): AstroIntegration {
	return {
		name: 'dev',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'dev') updateConfig({ cacheDir: pathToFileURL(join(workFolder(), 'astro/')) });
			},
			'astro:server:setup': ({ server }) => {
				// Images are served from where they lie.
				server.config.server.fs.allow.push(contentFolder());
				server.middlewares.use(devEditor());
				server.middlewares.use(devSearch());
				server.middlewares.use(devFiles());
				devOverlay(server);
			},
		},
	};
}
