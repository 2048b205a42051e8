import {
	type Document,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	type Pair,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import { badCharacter } from '../files/characters.ts';
import { placeIn } from '../files/decode.ts';
import type { Place } from '../files/place.ts';

/** A problem of a field, not yet tied to a file. */
export interface FieldProblem {
	place: Place;
	field?: string;
	reason: string;
}

/** Fields as plain values, unchecked, with where they stand. */
export interface Fields {
	/** Undefined if they could not be parsed. */
	data: unknown;
	/** Where the value, or else the key, at a path stands in the file. */
	placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
	/** How the value at a path is written, if it is a plain word or number. */
	writtenAt?: (path: readonly PropertyKey[]) => string | undefined;
	problems: FieldProblem[];
}

/**
 * Parses fields: YAML 1.2, core schema, so that dates and words such as `no` stay text; without anchors, aliases, merge
 * keys and tags, which nobody needs here and which can be made to grow without end.
 * @param firstLine line of the file at which `source` begins
 */
export function parseFields(source: string, firstLine: number): Fields {
	const counter = new LineCounter();
	const deep = placeOfExcess(source);
	if (deep)
		return {
			data: undefined,
			placeOf: () => [firstLine, 1],
			problems: [{ place: [deep.line + firstLine - 1, deep.column], reason: tooDeep }],
		};
	const document = parseDocument(source, {
		lineCounter: counter,
		prettyErrors: false,
		schema: 'core',
		merge: false,
		stringKeys: true,
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		// An empty document has no lines, and so a place of 0, 0.
		return [Math.max(line, 1) + firstLine - 1, Math.max(col, 1)];
	};
	const problems = tellErrors([...document.errors, ...document.warnings]).map((error) => ({
		place: placeAt(error.pos[0]),
		...explainYaml(error, source),
	}));
	if (problems.length === 0) problems.push(...refuseSpecials(document, placeAt));
	if (problems.length === 0 && !isMap(document.contents))
		problems.push({
			place: [firstLine, 1],
			reason: 'is not a list of fields; write them as name: value, one a line',
		});
	return {
		data: problems.length === 0 ? document.toJS() : undefined,
		placeOf: (path, part = 'value') => placeAt(offsetOf(document, path, part)),
		writtenAt: (path) => {
			const node = document.getIn(path, true);
			return isScalar(node) ? node.source : undefined;
		},
		problems,
	};
}

/** Groups in one another that fields of a person have; a parser of many more takes long, or ends for want of memory. */
const nesting = 20;
const tooDeep = `is nested more than ${nesting} deep; put a value that begins with [, {, - or ? in quotes`;

/** Where a text has more brackets open, or more marks of lists in one line, than any front matter has; quotes are not looked for. */
function placeOfExcess(source: string): { line: number; column: number } | undefined {
	let open = 0;
	for (const { 0: sign, index } of source.matchAll(/[[{]|[\]}]|(?:[-?] +){20}/g)) {
		if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
		else if (sign.length > 1 || ++open > nesting) return placeIn(source, index);
	}
	return undefined;
}

/** Keys written twice, each; of other faults the first, since one fault makes the parser trip over what follows. */
function tellErrors(errors: readonly YAMLError[]): YAMLError[] {
	const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	return first ? [...repeated, first] : repeated;
}

/** What a slip of writers is in their words, by the code of the parser. */
const plainYaml: Partial<Record<YAMLError['code'], string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'it has a second ": "; put the value in quotes, as title: "Iran: what we know"',
	MULTILINE_IMPLICIT_KEY:
		'a line lacks ": " after its name; write name: value, with a plain space after the colon',
	MISSING_CHAR:
		'it lacks ": " after the name, or a closing mark; write name: value, with a plain space after the colon',
	TAG_RESOLVE_FAILED: 'it has a tag, a word with ! before it; take it away, or put the value in quotes',
	TAB_AS_INDENT: 'it is indented with a tab; indent it with spaces',
	UNEXPECTED_TOKEN:
		'it goes on after its closing quote mark or bracket; put all of the value in quotes, as title: "\\"War\\" again"',
};

function explainYaml(error: YAMLError, source: string): { reason: string; field?: string } {
	if (error.code === 'DUPLICATE_KEY') {
		const key = /^[^:\n]+/.exec(source.slice(error.pos[0]))?.[0].trim() ?? '';
		return { field: key, reason: 'is written twice; keep one' };
	}
	const plain = plainYaml[error.code];
	if (plain) return { reason: `is not YAML: ${plain}` };
	const what = error.message.replace(/[.:]?\s*$/, '').replace(/\s+/g, ' ');
	return {
		reason: `is not YAML: ${what}; write name: value, and put a value that holds ": " or begins with a sign in quotes`,
	};
}

function refuseSpecials(document: Document, placeAt: (offset: number) => Place): FieldProblem[] {
	const found: FieldProblem[] = [];
	const add = (offset: number | undefined, reason: string) =>
		found.push({ place: placeAt(offset ?? 0), reason });
	visit(document, {
		Alias: (_, node) => void add(node.range?.[0], 'is a YAML alias; write the value itself'),
		Node: (_, node) => {
			if ('anchor' in node && node.anchor)
				add(node.range?.[0], 'is a YAML anchor (&); write the value itself');
			if (node.tag)
				add(
					node.range?.[0],
					`has a tag of YAML (${node.tag.replace('tag:yaml.org,2002:', '!!')}); take it away, or put the value in quotes`,
				);
			// Of signs that are written as they are, `decode` has told; this is what an escape such as \\0 makes.
			const bad = isScalar(node) && typeof node.value === 'string' && badCharacter(node.value);
			if (bad) add(node.range?.[0], bad.reason);
		},
	});
	return found;
}

/** Offset of the node at a path, or of the nearest parent that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
	for (let length = path.length; length > 0; length -= 1) {
		const parent = document.getIn(path.slice(0, length - 1), true);
		if (isMap(parent)) {
			const pair = parent.items.find((item: Pair) => String(item.key) === String(path[length - 1]));
			const node = pair && (part === 'value' && length === path.length ? (pair.value ?? pair.key) : pair.key);
			if (isNode(node) && node.range) return node.range[0];
		}
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
