import type { Archive, ArticleReading } from '../archive/archive.ts';
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
	articles: ArticleReading[];
}

/** How the archive is cut. */
export interface VolumeSizes {
	/** Articles from which a volume is full. */
	full: number;
	/** An archive up to so many articles is one volume: it is indexed in seconds, and one index costs readers least. */
	undivided: number;
}

/** The usual sizes; `STET_VOLUME` sets that of a full volume, and with it the archive that is not divided: three of them. */
function usual(): VolumeSizes {
	const full = Number(process.env.STET_VOLUME) || 1000;
	return { full, undivided: 3 * full };
}

/** From half a volume on, no month is added that would make it so much larger than a full one: Pagefind's memory grows with the largest. */
const overfull = 1.25;

/**
 * The volumes of an archive, newest first. One that is full, or would be overfull with the month after it, never changes
 * when articles are added later; the newest has at least half a full one's articles, and is indexed anew with each.
 */
export function volumesOf({ articles }: Archive, { full, undivided } = usual()): Volume[] {
	const months = [...Map.groupBy(articles.toReversed(), monthOf).values()];
	const volumes: ArticleReading[][] = [[]];
	for (const month of months) {
		const { length = 0 } = volumes.at(-1) ?? [];
		const isFull = length >= full || (length >= full / 2 && length + month.length > overfull * full);
		const open = isFull && articles.length > undivided ? [] : (volumes.pop() ?? []);
		volumes.push(open.concat(month));
	}
	const rest = volumes.length > 1 && (volumes.at(-1)?.length ?? 0) < full / 2 ? (volumes.pop() ?? []) : [];
	volumes.at(-1)?.push(...rest);
	return volumes.reverse().map((list, index) => {
		const [from, to] = [list.at(0), list.at(-1)].map((article) => (article ? monthOf(article) : ''));
		return {
			folder: index === 0 ? '' : `${from}/`,
			from: from ?? '',
			to: to ?? '',
			articles: list.reverse(),
		};
	});
}

function monthOf({ data }: ArticleReading): string {
	return dayOf(data.published).slice(0, 7);
}
