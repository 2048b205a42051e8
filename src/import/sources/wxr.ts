import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** An element of a WordPress export with the texts of those in it, by name; what comes more often is a list. */
export interface WxrElement {
	name: string;
	attributes: Record<string, string>;
	/** Texts of elements that hold only text. */
	texts: Record<string, string>;
	/** Elements that hold others, or have attributes. */
	parts: WxrElement[];
	/** Line of the file at which its content begins. */
	bodyLine: number;
	line: number;
}

/** Elements that are read whole, and given to who reads the export, one by one. */
const units = new Set(['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term']);
/** Elements of an item that have parts or attributes. */
const groups = new Set(['category', 'wp:postmeta', 'wp:termmeta']);
/** What is never read: it is of visitors. */
const passed = new Set(['wp:comment']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML refuses them, and old databases have them.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Reads a WordPress export (WXR) as a stream, so that its size does not count.
 * @param onUnit called with each author, term and item
 * @param onSite called with each text of the channel itself
 * @returns faults of the XML, with their lines
 */
export async function readWxr(
	path: string,
	onUnit: (unit: WxrElement) => void,
	onSite: (name: string, text: string) => void,
): Promise<{ line: number; reason: string }[]> {
	const faults: { line: number; reason: string }[] = [];
	const parser = new SaxesParser();
	let unit: WxrElement | undefined;
	let group: WxrElement | undefined;
	let name = '';
	let depth = 0;
	let skipped = 0;
	let texts: string[] = [];
	parser.on('error', ({ message }) => {
		if (faults.length < 100) faults.push({ line: parser.line, reason: message });
	});
	parser.on('opentag', (tag) => {
		depth += 1;
		if (skipped || passed.has(tag.name)) {
			skipped += 1;
			return;
		}
		texts = [];
		name = tag.name;
		const element = (): WxrElement => ({
			...{ name, texts: {}, parts: [], line: parser.line, bodyLine: parser.line },
			attributes: tag.attributes as Record<string, string>,
		});
		if (!unit && units.has(name)) unit = element();
		else if (unit && groups.has(name)) group = element();
		else if (unit && name === 'content:encoded') unit.bodyLine = parser.line;
	});
	const take = (text: string): void => {
		if (!skipped) texts.push(text);
	};
	parser.on('text', take);
	parser.on('cdata', take);
	parser.on('closetag', (tag) => {
		depth -= 1;
		if (skipped) {
			skipped -= 1;
			return;
		}
		const text = texts.length === 1 ? (texts[0] ?? '') : texts.join('');
		if (unit && tag.name === unit.name) {
			const whole = unit;
			unit = undefined;
			onUnit(whole);
		} else if (group && tag.name === group.name) {
			group.texts[''] = text;
			unit?.parts.push(group);
			group = undefined;
		} else if (group) group.texts[tag.name] = text;
		else if (unit) unit.texts[tag.name] = text;
		else if (depth === 2) onSite(tag.name, text);
		texts = [];
	});
	for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 }))
		parser.write((chunk as string).replace(control, ''));
	parser.close();
	return faults;
}
