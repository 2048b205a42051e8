import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../nodes.ts';
import { lineOf } from '../text.ts';
import { blockKind, contentOf, listIn, textIn } from './block.ts';
import { mediaCaption, mediaPlain, nameOf, readMedia, sourcesOf } from './media.ts';

/**
 * A film beside the article: `:::video[What it shows]{src="./quay.mp4" poster="./quay.jpg" captions="./quay.vtt"}`, what is
 * said in it, `:::`. The poster is the picture before it is played, and stands for it in feeds and on paper; captions are
 * WebVTT, in another language with its tag in the name (`./quay.fa.vtt`). Several files are divided by spaces, the best
 * first; a space in a name is written `%20`.
 *
 * Nothing of it is fetched before a reader plays it; without a poster, only its beginning. Its room is kept by the poster's
 * size, or else is that of most films.
 */
export const video = blockKind({
	syntax:
		':::video[What it shows]{src="./film.mp4" poster="./film.jpg" captions="./film.vtt"}, what is said in it, :::',
	label: 'required',
	content: 'optional',
	attributes: ['src', 'poster', 'captions', 'credit'],
	anchored: true,
	read(material) {
		const kept = readMedia(material, 'video', 'film.mp4');
		const { poster } = material.attributes;
		if (!kept || !poster) return kept;
		return {
			...kept,
			children: [material.picture(poster, lineOf(material.label)), ...(kept.children ?? [])],
		};
	},
	page(block, showing) {
		const [poster, transcript] = posterOf(block);
		const { src, width, height } = poster?.type === 'element' ? poster.properties : {};
		return [
			h('figure', { className: ['media'], id: block.id }, [
				h(
					'video',
					{
						...{ controls: true, playsInline: true, preload: src ? 'none' : 'metadata' },
						...{ poster: src, width, height, ariaLabel: nameOf(block) },
					},
					[...sourcesOf(block), ...tracksOf(block)],
				),
				mediaCaption(block, transcript, showing),
			]),
		];
	},
	plain(block, showing) {
		const [poster, transcript] = posterOf(block);
		return [...(poster ? [h('p', [poster])] : []), ...mediaPlain(block, transcript, showing)];
	},
});

/** The poster, which stands first and on its own, and what is said in the film. */
function posterOf(block: Block): [poster: ElementContent | undefined, transcript: ElementContent[]] {
	const content = contentOf(block);
	const [first, ...rest] = content;
	const isPoster = first?.type === 'image' || (first?.type === 'element' && first.tagName === 'img');
	return isPoster ? [first, rest] : [undefined, content];
}

/** Captions, which readers switch on, as players do for those who always want them: shown at once, they would be fetched with the page. */
function tracksOf(block: Block): Element[] {
	return listIn(block, 'captions').map((src) => {
		const own = /\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)\.[\da-f]+\.vtt$/.exec(src)?.[1];
		const srcLang = own ?? textIn(block, 'language');
		const label = new Intl.DisplayNames(srcLang, { type: 'language' }).of(new Intl.Locale(srcLang).language);
		return h('track', { kind: 'captions', src, srcLang, label });
	});
}
