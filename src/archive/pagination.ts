/** Articles on a page of a list. */
export const articlesPerPage = 30;

/** A part of a list that has a page of its own. */
export interface ListPart<T> {
	/** Counts from the oldest part, which is 1. */
	number: number;
	/** True for the part at the address of the list. */
	newest: boolean;
	items: T[];
}

/**
 * Divides a list, newest first, into pages. Pages are numbered from the oldest item, so that a new article changes only
 * the first page and links to older pages stay stable. The first page has at least as many items as a full page.
 * @returns at least one part; the newest first
 */
export function paginate<T>(list: readonly T[]): ListPart<T>[] {
	const total = pagesIn(list);
	const end = (number: number) => list.length - (number - 1) * articlesPerPage;
	return Array.from({ length: total }, (_, index) => {
		const number = total - index;
		const newest = index === 0;
		return { number, newest, items: list.slice(newest ? 0 : end(number) - articlesPerPage, end(number)) };
	});
}

/** How many pages a list is divided into. */
export function pagesIn({ length }: readonly unknown[]): number {
	return Math.max(1, Math.floor(length / articlesPerPage));
}
