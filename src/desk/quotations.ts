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
export function findQuotations(text: string): Quotation[] {
	return [...text.matchAll(marks)].map(({ 0: whole, 1: curly, 2: closing, 3: straight, 4: end, index }) => ({
		start: index,
		end: index + whole.length,
		text: curly ?? straight ?? '',
		closed: Boolean(closing || end),
	}));
}

let last: { text: string; quotations: Quotation[] } = { text: '', quotations: [] };

/** True if an offset of a text lies in a quotation. The last text is cached, since rules ask many times for one. */
export function isQuoted(text: string, offset: number): boolean {
	if (last.text !== text) last = { text, quotations: findQuotations(text) };
	return last.quotations.some(({ start, end }) => start < offset && offset < end);
}
