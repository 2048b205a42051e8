import type { Comment } from '../reading/body/copy.ts';

/**
 * The text of a content file without its comments, which are for the newsroom.
 * @param comments those that the file was read to have: what only looks like one, in code, stays
 */
export function withoutComments(text: string, comments: readonly Pick<Comment, 'place'>[]): string {
	const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const parts: string[] = [];
	let end = 0;
	for (const { place } of comments) {
		const start = text.indexOf('<!--', (lines[place[0] - 1] ?? 0) + place[1] - 1);
		parts.push(text.slice(end, start));
		end = text.indexOf('-->', start) + '-->'.length;
	}
	return parts.join('') + text.slice(end);
}
