import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Media } from '../neutral.ts';

/** Attachments by their ids. */
export type MediaById = Map<string, Media>;

/** What the exports have besides a text. */
interface Around {
	media: MediaById;
	/** Reusable blocks by id. */
	blocks: ReadonlyMap<string, string>;
	meta: ReadonlyMap<string, string[]>;
}

/**
 * A text of WordPress with what it names by ids in its place: pictures of galleries, reusable blocks, notes, the file of a podcast.
 * @param id of the post, whose own pictures a gallery without ids shows
 */
export function withOwnMedia(text: string, id: string, { media, blocks, meta }: Around): string {
	const notes = notesOf(meta.get('footnotes')?.[0]);
	const whole = text
		.replace(
			/<!--\s+wp:block\s+\{"ref":(\d+)[^>]*\}\s+\/-->/g,
			(mark, ref: string) => blocks.get(ref) ?? mark,
		)
		.replace(/<!--\s+wp:footnotes[^>]*\/-->/g, () => notes)
		.replace(/\[gallery\b([^\]]*)\]/g, (mark, args: string) => galleryOf(args, id, media) ?? mark)
		.replace(/<img\b[^>]*\bwp-image-(\d+)[^>]*>/g, (tag, ref: string) => {
			const alt = media.get(ref)?.alt;
			if (!alt || /\balt="[^"]+"/.test(tag)) return tag;
			return tag.replace(/\salt=""/, '').replace(/\s*\/?>$/, ` alt="${alt.replaceAll('"', '&quot;')}">`);
		});
	const [file = ''] = meta.get('enclosure')?.[0]?.trim().split(/\s+/) ?? [];
	const isHeard = file && /^https?:/.test(file) && !whole.includes(file);
	return isHeard ? `${toHtml(h('audio', { src: file }))}\n\n${whole}` : whole;
}

function notesOf(json: string | undefined): string {
	try {
		const notes = JSON.parse(json ?? '[]') as { id: string; content: string }[];
		return notes.length === 0
			? ''
			: `<ol class="wp-block-footnotes">${notes.map(({ id, content }) => `<li id="${id}">${content} <a href="#${id}-link">↩</a></li>`).join('')}</ol>`;
	} catch {
		return '';
	}
}

function galleryOf(args: string, id: string, media: MediaById): string | undefined {
	const ids = /(?:ids|include)=["']?([\d,\s]+)/
		.exec(args)?.[1]
		?.split(',')
		.map((each) => each.trim());
	const all = ids
		? ids.flatMap((each) => media.get(each) ?? [])
		: [...media.values()].filter(
				({ post, url }) => post === id && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url),
			);
	if (all.length === 0) return undefined;
	return toHtml(
		h(
			'div',
			{ className: ['gallery'] },
			all.map(({ url, alt, caption }) =>
				h('figure', [h('img', { src: url, alt: alt ?? '' }), ...(caption ? [h('figcaption', caption)] : [])]),
			),
		),
	);
}
