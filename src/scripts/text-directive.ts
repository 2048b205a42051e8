/** Number of words at each end of a long passage that go into its link. */
const ends = 5;

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Elements that browsers search one by one: a match does not cross from one into the next. */
const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, figcaption, blockquote, summary, div';
const edge = '\n';

/** Returns the text directive of a passage (URL Fragment Text Directives), widened to whole words: browsers match only those. */
export function textDirective(range: Range): string {
	const whole = wholeWords(range);
	const before = document.createRange();
	before.setStart(document.body, 0);
	before.setEnd(whole.startContainer, whole.startOffset);
	const after = document.createRange();
	after.setStart(whole.endContainer, whole.endOffset);
	after.setEnd(document.body, document.body.childNodes.length);
	return directiveOf(textOf(before), textOf(whole), textOf(after));
}

/**
 * Returns the text directive of a passage between the texts before and after it. A browser takes the first match, so if
 * the words of the passage also occur earlier, words beside it in its own block are added as prefix or suffix.
 */
export function directiveOf(before: string, passage: string, after: string): string {
	const words = wordsOf(passage);
	const segments = passage
		.split(edge)
		.map(wordsOf)
		.filter(({ length }) => length > 0);
	const long = words.length > 2 * ends || segments.length > 1;
	const start = long ? (segments[0] ?? []).slice(0, ends) : words;
	const end = long ? (segments.at(-1) ?? []).slice(-ends) : [];
	const lead = wordsOf(before.slice(before.lastIndexOf(edge) + 1));
	const trail = wordsOf(after.split(edge)[0] ?? '');
	const stands = (text: string, phrase: string[]): boolean => plain(wordsOf(text)).includes(plain(phrase));

	const prefix = fewest(
		lead.length,
		(count) => !stands(before, [...lead.slice(lead.length - count), ...start]),
	);
	const last = long ? end : start;
	const inside = long ? words.slice(start.length, -end.length).join(' ') : before;
	const needed = long || prefix === undefined;
	const suffix = needed
		? fewest(trail.length, (count) => !stands(inside, [...last, ...trail.slice(0, count)]))
		: 0;
	const parts = [
		...(prefix ? [`${encode(lead.slice(-prefix))}-`] : []),
		...[start, end].filter(({ length }) => length > 0).map(encode),
		...(suffix ? [`-${encode(trail.slice(0, suffix))}`] : []),
	];
	return `text=${parts.join(',')}`;
}

/** Returns the smallest number of words, from 0, that passes a test; undefined if none does. */
function fewest(most: number, willDo: (count: number) => boolean): number | undefined {
	for (let count = 0; count <= most; count += 1) if (willDo(count)) return count;
	return undefined;
}

function wordsOf(text: string): string[] {
	return text.trim().split(/\s+/).filter(Boolean);
}

/** Words as browsers compare them: without case and punctuation. */
const plain = (words: string[]): string =>
	` ${words
		.join(' ')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim()} `;

/** Percent-encodes words, and hyphens too, since a hyphen would mark a prefix or suffix. */
const encode = (words: string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** Widens a range to whole words, also where a word continues in another element, such as the number of a source after it. */
function wholeWords(range: Range): Range {
	const whole = range.cloneRange();
	const { startContainer: start } = whole;
	if (start instanceof Text) {
		let at = whole.startOffset;
		while (at > 0 && inWord.test(start.data[at - 1] ?? '') && inWord.test(start.data[at] ?? '')) at -= 1;
		whole.setStart(start, at);
	}
	const { endContainer } = whole;
	let at = whole.endOffset;
	if (!(endContainer instanceof Text) || !inWord.test(endContainer.data[at - 1] ?? '')) return whole;
	for (let end: Text | undefined = endContainer; end; ) {
		while (inWord.test(end.data[at] ?? '')) at += 1;
		whole.setEnd(end, at);
		const next: Text | undefined = at === end.length ? nextText(end) : undefined;
		end = inWord.test(next?.data[0] ?? '') ? next : undefined;
		at = 0;
	}
	return whole;
}

/** Returns the text node that follows in the same block. */
function nextText(node: Text): Text | undefined {
	const block = node.parentElement?.closest(blocks);
	if (!block) return undefined;
	const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	texts.currentNode = node;
	return (texts.nextNode() as Text | null) ?? undefined;
}

/** Returns the text of a range, with a line feed between blocks. */
function textOf(range: Range): string {
	const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	let text = '';
	let block: Element | null | undefined;
	for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
		if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
		const from = node === range.startContainer ? range.startOffset : 0;
		const to = node === range.endContainer ? range.endOffset : node.length;
		const own = node.parentElement?.closest(blocks);
		if (own !== block) text += edge;
		block = own;
		text += node.data.slice(from, to);
	}
	return text;
}
