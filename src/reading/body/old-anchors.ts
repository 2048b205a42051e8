import { nearest } from '../front-matter/validate.ts';

/** What is wrong with an old anchor. */
export interface OldAnchorProblem {
	old: string;
	reason: string;
}

/** Name that an old anchor can lead to besides the headings: the beginning of the text. */
export const top = 'top';

/**
 * Checks the old anchors of a body: each leads to a heading, or to the beginning, and none is the id of something else.
 * @param ids ids of the headings
 * @param reserved ids that the page uses itself
 */
export function checkOldAnchors(
	anchors: Readonly<Record<string, string>>,
	ids: readonly string[],
	reserved: readonly string[],
): OldAnchorProblem[] {
	return Object.entries(anchors).flatMap(([old, target]) => {
		if (ids.includes(old) || reserved.includes(old))
			return [{ old, reason: 'is an anchor of the page as it is; take the line out' }];
		if (/[\s#]/.test(old) || old === '')
			return [{ old, reason: 'is not an anchor; write the id without # and spaces' }];
		if (target === top || ids.includes(target)) return [];
		const meant = nearest(target, ids);
		const cure = meant ? `did you mean ${meant}?` : `write one of ${[...ids, top].join(', ')}`;
		return [{ old, reason: `leads to #${target}, which is no section of this article; ${cure}` }];
	});
}
