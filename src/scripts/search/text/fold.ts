/** Letters that readers write in several ways, made one. */
import { latinDigits } from '../../../words/digits.ts';

/** Letters that Unicode does not decompose, and what readers type for them. */
const alike: Record<string, string> = {
	...{ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' },
	...{ ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ه', ھ: 'ه', ہ: 'ه', ـ: '', ٱ: 'ا' },
	...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', ς: 'σ' },
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');
/** Marks that may be left out: accents, points of Arabic and Hebrew. Those of Indian scripts and of kana are letters. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const silent = /[\u00ad\u200c-\u200f\u2060\u061c]/gu;

/** Returns a word in small letters without accents and points, with one form for letters that look alike, and with Latin digits. */
export function fold(text: string): string {
	if (/^[a-z0-9]*$/.test(text)) return text;
	const letters = text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(marks, '')
		.replace(silent, '')
		.normalize('NFC')
		.replace(alikeLetters, (letter) => alike[letter] ?? letter);
	return latinDigits(letters);
}

/** The same word in small letters with its accents; undefined if it has none. */
export function accented(text: string): string | undefined {
	const small = text.normalize('NFC').toLowerCase();
	return /^[\p{Script=Latin}]+$/u.test(small) && fold(small) !== small ? small : undefined;
}
