import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { languageParts } from '../../addresses/languages.ts';
import { fileOf, href } from '../../archive/urls.ts';
import { progress } from '../../command/progress.ts';
import { workFolder } from '../../reading/files/content-folder.ts';

/** What Astro renders. */
export interface Rendering {
	/** Folder that it renders into. */
	stage: string;
	/** Called when Astro has bundled its modules, before the first page. */
	whenBundled: () => Promise<void>;
	/** True for a page that is to be made. @param file of the page, from the folder of the site */
	isWanted: (file: string) => boolean;
}

/**
 * Has Astro render pages into a stage: those that are due (see routes/routes.ts), and those that are made in every build.
 * @returns the files of the pages
 */
export async function render({ stage, whenBundled, isWanted }: Rendering): Promise<string[]> {
	progress.stage('bundle');
	let files: string[] = [];
	const integration: AstroIntegration = {
		name: 'edition',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astro) => ({
					...astro,
					getStaticPaths: async () => {
						await whenBundled();
						progress.stage('render');
						const paths = await astro.getStaticPaths();
						return paths.filter(({ pathname }) => isWanted(fileOf(href(encodeURI(pathname)))));
					},
				}));
			},
			'astro:build:done': ({ pages }) => {
				moveNotFound(stage);
				files = pages
					.map(({ pathname }) => fileOf(href(encodeURI(`/${pathname}`))))
					// The file of an error page has another name than its path.
					.filter((file) => existsSync(join(stage, file)));
				progress.say(`Rendered ${pages.length} pages`);
			},
		},
	};
	await build({
		logLevel: 'warn',
		integrations: [integration],
		outDir: stage,
		cacheDir: join(workFolder(), 'astro'),
		// The worker writes there before Astro does, so that Astro must not empty it.
		vite: { build: { emptyOutDir: false } },
	});
	return files;
}

/** Puts the page of what is not found in each further language where hosts look for it: Astro knows only that at the top. */
function moveNotFound(stage: string): void {
	for (const { code } of languageParts) {
		const folder = join(stage, code, '404');
		if (code === '' || !existsSync(folder)) continue;
		renameSync(join(folder, 'index.html'), `${folder}.html`);
		rmdirSync(folder);
	}
}
