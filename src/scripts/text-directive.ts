/** Words at each end of a long passage: enough to find it, short enough to send. */
const ends = 5;

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** The text directive of a passage, widened to whole words: browsers find only those. */
export function textDirective(range: Range): string {
	const whole = range.cloneRange();
	const { startContainer: start, endContainer: end } = whole;
	if (start instanceof Text) {
		let at = whole.startOffset;
		while (at > 0 && inWord.test(start.data[at - 1] ?? '') && inWord.test(start.data[at] ?? '')) at -= 1;
		whole.setStart(start, at);
	}
	if (end instanceof Text) {
		let at = whole.endOffset;
		while (at > 0 && inWord.test(end.data[at - 1] ?? '') && inWord.test(end.data[at] ?? '')) at += 1;
		whole.setEnd(end, at);
	}
	const words = whole.toString().trim().split(/\s+/);
	const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
	// A hyphen would mark what stands before or after the passage.
	return `text=${parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')}`;
}
