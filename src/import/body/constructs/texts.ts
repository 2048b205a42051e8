import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { apart } from '../../fields/text.ts';
import { type Construct, tellOf } from '../context.ts';
import { isSpace, replace } from '../elements.ts';

/** Attributes for a theme that kramdown and Goldmark take, and every other reader of Markdown shows. */
const attributeList = /\{:\s?[^{}\n]*\}|\{\.[\w.#= "'-]+\}|\{(?:target|rel|class|id)=[^{}\n]*\}/g;
/** Formulas: Stet has none, and shows what is written between the marks as code. */
const formula =
	/\$\$([^$]+)\$\$|(?<![\\$\w])\$(?=[^\s$\d])([^$\n]*(?:[\\^_{}=]|\b[a-z]\b)[^$\n]*?)(?<!\s)\$(?![\d\w])|(?<![\\$\w])\$([a-z])\$/gi;
const marked = /==(?=\S)([^=\n]+?)(?<=\S)==/g;

/** Text that a theme or another Markdown read as something: formulas, `==marked==`, attributes for a style. */
export const texts: Construct = (tree, context) => {
	walk(tree);
	replace(tree, (element) => {
		if (
			element.tagName === 'p' &&
			element.children.every(isSpace) &&
			element.children.some(({ type }) => type === 'text')
		)
			return [];
		if (element.tagName !== 'pre') return undefined;
		// What stands in <pre> is code; a bare one has none of its own.
		const code = element.children.find(
			(child): child is Element => child.type === 'element' && child.tagName === 'code',
		);
		const language = [element, code]
			.flatMap((each) => (each ? [each.properties.className ?? []].flat().map(String) : []))
			.map((name) => /^(?:language-|lang-|brush:?)([\w+#-]+)/.exec(name)?.[1])
			.find(Boolean);
		const properties = language ? { className: [`language-${language}`] } : {};
		return {
			...element,
			properties: {},
			children: [
				{
					type: 'element',
					tagName: 'code',
					properties,
					children: [{ type: 'text', value: textOf(element) }],
				},
			],
		};
	});

	function walk(node: Root | Element): void {
		if (node.type === 'element' && /^(?:pre|code|kbd|samp)$/.test(node.tagName)) return;
		node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
			if (child.type === 'element') walk(child);
			if (child.type !== 'text') return [child];
			const made = /[{$=]/.test(child.value) ? partsOf(child.value, child) : [child];
			return made
				.flatMap((part) =>
					part.type === 'text' && /\]\(|\]\[|\*\*|\{[{%]/.test(part.value)
						? literal(part.value, part)
						: [part],
				)
				.flatMap((part) => (part.type === 'text' ? brokenAddresses(part) : [part]));
		});
	}

	/** Links and strong words that stand as Markdown in HTML, where nobody parsed them. */
	function literal(value: string, node: ElementContent): ElementContent[] {
		const parts: ElementContent[] = [];
		let last = 0;
		for (const found of value.matchAll(
			/\[([^[\]\n]+)\]\((https?:\/\/[^\s()]+)\)|\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g,
		)) {
			const [whole, words, href = '', strong] = found;
			if (href && !URL.canParse(href)) continue;
			if (found.index > last) parts.push({ type: 'text', value: apart(value.slice(last, found.index)) });
			parts.push({
				type: 'element',
				tagName: strong ? 'strong' : 'a',
				properties: href ? { href } : {},
				children: [{ type: 'text', value: words ?? strong ?? '' }],
			});
			last = found.index + whole.length;
		}
		if (last === 0) return [{ ...node, value: apart(value) } as ElementContent];
		if (last < value.length) parts.push({ type: 'text', value: apart(value.slice(last)) });
		return parts;
	}

	function partsOf(value: string, node: ElementContent): ElementContent[] {
		const plain = value.replace(attributeList, (list) => {
			tellOf(context, node, 'dropped', 'attribute', 'attributes for a style of the old site', list);
			return '';
		});
		const parts: ElementContent[] = [];
		let last = 0;
		const put = (at: number, length: number, made: Element): void => {
			if (at > last) parts.push({ type: 'text', value: plain.slice(last, at) });
			parts.push(made);
			last = at + length;
		};
		for (const found of [...plain.matchAll(formula), ...plain.matchAll(marked)].sort(
			(a, b) => a.index - b.index,
		)) {
			if (found.index < last) continue;
			const [whole] = found;
			if (whole.startsWith('=')) {
				put(found.index, whole.length, {
					type: 'element',
					tagName: 'mark',
					properties: {},
					children: [{ type: 'text', value: found[1] ?? '' }],
				});
				continue;
			}
			const inside = (found[1] ?? found[2] ?? found[3] ?? '').trim();
			tellOf(
				context,
				node,
				'changed',
				'formula',
				'a formula stands as it is written, since Stet sets none',
				whole,
			);
			put(found.index, whole.length, {
				type: 'element',
				tagName: 'code',
				properties: {},
				children: [{ type: 'text', value: inside.replace(/\s+/g, ' ') }],
			});
		}
		if (last < plain.length) parts.push({ type: 'text', value: plain.slice(last) });
		return parts;
	}
};

/** Addresses that no browser can read, as code: Markdown would make links of them, which Stet refuses. */
function brokenAddresses(node: Text): ElementContent[] {
	const all = node.value.match(addresses) ?? [];
	if (all.every(isReadable)) return [node];
	return node.value.split(addresses).flatMap((part, index): ElementContent[] => {
		const text: Text[] = part === '' ? [] : [{ type: 'text', value: part }];
		const address = all[index];
		if (address === undefined) return text;
		const found: Text = { type: 'text', value: address };
		return [
			...text,
			isReadable(address) ? found : { type: 'element', tagName: 'code', properties: {}, children: [found] },
		];
	});
}

const addresses = /(?:https?:\/\/|www\.)[^\s<>]+/gi;
/** True for an address that a browser reads as Markdown writes it into a link, with the codes of its signs. */
const isReadable = (address: string): boolean =>
	URL.canParse(encodeURI(/^www\./i.test(address) ? `http://${address}` : address));
