/**
 * Keeps what Astro bundles of the pages, and renders pages with it as long as nothing that goes into it changes, without Vite.
 * Most builds are of those: a text changed, and no code. Bundling takes longer than all else that publishing one article does.
 *
 * Public of Astro are its hooks. Its step that makes pages, and how it notes the images of a page, are not: so all that
 * knows them is here, and only for the version of Astro that it was written for. With any other Astro builds as usual.
 */
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { progress } from '../../command/progress.ts';
import { workFolder } from '../../reading/files/content-folder.ts';
import { digestOf } from '../../reading/files/digest.ts';
import { fingerprintOf } from '../plan/fingerprint.ts';
import { isAsRead } from '../plan/module-graph.ts';
import { listFiles } from '../stage/list-files.ts';

/** The version whose inner parts are known. */
const knownAstro = '7.3.5';

/** Folders of a stage once Astro has bundled: the program that renders pages, and what browsers load. */
const [programFolder, assetsFolder] = ['.prerender', '_astro'];

/** What is kept beside those folders. */
interface Kept {
	/** Digest of each file, by its path. */
	files: Record<string, string>;
	/** Styles of each page, by Astro's key of its route. */
	pages: [key: string, page: { route: { prerender: boolean }; styles: unknown[] }][];
	/** What Astro's step reads of its settings. */
	config: ReturnType<typeof settingsOf>;
}

/** Astro's pages by its key of their routes, as its hook gives them. */
export type BundledPages = ReadonlyMap<string, { route: { prerender: boolean }; styles: unknown[] }>;

const astroFolder = (): string => dirname(createRequire(import.meta.url).resolve('astro/package.json'));

/** The modules that others of the bundle are found from; those of `words/` are named by a pattern. */
const entries = (): string[] =>
	globSync(['src/pages/**/*.{astro,ts}', 'src/words/*.ts'])
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

/** Key of a bundle: all that goes into it. Undefined if this is another Astro. */
function keyOfBundle(): string | undefined {
	const { version } = JSON.parse(readFileSync(join(astroFolder(), 'package.json'), 'utf8')) as {
		version: string;
	};
	if (version !== knownAstro) return undefined;
	const variables = Object.entries(process.env).filter(([name]) => name.startsWith('PUBLIC_'));
	return digestOf(
		...[fingerprintOf(entries()), readFileSync(import.meta.filename), resolve('.')],
		JSON.stringify(variables.sort()),
		...globSync('.env*')
			.sort()
			.map((file) => readFileSync(file)),
	);
}

const bundleFolder = (): string => join(workFolder(), 'bundle');

function settingsOf({
	base,
	site,
	trailingSlash,
	prerenderConflictBehavior,
	compressHTML,
	image,
	build,
}: AstroConfig) {
	const { format, concurrency, redirects, assets, assetsPrefix } = build;
	return {
		...{ base, site, trailingSlash, prerenderConflictBehavior, compressHTML, image },
		build: { format, concurrency, redirects, assets, assetsPrefix },
	};
}

/** Keeps what Astro has bundled into a stage. Called before it renders the first page. */
export function keepBundle(stage: string, config: AstroConfig, pages: BundledPages): void {
	const key = keyOfBundle();
	const isWhole = [programFolder, assetsFolder].every((name) => existsSync(join(stage, name)));
	// A module that was written anew meanwhile may be in the bundle or not.
	if (key === undefined || !isWhole || !isAsRead(entries())) return;
	const part = join(workFolder(), 'bundle-part');
	rmSync(part, { recursive: true, force: true });
	for (const name of [programFolder, assetsFolder])
		cpSync(join(stage, name), join(part, name), { recursive: true });
	const kept: Kept = {
		files: digestsIn(part),
		pages: [...pages].map(([name, { route, styles }]) => [
			name,
			{ route: { prerender: route.prerender }, styles },
		]),
		config: settingsOf(config),
	};
	writeFileSync(join(part, `${key}.json`), JSON.stringify(kept));
	rmSync(bundleFolder(), { recursive: true, force: true });
	renameSync(part, bundleFolder());
}

function digestsIn(folder: string): Record<string, string> {
	const files = listFiles(folder).filter((file) => !file.endsWith('.json') || file.includes('/'));
	return Object.fromEntries(files.sort().map((file) => [file, digestOf(readFileSync(join(folder, file)))]));
}

