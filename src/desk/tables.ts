import type { Passage } from '../reading/body/copy.ts';

/** A table of the body, by rows; the first row is its head. */
export type Table = Passage[][];

/** Finds the tables of a body: cells that stand one after another, those of one line in one row. */
export function tablesIn(body: readonly Passage[]): Table[] {
	const tables: Table[] = [];
	let last: Passage | undefined;
	for (const passage of body) {
		if (passage.kind === 'cell') {
			const line = lineOf(passage);
			const before = last?.kind === 'cell' ? lineOf(last) : undefined;
			// Between the head and the first row stands the line of dashes.
			if (before === undefined || line > before + 2) tables.push([[passage]]);
			else if (line > before) tables.at(-1)?.push([passage]);
			else tables.at(-1)?.at(-1)?.push(passage);
		}
		last = passage;
	}
	return tables;
}

const lineOf = ({ runs }: Passage): number => runs[0]?.[1] ?? 0;

/** The number that a cell is; undefined if it is another text. */
export function numberIn(cell: Passage | undefined): number | undefined {
	const text = cell?.text.trim().replace(/^[$€£]/, '') ?? '';
	return /^[-−]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)
		? Number(text.replaceAll(',', '').replace('−', '-'))
		: undefined;
}
