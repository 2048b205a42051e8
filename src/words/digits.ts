/** Digits: those of every script as the ones that programs read. */

/** Writes the decimal digits of any script as Latin ones. Those of a script follow each other in Unicode, from zero. */
export function latinDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		let value = 0;
		while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
		return String(value);
	});
}
