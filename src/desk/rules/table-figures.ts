/**
 * table-figures: a total that is not the sum of its column, and a figure of the text that is a digit off the cell that it
 * comes from.
 *
 * Why: a table is where a doubter looks first, and the text that tells of it is written by hand.
 * Severity: warning. A total may leave out rows that are rounded: one in the last place for each row is allowed. Waive it
 * where the total counts more than the table shows.
 * Measured on 2,592 posts: no flag, but they have no tables.
 */
import { type Passage, placeOf } from '../../reading/body/copy.ts';
import { type Figure, figuresIn, isSlip } from '../figures.ts';
import type { Remark, Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { numberIn, type Table, tablesIn } from '../tables.ts';

const table = (last: string, text = ''): string =>
	`${text}\n\n| place | homes |\n| --- | --- |\n| North Quay | 84 |\n| South Quay | 11 |\n${last}`;
const totals = /^(?:all|in all|total|totals|sum|together|overall|grand total)\b/i;

/** Words of a sentence that tells a total. */
const inAll = /\b(?:in all|in total|altogether|a total of|overall)\b/i;

export const tableFigures: Rule = {
	name: 'table-figures',
	severity: 'warning',
	summary: 'A total that is not the sum of its column, or a figure of the text that is a digit off its cell',
	flags: [
		[table('| All | 59 |'), '"59" is the total of "homes", whose rows come to 95'],
		[table('', 'In North Quay 94 homes burnt.'), '"94" of the text is "84" in the table'],
		[table('| All | 95 |', 'In all 75 homes burnt.'), '"75" of the text is "95" in the table'],
		[table('', 'Of 95 homes 48 stood in North Quay.'), '"48" of the text is "84" in the table'],
	],
	passes: [
		table('| All | 95 |'),
		table('| Total | 96 |', 'In North Quay 84 homes burnt, and 11 in South Quay.'),
		table('', 'In North Quay 94 people stayed. In the West 94 homes burnt. North Quay has had 94 mayors.'),
		table('| All of the north | 12 |'),
	],
	*check({ body }) {
		for (const each of tablesIn(body)) {
			yield* total(each);
			yield* cellsInText(each, body);
		}
	},
};

/** Says that the last row is no total, in each column of numbers. */
function* total(each: Table): Iterable<Remark> {
	const [head = [], ...rows] = each;
	const last = rows.at(-1);
	const label = last?.[0]?.text.trim() ?? '';
	if (!last || rows.length < 3 || !totals.test(label) || label.split(' ').length > 2) return;
	for (const [index, cell] of last.entries()) {
		// Empty cells are no passages: those of a total stand at its left.
		const column = index === 0 ? 0 : index + head.length - last.length;
		const given = numberIn(cell);
		const parts = rows.slice(0, -1).map((row) => numberIn(row[column]));
		if (
			given === undefined ||
			parts.includes(undefined) ||
			/%|year|rate|average|share/i.test(head[column]?.text ?? '')
		)
			continue;
		const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
		const decimals = /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
		if (Math.abs(sum - given) <= (parts.length / 2) * 10 ** -decimals) continue;
		const shown = Number(sum.toFixed(decimals)).toLocaleString('en-GB');
		yield {
			place: placeOf(cell, 0),
			reason: `"${cell.text}" is the total of "${head[column]?.text}", whose rows come to ${shown}; mend one of them`,
		};
	}
}

/** Finds sentences that name a row and a column, and have a figure that is a slip away from their cell. */
function* cellsInText(each: Table, body: readonly Passage[]): Iterable<Remark> {
	const [head = [], ...rows] = each;
	const cells = new Set(rows.flat().map((cell) => numberIn(cell)));
	for (const passage of body) {
		if (passage.kind !== 'paragraph') continue;
		const figures = figuresIn(passage).filter(({ value, text }) => !cells.has(value) && /\d{2}/.test(text));
		for (const figure of figures) {
			const sentence = sentenceOf(figure);
			for (const row of rows) {
				const label = row[0]?.text.trim() ?? '';
				const isNamed = totals.test(label)
					? inAll.test(sentence) || hasOther(row, sentence)
					: label.length > 3 && sentence.includes(label);
				if (!isNamed) continue;
				const column = row.findIndex(
					(cell, index) => index > 0 && isSlip(cell.text, figure.text) && names(sentence, head[index]?.text),
				);
				const cell = row[column];
				if (!cell || numberIn(cell) === undefined) continue;
				yield {
					place: placeOf(passage, figure.start),
					reason: `"${figure.text}" of the text is "${cell.text}" in the table; mend one of the two`,
					other: { place: placeOf(cell, 0), text: `"${label}: ${cell.text}"` },
				};
			}
		}
	}
}

/** True if a sentence has another large figure of the row, by which it tells of it. */
function hasOther(row: readonly Passage[], sentence: string): boolean {
	return row
		.slice(1)
		.some(({ text }) => text.replace(/\D/g, '').length > 2 && sentence.includes(text.trim()));
}

function sentenceOf({ passage, start }: Figure): string {
	return sentencesOf(passage.text).find((each) => each.start <= start && start < each.end)?.text ?? '';
}

/** True if a sentence has the first noun of a column's head. */
function names(sentence: string, head = ''): boolean {
	const noun = /\p{L}{4,}/u.exec(head)?.[0];
	return noun !== undefined && new RegExp(`\\b${noun}\\b`, 'i').test(sentence);
}
