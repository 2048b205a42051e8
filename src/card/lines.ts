/** Widths of letters of Source Serif at semi-bold, in parts of the size, as measured; each the widest of its group. */
const widths: [letters: RegExp, width: number][] = [
	[/[iljtfIJ.,:;'’‘|!()[\]·-]/, 0.39],
	[/[\p{Nd}acegrsz“”?]/u, 0.56],
	[/[mwMW@%—…½]/, 1.02],
	[/\s/, 0.25],
	[/\p{Lu}/u, 0.78],
	[/\p{M}/u, 0],
];

/** Width of a line of text, in units of the card. */
export function widthOf(text: string, size: number): number {
	let sum = 0;
	for (const letter of text) sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.64;
	return sum * size;
}

/** A title in lines, at the largest size that it fits at. */
export interface Setting {
	lines: string[];
	size: number;
}

/** Sizes to try, with the lines that they have room for. At a third of the width the smallest is still 17 pixels. */
const sizes: [size: number, lines: number][] = [
	[84, 3],
	[72, 4],
	[62, 5],
	[52, 6],
];

/** Sets a title in a column. A title too long for the smallest size is cut at a word, with an ellipsis. */
export function setTitle(title: string, width: number): Setting {
	for (const [size, most] of sizes) {
		const lines = broken(title, size, width);
		if (lines.length <= most && lines.every((line) => widthOf(line, size) <= width))
			return { lines: balanced(title, size, width, lines), size };
	}
	const [size, most] = sizes.at(-1) ?? [52, 6];
	const lines = broken(title, size, width);
	if (lines.length <= most) return { lines, size };
	const last = lines[most - 1] ?? '';
	return { lines: [...lines.slice(0, most - 1), `${last.replace(/[\s,.;:]*\S*$/, '')}…`], size };
}

/** The same number of lines, as even as they come: the narrowest column that needs no more of them. */
function balanced(title: string, size: number, width: number, lines: string[]): string[] {
	let even = lines;
	const least = Math.max(width / 2, ...title.split(/\s+/).map((word) => widthOf(word, size)));
	for (let column = width * 0.95; column > least; column -= width * 0.05) {
		const narrower = broken(title, size, column);
		if (narrower.length > lines.length) break;
		even = narrower;
	}
	return even;
}

function broken(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((part) => pieces(part, size, width))) {
		const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** A word, divided where it is wider than the column by itself. */
function pieces(word: string, size: number, width: number): string[] {
	const most = Math.max(1, Math.floor(word.length * (width / widthOf(word, size))));
	return word.length <= most ? [word] : (word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [word]);
}
