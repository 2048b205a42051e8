/** Texts whose results are kept: more than an article has. */
const most = 300;

/** Remembers what a function finds in a text, since many rules ask it of one text. What it gives must not be changed. */
export function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= most) known.clear();
		const result = find(text);
		known.set(text, result);
		return result;
	};
}
