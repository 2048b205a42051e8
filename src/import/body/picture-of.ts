import { type PictureUse, withoutSize } from '../pictures/find.ts';
import type { BodyContext } from './context.ts';

/**
 * The file of a picture, from the source or fetched; else the addresses that it may be fetched from, the largest first.
 * @param sets further addresses of the same picture
 */
export function pictureOf(
	src: string,
	sets: readonly string[],
	context: BodyContext,
): { use: PictureUse } | { missing: string[] } {
	for (const each of [src, ...sets]) {
		const use = each ? context.pictures.find(each, context.beside) : undefined;
		if (use) return { use };
	}
	const missing = absoluteAddresses([...sets, src], context);
	const use = context.pictures.fetched(missing);
	return use ? { use } : { missing };
}

/** Addresses that a picture may be fetched from, the largest first. */
function absoluteAddresses(sources: readonly string[], context: BodyContext): string[] {
	const all = sources.flatMap((src) => {
		if (!src) return [];
		const target = context.targets.of(withoutSize(src), context.folder);
		const whole = 'href' in target ? target.href : target.lost;
		return /^https?:\/\//.test(whole) ? [whole] : [];
	});
	const plain = sources.filter((src) => /^https?:\/\//.test(src));
	return [...new Set([...all, ...plain])];
}
