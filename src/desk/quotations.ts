import { remembered } from './remembered.ts';

/** Words in quotation marks. */
export interface Quotation {
	/** Offset of the opening mark. */
	start: number;
	/** Offset after the closing mark, or the end of the text if the quotation goes on in the next paragraph. */
	end: number;
	/** Text between the marks. */
	text: string;
	/** False if there is no closing mark. */
	closed: boolean;
}

const marks = /“([^”]*)(”?)|(?<![\p{L}\p{N}])"([^"]*)("?)/gu;

/** Finds quotations in curly or straight double marks. Single marks are too similar to apostrophes. */
export const findQuotations: (text: string) => readonly Quotation[] = remembered((text) => {
	if (!/[“"]/.test(text)) return [];
	return [...text.matchAll(marks)].map(({ 0: whole, 1: curly, 2: closing, 3: straight, 4: end, index }) => ({
		start: index,
		end: index + whole.length,
		text: curly ?? straight ?? '',
		closed: Boolean(closing || end),
	}));
});

/** True if an offset of a text lies in a quotation. */
export function isQuoted(text: string, offset: number): boolean {
	return findQuotations(text).some(({ start, end }) => start < offset && offset < end);
}
