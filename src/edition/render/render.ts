import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { languageParts } from '../../addresses/languages.ts';
import { fileOf, href } from '../../archive/urls.ts';
import { progress } from '../../command/progress.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import { type BundledPages, keepBundle, renderWithKept } from './kept-bundle.ts';

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
export async function render(rendering: Rendering): Promise<string[]> {
	const { stage } = rendering;
	progress.stage('bundle');
	const wanted = onlyWanted(rendering);
	const paths = (await renderWithKept(stage, wanted)) ?? (await bundleAndRender(stage, wanted));
	moveNotFound(stage);
	progress.say(`Rendered ${paths.length} pages`);
	return (
		paths
			.map((path) => fileOf(href(encodeURI(`/${path}`))))
			// The file of an error page has another name than its path.
			.filter((file) => existsSync(join(stage, file)))
	);
}

/** What makes pages, but for those that are not wanted. */
function onlyWanted({ whenBundled, isWanted }: Rendering) {
	return (astro: AstroPrerenderer): AstroPrerenderer => ({
		...astro,
		getStaticPaths: async () => {
			await whenBundled();
			progress.stage('render');
			const paths = await astro.getStaticPaths();
			return paths.filter(({ pathname }) => isWanted(fileOf(href(encodeURI(pathname)))));
		},
	});
}

/** Has Astro bundle its modules, which are kept, and render. @returns paths of the pages */
async function bundleAndRender(stage: string, wanted: ReturnType<typeof onlyWanted>): Promise<string[]> {
	let paths: string[] = [];
	let config: AstroConfig;
	let bundled: BundledPages;
	const integration: AstroIntegration = {
		name: 'edition',
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astro) =>
					wanted({
						...astro,
						setup: async () => {
							await astro.setup?.();
							keepBundle(stage, config, bundled);
						},
					}),
				);
			},
			'astro:build:setup': ({ pages }) => {
				bundled = pages as unknown as BundledPages;
			},
			'astro:build:done': ({ pages }) => {
				paths = pages.map(({ pathname }) => pathname);
			},
		},
	};
	// Loaded only here, since it brings the bundler with it.
	const { build } = await import('astro');
	await build({
		logLevel: 'warn',
		integrations: [integration],
		outDir: stage,
		cacheDir: join(workFolder(), 'astro'),
		// The worker writes there before Astro does, so that Astro must not empty it.
		vite: { build: { emptyOutDir: false } },
	});
	return paths;
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
