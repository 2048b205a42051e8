import type { Link, Root, Text } from 'mdast';
import { visit } from '../../../body/visit.ts';

/**
 * Where an address that is written without brackets ends before GFM thinks that it does: at quotation marks and stops that are
 * not ASCII, and where Japanese or Korean goes on without a space.
 */
const stop =
	/[“”„«»‹›「」『』（）【】《》〈〉、。，！？；：،؛؟۔।॥]|(?<=\w)[\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** Signs that an address may hold, but does not end with. */
const trailing = /[\p{Pi}\p{Pf}\p{Pd}…·.,:;!?'"*_~]+$/u;

/** Gives back to the text what GFM takes for the end of an address and is a mark of the sentence around it. */
export function autolinks() {
	return (tree: Root): void => {
		visit(tree, 'link', (link, index, parent) => {
			const [text] = link.children;
			if (text?.type !== 'text' || !isLiteral(link, text) || !parent) return;
			const end = text.value.slice(0, stop.exec(text.value)?.index).replace(trailing, '').length;
			const rest = text.value.slice(end);
			if (rest === '' || /^[-\w~]*$/.test(rest)) return;
			link.url = link.url.slice(0, -rest.length);
			text.value = text.value.slice(0, end);
			parent.children.splice(index + 1, 0, restAfter(link, text, rest));
		});
	};
}

/** True for an address that a text has as it is, not between `<` and `>` or behind words in brackets. */
function isLiteral({ url, position }: Link, { value, position: inside }: Text): boolean {
	return url.endsWith(value) && position?.start.offset === inside?.start.offset;
}

/** Shortens a link to its text, and makes text of what comes after it in the source. */
function restAfter(link: Link, text: Text, value: string): Text {
	if (!link.position) return { type: 'text', value };
	const { start, end } = link.position;
	const length = text.value.length;
	const at = {
		...start,
		column: start.column + length,
		...(start.offset !== undefined && { offset: start.offset + length }),
	};
	link.position = { start, end: at };
	text.position = link.position;
	return { type: 'text', value, position: { start: at, end } };
}
