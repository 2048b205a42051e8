import { isSeq, parseDocument, stringify } from 'yaml';

/** Letters and digits that are not taken for each other, and make no words. */
const signs = '23456789bcdfghjkmnpqrstvwxz';
/** Signs of a short id: 27 to the sixth are 387 million. */
const length = 6;

/** Makes a short permanent id that no article has. */
export function newShortId(taken: ReadonlySet<unknown>): string {
	for (;;) {
		// Of 256 values each sign has 9 or 10; the generator is that of Node and of browsers.
		const id = [...crypto.getRandomValues(new Uint8Array(length))]
			.map((byte) => signs[byte % signs.length])
			.join('');
		if (!taken.has(id)) return id;
	}
}

/** The text of a content file: front matter, with short lists on one line and without what is undefined, and the body. */
export function contentText(data: Readonly<Record<string, unknown>>, body = ''): string {
	const document = parseDocument(stringify(data, { lineWidth: 0 }));
	for (const name of Object.keys(data)) {
		const value = document.get(name);
		const isShort = isSeq(value) && value.items.every((item) => !/[\s,]/.test(String(item)));
		if (isShort) value.flow = true;
	}
	const fields = document
		.toString({ lineWidth: 0, flowCollectionPadding: false })
		.replace(/^draft: true$/m, '$& # take this line out to publish');
	return `---\n${fields}---\n${body && `\n${body}\n`}`;
}
