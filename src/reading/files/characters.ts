/**
 * Signs that no text means to hold: they show as nothing or as a box, end a file early for some reader, or turn the text
 * after them around (Unicode TR 36 and 55).
 */

/** A sign that may not stand in a text, and where. */
interface BadCharacter {
	/** In UTF-16 units, from 0. */
	offset: number;
	/** What it is; what to do. */
	reason: string;
}

/**
 * Units of UTF-16, since to look for whole characters takes four times as long: dffe and dfff end the two signs of each
 * further plane that are no characters. Halves of characters are left to `isWellFormed`.
 */
const suspiciousUnit =
	/[^\t\n\x20-\x7e\u00a0-\u2027\u202f-\u2065\u2070-\udffd\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffc]/;
const isSuspicious = (text: string): boolean => suspiciousUnit.test(text) || !text.isWellFormed();
const openers = new Map([
	...[...'\u202a\u202b\u202d\u202e'].map((sign): [string, string] => [sign, '\u202c']),
	...[...'\u2066\u2067\u2068'].map((sign): [string, string] => [sign, '\u2069']),
]);
const closers = new Set(openers.values());

/** The first sign in a text that may not stand there. A text ends where a direction that it sets must have ended. */
export function badCharacter(text: string): BadCharacter | undefined {
	if (!isSuspicious(text)) return undefined;
	const open: { offset: number; sign: string }[] = [];
	let offset = 0;
	for (const sign of text) {
		const reason = isSuspicious(sign) ? reasonOf(sign) : undefined;
		if (reason) return { offset, reason };
		if (openers.has(sign)) open.push({ offset, sign });
		if (closers.has(sign) && openers.get(open.pop()?.sign ?? '') !== sign)
			return { offset, reason: unpaired(sign) };
		offset += sign.length;
	}
	const [first] = open;
	return first && { offset: first.offset, reason: unpaired(first.sign) };
}

function reasonOf(sign: string): string | undefined {
	const code = sign.codePointAt(0) ?? 0;
	if (sign === '\ufffd') return 'holds U+FFFD, which stands for a lost character; write the character itself';
	if (/\p{Cc}/u.test(sign)) return `holds the control character ${name(sign)}; take it away`;
	if (code >= 0xd800 && code <= 0xdfff) return `holds ${name(sign)}, half a character; write the whole one`;
	if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef))
		return `holds ${name(sign)}, which is no character; take it away`;
	if (/[\u2028\u2029\ufeff]/.test(sign)) return `holds the invisible sign ${name(sign)}; take it away`;
	return undefined;
}

function unpaired(sign: string): string {
	return `holds ${name(sign)}, which turns the direction of text and has no partner in its paragraph; take it away, or close it with U+202C or U+2069`;
}

function name(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
