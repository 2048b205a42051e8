import type { Archive, ArticleRow } from '../archive/archive.ts';
import { dayOf } from '../archive/moments.ts';

/**
 * Volume: a part of the search index, of whole months. Pagefind cannot add to an index, so without volumes a new article
 * would mean to index all articles again; with volumes only those of the newest.
 */
export interface Volume {
	/** Path below the folder of the index, with a slash at its end; empty for the newest. */
	folder: string;
	/** Its first and its last month: `2014-05`. */
	from: string;
	to: string;
	/** Newest first. */
	articles: ArticleRow[];
}

/** Sizes of volumes. */
export interface VolumeSizes {
	/** Number of articles from which an older volume is full; the newest is full from a quarter of it. */
	full: number;
	/** Number of articles up to which there is only one older volume, since one index costs readers least. */
	undivided: number;
}

/** Returns the default sizes. `STET_VOLUME` sets the size of a full volume; three times that is not divided. */
function usual(): VolumeSizes {
	const full = Number(process.env.STET_VOLUME) || 1000;
	return { full, undivided: 3 * full };
}

/** A volume that is at least half full does not grow beyond this share of a full one: Pagefind's memory grows with the largest. */
const overfull = 1.25;

/**
 * Divides an archive into volumes, newest first. The newest is small, since every new article means to index it again.
 * When it is full it joins the volume before it, until that is full too. A full volume does not change when articles are
 * added later.
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

/** True if a volume must not take some more articles. */
function isFull({ length }: ArticleRow[], more: ArticleRow[], full: number): boolean {
	return length >= full || (length >= full / 2 && length + more.length > overfull * full);
}

function monthOf({ data }: ArticleRow): string {
	return dayOf(data.published).slice(0, 7);
}
