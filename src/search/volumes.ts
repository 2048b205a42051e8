import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';

/**
 * Volume: one slice of the search index, of whole months. Pagefind cannot add to an index, so one more article would cost
 * as much as all; cut into volumes it costs the newest one.
 */
export interface Volume {
	/** Folder below that of the index, with a slash at its end; that of the newest is empty. */
	folder: string;
	/** The first and the last month that it may hold: `2014-05`. */
	from: string;
	to: string;
	/** Newest first. */
	articles: ArticleRow[];
}

/** How the archive is cut. */
export interface VolumeSizes {
	/** Articles from which an older volume is full; the newest is from a quarter of them. */
	full: number;
	/** Up to so many articles there is one older volume: one index costs readers least. */
	undivided: number;
}

/** The usual sizes; `STET_VOLUME` sets that of a full volume, and with it the archive that is not divided: three of them. */
function usual(): VolumeSizes {
	const full = Number(process.env.STET_VOLUME) || 1000;
	return { full, undivided: 3 * full };
}

/** From half of its size on, a volume takes nothing that makes it so much larger than a full one: Pagefind's memory grows with the largest. */
const overfull = 1.25;

/**
 * The volumes of an archive, newest first. The newest is small, since it is indexed anew with each article. Once it is
 * full it joins the one before it, until that is full too; a full one never changes when articles are added later.
 */
export function volumesOf({ articles }: Archive, { full, undivided } = usual()): Volume[] {
	const mostOlder = articles.length > undivided ? full : Number.POSITIVE_INFINITY;
	const volumes: ArticleRow[][] = [];
	let newest: ArticleRow[] = [];
	for (const month of Map.groupBy(articles.toReversed(), monthOf).values()) {
		if (isFull(newest, month, full / 4)) {
			const before = volumes.at(-1) ?? [];
			const isNext = before.length === 0 || isFull(before, newest, mostOlder);
			if (!isNext) volumes.pop();
			volumes.push(isNext ? newest : before.concat(newest));
			newest = [];
		}
		newest = newest.concat(month);
	}
	return [...volumes, newest].reverse().map((list, index) => {
		const [from, to] = [list.at(0), list.at(-1)].map((article) => (article ? monthOf(article) : ''));
		return {
			folder: index === 0 ? '' : `${from}/`,
			from: from ?? '',
			to: to ?? '',
			articles: list.reverse(),
		};
	});
}

/** True for a volume that is not to take some more articles. */
function isFull({ length }: ArticleRow[], more: ArticleRow[], full: number): boolean {
	return length >= full || (length >= full / 2 && length + more.length > overfull * full);
}

function monthOf({ data }: ArticleRow): string {
	return dayOf(data.published).slice(0, 7);
}
