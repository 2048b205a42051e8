import { h } from 'hastscript';
import { blockKind, contentOf, part, partOf } from './block.ts';

/** A picture with its line: `:::figure[Caption]{credit="Who made it, licence"}`, `![What it shows](./name.jpg)`, `:::`. */
export const figure = blockKind({
	syntax: ':::figure[Caption]{credit="Who made it"}, ![What it shows](./name.jpg), :::',
	label: 'required',
	attributes: ['credit'],
	anchored: true,
	read({ label, content, attributes, refuse }) {
		const inside = content.flatMap(({ children }) =>
			children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
		);
		const [image] = inside;
		if (content.length !== 1 || inside.length !== 1 || image?.type !== 'element' || image.tagName !== 'img')
			return refuse('holds something else than one image; write ![What it shows](./name.jpg) in it');
		const { credit } = attributes;
		return {
			children: [
				image,
				...part('label', label),
				...part('credit', credit ? [{ type: 'text', value: credit }] : []),
			],
		};
	},
	page(block) {
		const credit = partOf(block, 'credit');
		const lines = credit.length > 0 ? [' ', h('span', { className: ['credit'] }, credit)] : [];
		return [
			h('figure', { className: ['figure'], id: block.id }, [
				...contentOf(block),
				h('figcaption', [...partOf(block, 'label'), ...lines]),
			]),
		];
	},
});
