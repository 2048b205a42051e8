import { type Chunk, type Posting, postingsOf, readChunk } from './chunk.ts';

/**
 * What is known of a volume before a word is looked up, as a file beside its chunks. Lists are in the order of the texts,
 * newest first.
 */
export interface VolumeTable {
	/** First token of each chunk, and their names, joined by spaces. */
	starts: string;
	chunks: string;
	/** Names of the files with texts, joined by spaces. */
	texts: string;
	/** Days since 1970 of the newest text, and for each other how many days it is older than the one before. */
	days: number[];
	/** Numbers of atoms of the title, the lead, the rest of what is shown, and what is not shown; four for each text. */
	lengths: number[];
	/** Kinds of article, by their place in `kindNames`, a digit each. */
	kinds: string;
	kindNames: string[];
}

/** A text of a volume. */
export interface Page {
	/** Address of the file with what is shown of it, below the folder of the index. */
	file: string;
	/** Days since 1970. */
	day: number;
	/** Places at which parts end: the title, the lead (standfirst and key points), the text, and what is not shown (sources). */
	title: number;
	lead: number;
	text: number;
	back: number;
	kind: string;
}

/** A volume that is open. */
export interface OpenVolume {
	/** Newest first. */
	pages: readonly Page[];
	/** Finds the texts with a token. */
	postings(token: string): Promise<Posting[]>;
	/** Finds the tokens that begin with some letters. */
	tokensFrom(start: string): Promise<string[]>;
}

/** Number of chunks that are read for tokens that begin with some letters. */
const mostChunks = 3;

/** Opens a volume. @param file fetches a file of it by its path below the folder of the index */
export function openVolume(
	folder: string,
	table: VolumeTable,
	file: (path: string) => Promise<Uint8Array>,
): OpenVolume {
	const starts = table.starts.split(' ');
	const names = table.chunks.split(' ');
	const chunks = new Map<string, Promise<Chunk>>();
	return { pages: pagesOf(folder, table), postings, tokensFrom };

	async function postings(token: string): Promise<Posting[]> {
		const name = names[starts.findLastIndex((start) => start <= token)];
		if (!name) return [];
		const found = (await chunk(name)).get(token);
		return found ? postingsOf(found) : [];
	}

	async function tokensFrom(start: string): Promise<string[]> {
		const first = Math.max(
			0,
			starts.findLastIndex((other) => other <= start),
		);
		const after = starts.findIndex((other, at) => at > first && !other.startsWith(start));
		const some = names
			.slice(first, Math.min(first + mostChunks, after < 0 ? names.length : after))
			.filter(Boolean);
		const read = await Promise.all(some.map(chunk));
		return read.flatMap((tokens) => [...tokens.keys()].filter((token) => token.startsWith(start)));
	}

	function chunk(name: string): Promise<Chunk> {
		const known = chunks.get(name);
		if (known) return known;
		const fetched = file(`${folder}index/${name}.pf_index`).then(readChunk);
		chunks.set(name, fetched);
		// What could not be fetched is asked for again.
		fetched.catch(() => chunks.delete(name));
		return fetched;
	}
}

function pagesOf(folder: string, { texts, days, lengths, kinds, kindNames }: VolumeTable): Page[] {
	let day = 0;
	return texts.split(' ').flatMap((name, index): Page[] => {
		if (name === '') return [];
		day = index === 0 ? (days[0] ?? 0) : day - (days[index] ?? 0);
		const [title = 0, lead = 0, text = 0, back = 0] = lengths.slice(4 * index, 4 * index + 4);
		return [
			{
				...{ file: `${folder}text/${name}.text.json`, day },
				...{ title, lead: title + lead, text: title + lead + text, back: title + lead + text + back },
				kind: kindNames[Number(kinds[index])] ?? '',
			},
		];
	});
}
