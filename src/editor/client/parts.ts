/** Parts of a text that have a form: blocks, and what the editor would else write in its own way. */
import { blockText, patternOf, valuesOf } from '../block-text.ts';
import type { Component } from '../components.ts';

/** How a part is found and written. */
interface Part {
	pattern: RegExp;
	fromBlock: (match: RegExpMatchArray) => Record<string, unknown>;
	toBlock: (values: Record<string, unknown>) => string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A part that is kept as it is written, whole. */
function whole(pattern: RegExp): Part {
	return { pattern, fromBlock: ([text]) => ({ text }), toBlock: ({ text }) => textOf(text).trim() };
}

/** Parts other than blocks, by id. A pattern that has `[\s\S]` is of whole lines there. */
const others: Readonly<Record<string, Part>> = {
	citation: {
		pattern: /\[\^([^\]\s]+)\](?!:)/,
		fromBlock: ([, id]) => ({ id }),
		toBlock: ({ id }) => (textOf(id) ? `[^${textOf(id).replace(/[\s[\]^]/g, '')}]` : ''),
	},
	note: {
		pattern: /^\[\^([^\]\s]+)\]: ?([^\n]*(?:\n+(?: {4}|\t)[^\n]+)*)(?![^\n])[\s\S]{0}/,
		fromBlock: ([, id, text = '']) => ({ id, text: text.replace(/^(?: {4}|\t)/gm, '') }),
		toBlock: ({ id, text }) =>
			textOf(id)
				? `[^${textOf(id)}]: ${textOf(text)
						.trim()
						.replace(/\n(?=[^\n])/g, '\n    ')}`
				: '',
	},
	'simple-table': whole(/^\|[^\n]*\n\|[ :|-]*-[ :|-]*(?:\n\|[^\n]*)*(?![^\n])[\s\S]{0}/),
	'as-written': whole(/^(:{3,})[\w-][\s\S]*?\n\1[ \t]*(?![^\n])/),
};

/** A component as Sveltia CMS takes it. */
export function definitionOf({ id, label, icon, fields, form }: Component) {
	const part: Part | undefined = form
		? {
				pattern: patternOf(form),
				fromBlock: (match) => ({ ...valuesOf(form, match) }),
				toBlock: (values) => blockText(form, values as never),
			}
		: others[id];
	if (!part) throw new Error(`there is no part of a text named ${id}`);
	const isChip = id === 'citation';
	return {
		id,
		label,
		icon,
		fields: [...fields],
		...part,
		collapsed: true,
		...(isChip && { mode: 'dialog', summary: '{{id}}', trigger: 'button' }),
		toPreview: () => '',
	};
}
