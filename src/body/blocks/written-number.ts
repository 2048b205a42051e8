import type { Figure } from '../../chart/data.ts';

const separators = new Map<string, { group: string; decimal: string }>();

/** The marks between thousands and before decimals in a language. */
function separatorsOf(language: string): { group: string; decimal: string } {
	return separators.getOrInsertComputed(language, () => {
		const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
		const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
		return { group: mark('group'), decimal: mark('decimal') };
	});
}

/** Reads a number as people write it: digits of any script, with the marks of the language, a sign before, a unit of one sign, a bound. */
export function numberIn(text: string, language: string): Pick<Figure, 'value' | 'bound'> | undefined {
	const { group, decimal } = separatorsOf(language);
	const plain = text
		.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
		.replace(/[\u061c\u200e\u200f]/g, '')
		.replace(/[٬]/g, group)
		.replace(/[٫]/g, decimal)
		.replace(/[٪]/g, '%');
	const [, bound, sign, number = ''] =
		/^([<>≤≥~≈]?)\s*(?:\p{Sc}\s*)?([-−–+]?)\s*(?:\p{Sc}\s*)?(\d[\d.,'’\s]*?)\s*(?:[%‰°]|\p{Sc})?$/u.exec(
			plain,
		) ?? [];
	const spaces = /[\s'’]/;
	const between = spaces.test(group) || group === '’' ? /[\s'’]/g : group;
	const [whole = '', fraction, ...more] = number.split(decimal);
	const parts =
		between instanceof RegExp
			? whole.split(between)
			: whole.split(/[\s'’]/).length > 1
				? whole.split(/[\s'’]/)
				: whole.split(between);
	const grouped =
		parts.length === 1 || parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{2,3}$/).test(part));
	const digits = parts.join('');
	if (
		more.length > 0 ||
		!grouped ||
		!/^\d+$/.test(digits) ||
		(fraction !== undefined && !/^\d+$/.test(fraction))
	)
		return undefined;
	const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
	return {
		value: sign === '-' || sign === '−' || sign === '–' ? -value : value,
		bound: bound !== '' && bound !== undefined,
	};
}

/** The value of a decimal digit of any script: those of a script stand in a row, and its nought begins it. */
function digitOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let nought = code;
	while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
	return (code - nought) % 10;
}
