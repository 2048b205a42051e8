import { globSync, readFileSync } from 'node:fs';
import { digestOf } from '../../reading/files/digest.ts';
import { graphDigest, moduleGraph } from './module-graph.ts';

/** What every page is made with beside the modules that it imports. */
const settings = [
	'astro.config.mjs',
	'tsconfig.json',
	'src/edition/render/bundle-names.ts',
	'src/edition/render/plain-imports.ts',
];

/**
 * The fingerprint of what makes a kind of artifact: the modules that it is made of, the libraries, and the runtime. A change
 * of any other file, such as a rule of the desk, leaves it as it was.
 * @param modules that make it, as paths from the project folder
 */
export function fingerprintOf(modules: readonly string[]): string {
	return digestOf(
		...[process.version, libraries(), graphDigest(modules)],
		...(makesPages(modules) ? [clientDigest(), ...settings.map((file) => readFileSync(file))] : []),
	);
}

/** True for the modules of pages, which Astro makes. */
export function makesPages(modules: readonly string[]): boolean {
	return modules.some((file) => file.endsWith('.astro'));
}

let client: string | undefined;

/**
 * The digest of all that any page sends to browsers. The bundler divides scripts and styles into files by what all pages
 * load, so that those of one page can change the names of those of another.
 */
function clientDigest(): string {
	const pages = globSync('src/pages/**/*.{astro,ts}').map((file) => file.replaceAll('\\', '/'));
	client ??= digestOf(...[...moduleGraph(pages)].sort().flatMap((file) => sentBy(file)));
	return client;
}

/** What a module sends to browsers: all of a script or style, and the scripts and styles of a component. */
function sentBy(file: string): string[] {
	if (/^src\/(?:scripts|styles)\//.test(file)) return [readFileSync(file, 'latin1')];
	return readFileSync(file, 'utf8').match(/<(script|style)\b[\s\S]*?<\/\1>/g) ?? [];
}

/** An entry of the lockfile. */
interface Package {
	version?: string;
	integrity?: string;
	dev?: boolean;
}

let known: string | undefined;

/** The libraries that a build uses: every entry of the lockfile but those of development, and not the project's own. */
function libraries(): string {
	known ??= JSON.stringify(
		Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, Package>)
			.filter(([path, { dev }]) => path !== '' && !dev)
			.map(([path, { version, integrity }]) => [path, version, integrity]),
	);
	return known;
}
