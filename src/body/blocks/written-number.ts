import type { Figure } from '../../chart/data.ts';
import { latinDigits } from '../../words/digits.ts';

/** How a language writes numbers. */
interface Marks {
	decimal: string;
	/** What may stand between thousands: its own mark, a space or an apostrophe. */
	between: RegExp;
	group: string;
}

const known = new Map<string, Marks>();

function marksOf(language: string): Marks {
	return known.getOrInsertComputed(language, () => {
		const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
		const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
		const group = mark('group');
		return { decimal: mark('decimal'), between: new RegExp(`[${RegExp.escape(group)}\\s'’]`, 'u'), group };
	});
}

/** A bound, a sign, a currency before or behind, a number, and a unit of one sign. */
const form = /^([<>≤≥~≈]?)\s*(?:\p{Sc}\s*)?([-−–+]?)\s*(?:\p{Sc}\s*)?(\d[\d.,'’\s]*?)\s*(?:[%‰°]|\p{Sc})?$/u;

/**
 * Reads a number as people write it: digits of any script, with the marks of the language.
 * @param language BCP 47
 * @returns undefined if it is none, or one of another language
 */
export function numberIn(text: string, language: string): Pick<Figure, 'value' | 'bound'> | undefined {
	const { decimal, between, group } = marksOf(language);
	const plain = latinDigits(text)
		.replace(/[\u061c\u200e\u200f]/g, '')
		.replaceAll('٬', group)
		.replaceAll('٫', decimal)
		.replaceAll('٪', '%');
	const [, bound = '', sign = '', number = ''] = form.exec(plain) ?? [];
	const [whole = '', fraction = '0', ...more] = number.split(decimal);
	const groups = whole.split(between);
	// The first of several is of one to three digits, the others of two, as in India, or three.
	const isWhole = /^\d+$|^\d{1,3}(?: \d{2,3})+$/.test(groups.join(' '));
	if (!isWhole || !/^\d+$/.test(fraction) || more.length > 0) return undefined;
	const value = Number(`${groups.join('')}.${fraction}`);
	return { value: /[-−–]/.test(sign) ? -value : value, bound: bound !== '' };
}
