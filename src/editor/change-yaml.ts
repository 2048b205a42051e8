/**
 * Changes values in YAML and leaves every sign of the rest as it is written: comments, quotes, order, lists on one line. Only
 * what differs is written anew, at the places that the parser gives of it.
 */
import {
	type Document,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	Scalar,
	stringify,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { alignment, same } from './same.ts';

/** A part of the text and what takes its place. */
interface Edit {
	start: number;
	end: number;
	text: string;
}

/** Fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Changes fields.
 * @param source YAML: a map of fields in block style, as front matter is
 * @param wanted all fields as they are to be; those that are left out go
 * @param order names of fields in the order that new ones stand in
 * @throws Error if the fields are not those wanted after that, which is a fault of this code
 */
export function changeYaml(source: string, wanted: Fields, order: readonly string[] = []): string {
	const document = parse(source);
	if (!isMap(document.contents)) return fieldsText(wanted);
	const edits: Edit[] = [];
	changeMap({ source, edits }, document.contents, wanted, order);
	const changed = edits
		.toSorted((a, b) => b.start - a.start || b.end - a.end)
		.reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), source);
	// A text without fields, maybe with comments, is read as nothing.
	if (!same(parse(changed).toJS() ?? {}, wanted)) throw new Error('the fields could not be written');
	return changed;
}

