import type { Element } from 'hast';
import { h } from 'hastscript';
import { blockKind, contentOf, part, partOf } from './block.ts';

/**
 * Pictures side by side: `:::gallery[What they show]{credit="Who made them"}`, a line `![What it shows](./a.jpg "Caption")`
 * for each, `:::`. All are on the page at once: nobody has to leaf.
 */
export const gallery = blockKind({
	syntax:
		':::gallery[What they show]{credit="Who made them"}, a line ![What it shows](./a.jpg "Caption") for each, :::',
	label: 'required',
	attributes: ['credit'],
	anchored: true,
	read({ label, content, attributes, refuse }) {
		const pictures: Element[] = [];
		for (const element of content) {
			if (element.tagName !== 'p')
				return refuse(
					'holds more than images; write a line ![What it shows](./a.jpg "Caption") for each',
					element,
				);
			for (const child of element.children) {
				if (child.type === 'element' && child.tagName === 'img') pictures.push(child);
				else if (child.type !== 'text' || child.value.trim() !== '')
					return refuse(
						'holds more than images; write what is said of one in quotes behind its name, as ![What it shows](./a.jpg "Caption")',
						element,
					);
			}
		}
		if (pictures.length < 2) return refuse('holds a single image; write :::figure for it, or a second one');
		const { credit } = attributes;
		return {
			children: [
				h('ul', pictures.map(itemOf)),
				...part('label', label),
				...part('credit', credit ? [{ type: 'text', value: credit }] : []),
			],
		};
	},
	page(block) {
		const credit = partOf(block, 'credit');
		return [
			h('figure', { className: ['gallery'], id: block.id }, [
				...contentOf(block),
				h('figcaption', [
					...partOf(block, 'label'),
					...(credit.length > 0 ? [' ', h('span', { className: ['credit'] }, credit)] : []),
				]),
			]),
		];
	},
});

/** A picture with the line that its writer put in quotes, which everybody may read and not only who points at it. */
function itemOf(picture: Element): Element {
	const { title, ...properties } = picture.properties;
	return h('li', [
		{ ...picture, properties },
		typeof title === 'string' && title !== '' ? h('p', title) : '',
	]);
}
