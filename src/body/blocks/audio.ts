import { h } from 'hastscript';
import { blockKind, contentOf } from './block.ts';
import { mediaCaption, mediaPlain, nameOf, readMedia, sourcesOf } from './media.ts';

/**
 * Sound beside the article: `:::audio[What is heard]{src="./call.mp3" credit="Who recorded it"}`, what is said in it,
 * `:::`. Several files are divided by spaces, the best first; a space in a name is written `%20`. Nothing of it is fetched
 * before a reader plays it.
 */
export const audio = blockKind({
	syntax: ':::audio[What is heard]{src="./call.mp3"}, what is said in it, :::',
	label: 'required',
	content: 'optional',
	attributes: ['src', 'credit'],
	anchored: true,
	read: (material) => readMedia(material, 'audio', 'call.mp3'),
	page: (block, showing) => [
		h('figure', { className: ['media'], id: block.id }, [
			h('audio', { controls: true, preload: 'none', ariaLabel: nameOf(block) }, sourcesOf(block)),
			mediaCaption(block, contentOf(block), showing),
		]),
	],
	plain: (block, showing) => mediaPlain(block, contentOf(block), showing),
});
