import type { Post } from '../neutral.ts';
import { type OldSite, oldPath, pathKey, pathOfPattern } from './old-paths.ts';

/** Patterns that old sites have had most. */
const common = [
	...[
		'/:year/:month/:day/:title/',
		'/:year/:month/:title/',
		'/:year/:title/',
		'/blog/:title/',
		'/posts/:title/',
	],
	...['/post/:title/', '/news/:title/', '/articles/:title/', '/:title/', '/blog/:year/:month/:day/:title/'],
];

/** Links in a text, whatever they are written in: paths with at least two characters. */
const links = /["'(]((?:https?:)?\/(?:\/[\w.-]+)?\/?[^\s"'()<>#]{2,})/g;

/**
 * The pattern of the addresses of posts, guessed from how the posts link to each other.
 * @param dayOf day of publication of a post
 * @returns the pattern with the number of links that agree with it; undefined if none does
 */
export function guessPattern(
	posts: readonly Post[],
	site: OldSite,
	dayOf: (post: Post) => string | undefined,
): { pattern: string; links: number } | undefined {
	const counts = new Map(common.map((pattern) => [pattern, 0]));
	const keys = new Map<string, string[]>();
	for (const post of posts)
		for (const pattern of common) {
			const path = pathOfPattern(pattern, post, dayOf(post));
			if (path) keys.getOrInsertComputed(pathKey(path), () => []).push(pattern);
		}
	for (const { body } of posts)
		for (const [, link = ''] of body.text().matchAll(links)) {
			const path = oldPath(link, site);
			for (const pattern of (path && keys.get(pathKey(path))) || [])
				counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
		}
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] > 0 ? { pattern: best[0], links: best[1] } : undefined;
}