/** Fields as YAML, with short lists on one line. */
export function fieldsText(fields: Fields): string {
	const document = parse(stringify(fields, { lineWidth: 0 }));
	if (isMap(document.contents))
		for (const pair of document.contents.items) shorten(pair.value as Node | null);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function shorten(node: Node | null): void {
	if (isSeq(node) && node.items.every((item) => isScalar(item) && !/[\s,]/.test(String(item))))
		node.flow = true;
}

function parse(source: string): Document {
	return parseDocument(source, { schema: 'core', merge: false, stringKeys: true });
}

/** A text under change. */
interface Change {
	source: string;
	edits: Edit[];
}

function changeMap(change: Change, map: YAMLMap, wanted: Fields, order: readonly string[]): void {
	const pairs = map.items as Pair<Scalar<string>, Node | null>[];
	if (map.flow) return void replace(change, map, flowText(wanted));
	for (const pair of pairs) {
		if (wanted[pair.key.value] === undefined)
			removePart(change, startOf(pair.key), endOfPair(change.source, pair));
		else if (!same(plainOf(pair.value), wanted[pair.key.value]))
			changeValue(change, pair, wanted[pair.key.value]);
	}
	const names = pairs.map(({ key }) => key.value);
	const indent = ' '.repeat(columnOf(change.source, startOf(pairs[0]?.key)));
	for (const name of Object.keys(wanted)) {
		if (wanted[name] === undefined || names.includes(name)) continue;
		const after = pairs[placeFor(name, names, order)] as Pair<Scalar<string>, Node | null>;
		insert(change, endOfPair(change.source, after), indented(fieldsText({ [name]: wanted[name] }), indent));
	}
}

/** The index of the field that a new one stands behind: the last of those that come before it in the order, or of all. */
function placeFor(name: string, names: readonly string[], order: readonly string[]): number {
	const rank = order.indexOf(name);
	const before = names.findLastIndex((each) => order.includes(each) && order.indexOf(each) < rank);
	return rank < 0 || before < 0 ? names.length - 1 : before;
}

function changeValue(
	change: Change,
	{ key, value }: Pair<Scalar<string>, Node | null>,
	wanted: unknown,
): void {
	if (value && changeInside(change, value, wanted)) return;
	const { source } = change;
	const indent = ' '.repeat(columnOf(source, startOf(key)));
	const whole = indented(fieldsText({ [key.value]: wanted }), indent).slice(indent.length);
	const end = value?.range ? endOfValue(source, value) : endOfLine(source, startOf(key));
	change.edits.push({ start: startOf(key), end, text: whole });
}

/** Changes a value where it stands. @returns false if it has another form than the one wanted */
function changeInside(change: Change, node: Node, wanted: unknown): boolean {
	if (isMap(node) && isObject(wanted)) {
		if (Object.values(wanted).every((value) => value === undefined)) return false;
		changeMap(change, node, wanted, []);
	} else if (isSeq(node) && Array.isArray(wanted) && wanted.length > 0) changeSeq(change, node, wanted);
	else if (isScalar(node) && isFlowScalar(node) && !isObject(wanted) && !isLong(wanted)) {
		const written = new Scalar(wanted);
		if (node.type) written.type = node.type;
		replace(change, node, stringify(written, { lineWidth: 0 }).trimEnd());
	} else return false;
	return true;
}

function changeSeq(change: Change, seq: YAMLSeq, wanted: readonly unknown[]): void {
	if (seq.flow) return void replace(change, seq, flowText(wanted));
	const items = seq.items as Node[];
	const { source } = change;
	const dash = (item: Node) => source.lastIndexOf('-', startOf(item) - 1);
	const indent = ' '.repeat(columnOf(source, dash(items[0] as Node)));
	const textOf = (value: unknown) => indented(stringify([value], { lineWidth: 0 }), indent);
	let last: Node | undefined;
	for (const [from, to] of alignment(items.map(plainOf), wanted)) {
		const item = items[from ?? -1];
		if (item && to === undefined) removePart(change, dash(item), endOfValue(source, item));
		else if (item && !same(plainOf(item), wanted[to ?? 0]) && !changeInside(change, item, wanted[to ?? 0])) {
			const text = textOf(wanted[to ?? 0]).slice(indent.length);
			change.edits.push({ start: dash(item), end: endOfValue(source, item), text });
		} else if (!item) {
			const at = last ? endOfValue(source, last) : startOfLine(source, dash(items[0] as Node));
			insert(change, at, textOf(wanted[to ?? 0]));
		}
		if (item) last = item;
	}
}

/** Puts lines at a place; several at one place stand in the order that they come in. */
function insert(change: Change, at: number, text: string): void {
	const there = change.edits.find(({ start, end }) => start === at && end === at);
	const missing = at > 0 && change.source[at - 1] !== '\n' ? '\n' : '';
	if (there) there.text += text;
	else change.edits.push({ start: at, end: at, text: missing + text });
}

/** Takes out a field or an entry with its lines. The one after it takes its place in the line, which a dash may begin. */
function removePart({ source, edits }: Change, start: number, end: number): void {
	const isFirst = source.slice(startOfLine(source, start), start).trim() !== '';
	const column = columnOf(source, start);
	if (isFirst) edits.push({ start, end: Math.min(end + column, source.length), text: '' });
	else edits.push({ start: startOfLine(source, start), end, text: '' });
}

function replace({ edits }: Change, node: Node, text: string): void {
	const [start = 0, end = 0] = node.range ?? [];
	edits.push({ start, end, text });
}

function flowText(value: unknown): string {
	const document = parse(stringify(value, { lineWidth: 0, collectionStyle: 'flow' }));
	return document.toString({ lineWidth: 0, flowCollectionPadding: isObject(value) }).trimEnd();
}

function indented(text: string, indent: string): string {
	return text.replace(/^(?=.)/gm, indent);
}

function isFlowScalar({ type }: Scalar): boolean {
	return type === 'PLAIN' || type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

function isLong(value: unknown): boolean {
	return typeof value === 'string' && value.includes('\n');
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plainOf(node: Node | null): unknown {
	if (isPair(node) || node === null) return null;
	return (node as { toJSON: () => unknown }).toJSON();
}

function startOf(node: Node | undefined): number {
	return node?.range?.[0] ?? 0;
}

function endOfPair(source: string, { key, value }: Pair<Scalar<string>, Node | null>): number {
	return value?.range && value.range[1] > startOf(key)
		? endOfValue(source, value)
		: endOfLine(source, startOf(key));
}

/** Where the line after a value begins. */
function endOfValue(source: string, { range }: Node): number {
	const end = range?.[1] ?? 0;
	if (source[end - 1] !== '\n') return endOfLine(source, end);
	// Empty lines and comments behind a block belong to what follows.
	return end - (/\n(?:[ \t]*(?:#.*)?\n)+$/.exec(source.slice(range?.[0] ?? 0, end))?.[0].length ?? 1) + 1;
}

function endOfLine(source: string, from: number): number {
	const end = source.indexOf('\n', from);
	return end < 0 ? source.length : end + 1;
}

function startOfLine(source: string, from: number): number {
	return source.lastIndexOf('\n', from - 1) + 1;
}

function columnOf(source: string, offset: number): number {
	return offset - startOfLine(source, offset);
}
