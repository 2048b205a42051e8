const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Record<string, number> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	bn: 1e9,
	tn: 1e12,
};

/** Pattern of a number in figures, or in words up to ninety-nine. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).toReversed().join('|')})(?: (?:thousand|million|billion|trillion)|(?:bn|tn))?`;

/** The value of a number that `numberPattern` finds. */
export function numberOf(text: string): number {
	const [figure, scale] = partsOf(text);
	return wordValue(figure) * (scale ? (scales[scale] ?? 1) : 1);
}

/** The scale of a number, such as "million"; undefined if it has none. */
export function scaleOf(text: string): string | undefined {
	return partsOf(text)[1];
}

function partsOf(text: string): [figure: string, scale: string | undefined] {
	const [figure = '', scale] = text
		.toLowerCase()
		.replace(/(?<=\d)(?=[bt]n$)/, ' ')
		.split(' ');
	return [figure, scale];
}

function wordValue(word: string): number {
	const [ten = '', one] = word.split('-');
	if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + (one ? small.indexOf(one) : 0);
	return small.includes(word) ? small.indexOf(word) : Number(word.replaceAll(',', ''));
}

/** The possible rounding error of a number: half of its last significant place. "510" may be rounded to tens. */
export function roundingOf(text: string): number {
	const [figure] = partsOf(text);
	const decimals = /\.(\d+)/.exec(figure)?.[1]?.length ?? 0;
	// The first two figures are taken as exact: "10" is ten, "510" may be 507.
	const digits = figure.replace(/\D/g, '');
	const ending = /0*$/.exec(digits)?.[0].length ?? 0;
	const zeros = decimals > 0 ? 0 : Math.max(0, Math.min(ending, digits.length - 2));
	const scale = numberOf(text) / (wordValue(figure) || 1);
	return (10 ** (zeros - decimals) / 2) * scale;
}
