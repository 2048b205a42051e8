import { type Tokens, tokensOf } from '../text/tokens.ts';
import { decode, type KnownWord } from '../vocabulary.ts';
import type { Posting } from './chunk.ts';
import type { FacetsFile } from './facets-file.ts';
import type { Manifest } from './manifest.ts';
import type { TextFile } from './text-file.ts';
import { type OpenVolume, openVolume, type Page, type VolumeTable } from './volume.ts';

/** The newest volumes of an archive, as one index. */
export interface Reach {
	/** Number of volumes. */
	volumes: number;
	/** Newest first; a text is known by its place here. */
	pages: readonly Page[];
	/** Number of texts in the volumes before. */
	older: number;
	/** Finds the texts with a token. */
	postings(token: string): Promise<readonly Posting[]>;
	/** Finds the tokens that begin with some letters. */
	tokensFrom(start: string): Promise<readonly string[]>;
	/** Fetches the names that stand in one text only. */
	names(): Promise<KnownWord[]>;
	/** Fetches which texts name what: by filter and id, numbers of texts. */
	facets(): Promise<Facets>;
}

/** Which texts name what. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** The search index of an archive. */
export interface Library {
	manifest: Manifest;
	tokens: Tokens;
	/** Words that say nothing on their own, in small letters. */
	stopWords: ReadonlySet<string>;
	/** Opens the newest volumes; what is open stays open. @param volumes how many */
	open(volumes: number): Promise<Reach>;
	/** Fetches the words of the archive, but for rare ones. */
	vocabulary(): Promise<KnownWord[]>;
	/** Fetches what is shown of a text. */
	text(page: Page): Promise<TextFile>;
}

/**
 * Number of volumes in which every search begins: all of up to about nine thousand articles. Each costs a fetch of its
 * table, and one for each word. It is the same for every query, so that the answer does not depend on those before it.
 */
export const firstVolumes = 9;

/** Fetches a file of the index by its path below the folder of the index. @throws if it cannot be fetched */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Opens the index of an archive. */
export async function openLibrary(file: FetchFile): Promise<Library> {
	const text = async (path: string) => new TextDecoder().decode(await file(path));
	const json = async <T>(path: string) => JSON.parse(await text(path)) as T;
	const manifest = await json<Manifest>('stet.json');
	const once = kept();
	const reaches = new Map<number, Promise<Reach>>();
	const volumeAt = (at: number) => {
		const { folder, table } = manifest.volumes[at] ?? { folder: '', table: '' };
		return once(`volume ${folder}`, async () =>
			openVolume(folder, await json<VolumeTable>(folder + table), file),
		);
	};
	return {
		manifest,
		tokens: tokensOf(manifest.language),
		stopWords: new Set(manifest.stopWords),
		open(volumes) {
			const count = Math.min(volumes, manifest.volumes.length);
			const opened =
				reaches.get(count) ??
				Promise.all(Array.from({ length: count }, (_, at) => volumeAt(at))).then((open) => reachOf(open));
			reaches.set(count, opened);
			opened.catch(() => reaches.delete(count));
			return opened;
		},
		vocabulary: () => once('vocabulary', async () => decode(await text(manifest.vocabulary))),
		text: (page) => once(page.file, () => json<TextFile>(page.file)),
	};

	function reachOf(open: readonly OpenVolume[]): Reach {
		const starts: number[] = [];
		const pages: Page[] = [];
		for (const volume of open) {
			starts.push(pages.length);
			for (const page of volume.pages) pages.push(page);
		}
		const found = kept();
		const entries = manifest.volumes.slice(0, open.length);
		const older = manifest.volumes.slice(open.length).reduce((sum, volume) => sum + volume.pages, 0);
		return {
			...{ volumes: open.length, pages, older },
			postings: (token) =>
				found(token, async () => {
					const parts = await Promise.all(open.map((volume) => volume.postings(token)));
					return parts.flatMap((part, at) =>
						part.map(({ page, places }) => ({ page: page + (starts[at] ?? 0), places })),
					);
				}),
			async tokensFrom(start) {
				const parts = await Promise.all(open.map((volume) => volume.tokensFrom(start)));
				return [...new Set(parts.flat())].sort();
			},
			async names() {
				const parts = await Promise.all(
					entries.map(({ names }) => once(names, async () => decode(await text(names)))),
				);
				return parts.flat();
			},
			async facets() {
				const parts = await Promise.all(
					entries.map(({ folder, facets }) => once(folder + facets, () => json<FacetsFile>(folder + facets))),
				);
				return joined(parts, starts);
			},
		};
	}
}

/** Joins the facets of volumes. @param starts number of the first text of each */
function joined(parts: readonly FacetsFile[], starts: readonly number[]): Facets {
	const facets = new Map<string, Map<string, number[]>>();
	for (const [at, part] of parts.entries())
		for (const [filter, values] of Object.entries(part)) {
			const ids = facets.get(filter) ?? new Map<string, number[]>();
			facets.set(filter, ids);
			for (const [id, distances] of Object.entries(values)) {
				const pages = ids.get(id) ?? [];
				ids.set(id, pages);
				let page = starts[at] ?? 0;
				for (const distance of distances) {
					page += distance;
					pages.push(page);
				}
			}
		}
	return facets;
}

/** Returns a function that makes each thing once, by its name; what could not be made is tried again. */
function kept() {
	const made = new Map<string, Promise<unknown>>();
	return <T>(name: string, make: () => Promise<T>): Promise<T> => {
		const known = made.get(name) as Promise<T> | undefined;
		if (known) return known;
		const fresh = make();
		made.set(name, fresh);
		fresh.catch(() => made.delete(name));
		return fresh;
	};
}
