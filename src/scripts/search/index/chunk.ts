/**
 * Chunks: the files of Pagefind's index, each with some hundred tokens in alphabetical order. Stet reads them itself: so it
 * knows where each token stands, what a query finds does not depend on what was searched before, and readers fetch neither
 * Pagefind's WebAssembly nor its scripts, 85 kB. The format is that of Pagefind 1.6.0; a build reads back what it wrote.
 */
import { readCbor } from './cbor.ts';

/** The places of a token in the texts of a volume. */
export interface Posting {
	/** Number of the text in its volume, from 0. */
	page: number;
	/** Places, counted in atoms, in order. */
	places: number[];
}

/** Letters with which each of Pagefind's files begins, after decompression. */
const signature = 'pagefind_dcd';

type PackedPage = [pageAfterLast: number, places: number[], fields: unknown];
type PackedWord = [token: string, pages: PackedPage[], variants: unknown];

/** The tokens of a chunk, not unpacked yet. */
export type Chunk = ReadonlyMap<string, PackedPage[]>;

/** Decompresses a file of Pagefind's index and reads it. @throws if it is none */
export async function readPacked(bytes: Uint8Array): Promise<unknown> {
	const stream = new Response(bytes as Uint8Array<ArrayBuffer>).body?.pipeThrough(
		new DecompressionStream('gzip'),
	);
	const plain = new Uint8Array(await new Response(stream).arrayBuffer());
	if (new TextDecoder().decode(plain.subarray(0, signature.length)) !== signature)
		throw new Error('A file of the search index is not one of Pagefind');
	return readCbor(plain, signature.length);
}

/** Reads a chunk. */
export async function readChunk(bytes: Uint8Array): Promise<Chunk> {
	const [words] = (await readPacked(bytes)) as [PackedWord[]];
	return new Map(words.map(([token, pages]) => [token, pages]));
}

/** Unpacks the postings of a token: numbers are kept as differences, and weights as numbers below 0. */
export function postingsOf(pages: readonly PackedPage[]): Posting[] {
	let page = 0;
	return pages.map(([after, packed]) => {
		page += after;
		let last = 0;
		const places: number[] = [];
		for (const difference of packed) {
			if (difference < 0) continue;
			last += difference;
			places.push(last);
		}
		return { page, places };
	});
}
