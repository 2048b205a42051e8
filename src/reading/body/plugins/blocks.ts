import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Material } from '../../../body/blocks/block.ts';
import { kindOf } from '../../../body/blocks/kinds.ts';
import type { Block } from '../../../body/nodes.ts';
import { skip, visit } from '../../../body/visit.ts';
import type { Place } from '../../files/place.ts';
import { publishFile } from './beside.ts';
import { csvTable } from './csv-table.ts';
import { factsOf } from './file-facts.ts';

/** Makes of each block that `directives` marked what its kind keeps of it. */
export function blocks() {
	return (tree: Root, file: VFile): void => {
		let depth = 1;
		visit(tree, 'element', (element, index, parent) => {
			const heading = /^h([1-6])$/.exec(element.tagName);
			if (heading) depth = Number(heading[1]);
			if (element.properties.dataBlock === undefined || !parent) return;
			const block = read(element, depth, file);
			if (block) parent.children[index] = block;
			return skip;
		});
	};
}

function read(element: Element, depth: number, file: VFile): Block | undefined {
	const facts = factsOf(file);
	const { written, blocks, front, sources, language } = facts;
	const found = written[Number(element.properties.dataBlock)];
	if (!found) return undefined;
	const elements = element.children.filter((child): child is Element => child.type === 'element');
	const label = elements.find(({ properties }) => properties.dataBlockLabel !== undefined);
	const { line, column } = element.position?.start ?? { line: 1, column: 1 };
	const place: Place = [line, column];
	const material: Material = {
		label: (label?.children ?? []) as ElementContent[],
		content: elements.filter((child) => child !== label),
		attributes: found.attributes,
		...{ front, sources, language, depth },
		readTable: (path) =>
			csvTable(path, facts, (reason, place, from) => {
				const message = file.message(from ? reason : `:::${found.name} ${reason}`, place ?? element.position);
				if (from) message.file = from;
			}),
		publish: (path, ...uses) =>
			publishFile(path, uses, facts, (reason) =>
				file.message(`:::${found.name} names ${JSON.stringify(path)}, which ${reason}`, element.position),
			),
		picture: (src, alt) => ({ ...h('img', { src, alt }), position: element.position }),
		linkTo: (url) => void facts.outbound.push({ url, place }),
		refuse: (reason, at = element) => {
			const message = file.message(`:::${found.name} ${reason}`, placeOf(at) ?? element.position);
			if (at.data?.file) message.file = at.data.file;
		},
	};
	const kept = kindOf(found.name).read(material);
	if (!kept) return undefined;
	const { attributes = {}, children = [] } = kept;
	const index = blocks.push({ kind: found.name, attributes, place }) - 1;
	return { type: 'block', kind: found.name, index, attributes, children, position: element.position };
}

/** The place of an element; that of a cell is its text, since a cell begins at the line before it. */
function placeOf({ tagName, children, position }: Element): Element['position'] {
	return (/^t[dh]$/.test(tagName) ? children[0]?.position : undefined) ?? position;
}
