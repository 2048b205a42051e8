import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BlockKind } from './block.ts';

/** A picture with its line: `:::figure[Caption]{credit="Who made it, licence"}`, `![What it shows](./name.jpg)`, `:::`. */
export const figure: BlockKind = {
	syntax: ':::figure[Caption]{credit="Who made it"}, ![What it shows](./name.jpg), :::',
	label: 'required',
	attributes: ['credit'],
	make({ label, content, attributes, refuse }) {
		const inside = content.flatMap(({ children }) =>
			children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
		);
		const [image] = inside as Element[];
		if (content.length !== 1 || inside.length !== 1 || image?.tagName !== 'img')
			return refuse('holds something else than one image; write ![What it shows](./name.jpg) in it');
		const credit = attributes.credit && h('span', { className: ['credit'] }, attributes.credit);
		return h('figure', { className: ['figure'] }, [
			image,
			h('figcaption', [...label, credit ? ' ' : '', credit || '']),
		]);
	},
};
