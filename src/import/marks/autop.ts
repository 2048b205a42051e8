/** Elements that stand for themselves in a text of WordPress, and are not put into paragraphs. */
const blocks =
	/^<(?:\/?(?:address|article|aside|blockquote|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|object|noscript)\b|!--)/i;

/**
 * Makes paragraphs of empty lines and breaks of line ends, as WordPress shows texts of its classic editor. `pre`, `script` and `style`
 * stay as they are.
 */
export function autop(text: string): string {
	const parts = text.split(/(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/i);
	let made = '';
	for (let index = 0; index < parts.length; index += 3) {
		made += paragraphs(parts[index] ?? '');
		made += parts[index + 1] ?? '';
	}
	return made;
}

function paragraphs(text: string): string {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => (blocks.test(part) ? withBreaks(part) : `<p>${withBreaks(part)}</p>`))
		.join('\n');
}

/** Line ends as breaks, but not beside tags of blocks and inside tags. */
function withBreaks(part: string): string {
	return part.replace(/[ \t]*\n[ \t]*/g, (_, offset: number) => {
		const before = part.slice(0, offset);
		const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
		const isBesideBlock =
			/<\/?(?:address|blockquote|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|table|tbody|td|tfoot|th|thead|tr|ul|br)\b[^>]*>$/i.test(
				before,
			) || blocks.test(part.slice(offset).trimStart());
		return isInTag || isBesideBlock ? '\n' : '<br>\n';
	});
}
