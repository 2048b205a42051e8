import { Tokenizer } from 'htmlparser2';

/** What is told of a page as it goes by. Names are in small letters. */
export interface TagReader {
	/** @param attributes those that were asked for, decoded */
	open: (name: string, attributes: Record<string, string>) => void;
	/** A piece of text, decoded; the text of an element may come in several. */
	text: (text: string) => void;
	/** An end tag as it is written: what ends without one is not told of. */
	close: (name: string) => void;
}

const isForeign = (name: string): boolean => name === 'svg' || name === 'math';

/**
 * Reads HTML as a stream of tags. The Parser of the same library, which keeps track of elements and makes a list of all
 * attributes, takes 1.7 times as long, and a build reads ten thousand pages.
 * @param wanted attributes to be told of
 */
export function readTags(html: string, wanted: ReadonlySet<string>, reader: TagReader): void {
	let name = '';
	let attributes: Record<string, string> = {};
	let attribute: string | undefined;
	let value = '';
	/** Elements of SVG or MathML that are open, in which a title or a style is an element like any other. */
	let foreign = 0;
	const at = (start: number, end: number): string => html.slice(start, end).toLowerCase();
	const opened = (): void => {
		if (isForeign(name)) foreign += 1;
		reader.open(name, attributes);
	};
	const ignored = (): void => {};
	const tokenizer = new Tokenizer(
		{},
		{
			onopentagname(start, end) {
				name = at(start, end);
				attributes = {};
			},
			onattribname(start, end) {
				const written = at(start, end);
				// Of an attribute that is written twice, the first counts.
				attribute = wanted.has(written) && attributes[written] === undefined ? written : undefined;
				value = '';
			},
			onattribdata(start, end) {
				if (attribute !== undefined) value += html.slice(start, end);
			},
			onattribentity(code) {
				value += String.fromCodePoint(code);
			},
			onattribend() {
				if (attribute !== undefined) attributes[attribute] = value;
			},
			onopentagend: opened,
			onselfclosingtag() {
				opened();
				if (isForeign(name)) foreign -= 1;
			},
			isInForeignContext: () => foreign > 0,
			ontext: (start, end) => reader.text(html.slice(start, end)),
			ontextentity: (code) => reader.text(String.fromCodePoint(code)),
			onclosetag(start, end) {
				const closed = at(start, end);
				if (isForeign(closed)) foreign = Math.max(0, foreign - 1);
				reader.close(closed);
			},
			oncdata: ignored,
			oncomment: ignored,
			ondeclaration: ignored,
			onend: ignored,
			onprocessinginstruction: ignored,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}