/** The bundle that pages can be rendered with; undefined if none is kept, or not as it was. */
function findBundle(): Kept | undefined {
	const key = keyOfBundle();
	try {
		const kept = JSON.parse(readFileSync(join(bundleFolder(), `${key}.json`), 'utf8')) as Kept;
		const isSame = JSON.stringify(digestsIn(bundleFolder())) === JSON.stringify(kept.files);
		return isSame ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** Astro's step that makes pages and images, of its inner parts. */
interface Inner {
	generatePages: (options: object, internals: object, program: URL) => Promise<void>;
}

/**
 * Renders pages into a stage with the kept bundle.
 * @param wrap wraps what gives the paths of pages, as an integration would
 * @returns paths of the pages; undefined if Astro has to bundle first
 */
export async function renderWithKept(
	stage: string,
	wrap: (astro: AstroPrerenderer) => AstroPrerenderer,
): Promise<string[] | undefined> {
	const kept = findBundle();
	if (!kept) return undefined;
	if (process.env.STET_VERBOSE) progress.say('Pages are made with the bundle of a build before');
	// As Astro sets it.
	process.env.NODE_ENV ??= 'production';
	cpSync('public', stage, { recursive: true, dereference: true });
	cpSync(join(bundleFolder(), assetsFolder), join(stage, assetsFolder), { recursive: true });
	const inner = (path: string) => import(pathToFileURL(join(astroFolder(), 'dist', path)).href);
	const { generatePages } = (await inner('core/build/generate.js')) as Inner;
	const { createNodeLoggerFromFlags } = await inner('core/logger/impls/node.js');
	const folder = (path: string) => pathToFileURL(`${resolve(path)}/`);
	const { config } = kept;
	const pageNames: string[] = [];
	const settings = {
		config: {
			...config,
			...{
				outDir: folder(stage),
				publicDir: folder('public'),
				cacheDir: folder(join(workFolder(), 'astro')),
			},
			build: { ...config.build, client: folder(stage), server: folder(stage) },
			...{ experimental: {}, integrations: [], output: 'static' },
		},
		...{ buildOutput: 'static', scripts: [], prerenderer: wrap, timer: { start() {}, end() {} } },
	};
	noteImages(config, await inner('assets/utils/url.js'), await import('astro/assets'));
	await generatePages(
		{
			...{ settings, logger: createNodeLoggerFromFlags({ logLevel: 'warn' }), pageNames, allPages: {} },
			...{ routesList: { routes: [] }, origin: new URL(config.site ?? '').origin, runtimeMode: 'production' },
		},
		{
			pagesByKeys: new Map(kept.pages),
			prerenderEntryFileName: Object.keys(kept.files)
				.map((file) => /^\.prerender\/(prerender-entry[^/]*)$/.exec(file)?.[1])
				.find((name) => name !== undefined),
		},
		folder(join(bundleFolder(), programFolder)),
	);
	return pageNames;
}

/** An image in one of the sizes that pages ask for. */
interface Sized {
	src: { src: string };
}

/** Has images noted that pages ask for, under the addresses that Astro's plugin for Vite gives them. */
function noteImages(
	{ base, image }: Kept['config'],
	{ createPlaceholderURL, stringifyPlaceholderURL }: Record<string, (url: never) => never>,
	{ hashTransform, propsToFilename }: typeof import('astro/assets'),
): void {
	const folder = base.replace(/\/$/, '');
	const staticImages = new Map<string, { originalSrcPath: string; transforms: Map<string, object> }>();
	const addStaticImage = (transform: Sized, properties: string[], originalSrcPath: string): string => {
		const { src } = transform.src;
		const path = src.startsWith(base) ? src.slice(folder.length) : src;
		const hash = hashTransform(transform as never, image.service.entrypoint, properties);
		const finalPath = propsToFilename(path, transform as never, hash);
		const { transforms } = staticImages.getOrInsertComputed(path, () => ({
			originalSrcPath,
			transforms: new Map(),
		}));
		if (!transforms.has(hash)) transforms.set(hash, { finalPath, transform });
		const url = createPlaceholderURL?.(encodeURI(folder + finalPath) as never);
		return stringifyPlaceholderURL?.(url as never) as never;
	};
	Object.assign(globalThis, { astroAsset: { referencedImages: new Set(), staticImages, addStaticImage } });
}
