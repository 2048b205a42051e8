import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { auditSite } from '../../src/edition/audit/audit.ts';
import { listFiles } from '../../src/edition/stage/list-files.ts';
import { readChunk } from '../../src/scripts/search/index/chunk.ts';
import type { VolumeTable } from '../../src/scripts/search/index/volume.ts';
import { openSearch, servedIndex } from '../bench/search/served-index.ts';

/**
 * What a reader would find broken in a folder of a site, whoever left it so: a file that is cut off, a link or an asset
 * that leads nowhere, a search index whose parts do not fit together. Empty if the site is whole.
 */
export async function siteFaults(dist: string): Promise<string[]> {
	const made = listFiles(dist);
	const { problems } = auditSite({ stage: dist, made, dist, files: new Set(made) });
	const cut: string[] = [];
	for (const file of made) {
		const why = await whyCut(join(dist, file));
		if (why) cut.push(`/${file} ${why}`);
	}
	return [...problems, ...cut, ...(await searchFaults(dist, made))];
}

/** The last signs of a whole text file. */
const ends: Record<string, RegExp> = {
	// Astro puts scripts after the page.
	'.html': /<\/html>(?:<script[^>]*><\/script>)*\s*$/,
	'.xml': />\s*$/,
	'.svg': /<\/svg>\s*$/,
};

async function whyCut(path: string): Promise<string | undefined> {
	const kind = extname(path);
	const end = ends[kind];
	try {
		if (end && !end.test(readFileSync(path, 'utf8'))) return 'is cut off';
		if (kind === '.json') JSON.parse(readFileSync(path, 'utf8'));
		if (['.png', '.webp', '.jpg'].includes(kind)) await sharp(path, { failOn: 'truncated' }).stats();
	} catch (error) {
		return `is cut off: ${error instanceof Error ? error.message : error}`;
	}
	return undefined;
}

/** Opens every volume of the index as readers' browsers do, and fetches all that it names. */
async function searchFaults(dist: string, made: readonly string[]): Promise<string[]> {
	const folder = 'pagefind/';
	const names = made.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
	const files = new Map(names.map((name) => [name, readFileSync(join(dist, folder, name))]));
	try {
		const { library } = await openSearch(servedIndex(files).file);
		const { manifest } = library;
		const reach = await library.open(manifest.volumes.length);
		const missing = [manifest.vocabulary, ...manifest.volumes.map((volume) => volume.names)].filter(
			(name) => !files.has(name),
		);
		await reach.facets();
		// The table says with what letters each chunk begins, as few as tell it from the one before.
		const chunks = manifest.volumes.flatMap(({ folder, table }) => {
			const { starts, chunks: named } = JSON.parse(String(files.get(folder + table))) as VolumeTable;
			const from = starts.split(' ');
			return named
				.split(' ')
				.map((name, index) => ({ path: `${folder}index/${name}.pf_index`, from: from[index] ?? '' }));
		});
		const astray = await Promise.all(
			chunks.map(async ({ path, from }) => {
				const tokens = [...(await readChunk(files.get(path) ?? new Uint8Array())).keys()].sort();
				return !tokens[0]?.startsWith(from);
			}),
		);
		const pages = new Set(made.filter((file) => file.endsWith('/index.html')).map((file) => `/${file}`));
		const hits = await Promise.all(reach.pages.map((page) => library.text(page)));
		const lost = hits.filter(({ url }) => !pages.has(`${url}index.html`));
		return [
			...(hits.length === 0 ? ['the search index holds nothing'] : []),
			...(chunks.length === 0 || astray.includes(true)
				? ['a chunk of the search index does not begin as its table says']
				: []),
			...missing.map((name) => `/${folder}${name} is named by the search and is not there`),
			...lost.map(({ url }) => `${url} is found by the search and is not there`),
		];
	} catch (error) {
		return [`the search index cannot be read: ${error instanceof Error ? error.message : error}`];
	}
}
