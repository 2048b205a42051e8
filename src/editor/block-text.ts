/**
 * Blocks as an editor has them, a form each, and as they are written: `:::name[label]{attribute="value"}`, lines, `:::`. What is
 * read and written again is the same, sign by sign.
 */

/** A kind of block as its form needs it; plain data, since it is sent to browsers. */
export interface BlockForm {
	name: string;
	label: 'required' | 'optional' | 'none';
	content: 'required' | 'optional' | 'none';
	/** Attributes that have a value. */
	attributes: readonly string[];
	/** Attributes that stand alone. */
	flags: readonly string[];
	/** Attributes that hold names of files, divided by spaces. */
	lists: readonly string[];
}

/** What a form holds: texts, lists of names, and what is on or off. */
export type BlockValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** Where the label and the lines stand in the values. */
export const labelField = 'label';
export const contentField = 'content';

const labelPattern = String.raw`(?:\[(?<label>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\])`;

/** Finds a block of a kind at the beginning of a text. What is written in another way is not found. */
export function patternOf({ name, label, content, attributes, flags }: BlockForm): RegExp {
	const names = [...attributes, ...flags].join('|');
	const one = String.raw`(?:(?:${attributes.join('|')})="[^"\n]*"${flags.length > 0 ? `|(?:${flags.join('|')})` : ''})`;
	const braces = names ? String.raw`(?:\{(?<attributes>${one}(?: ${one})*)\})?` : '';
	const words = label === 'none' ? '' : `${labelPattern}?`;
	const lines = content === 'none' ? '' : String.raw`(?:(?<content>(?:(?!\k<fence>)[^\n]*\n)*?))`;
	return new RegExp(
		String.raw`^(?<fence>:{3,})${name}${words}${braces}\n${lines}\k<fence>(?![^\n])[\s\S]{0}`,
	);
}

/** The values of a block that was found. */
export function valuesOf(form: BlockForm, { groups = {} }: RegExpMatchArray): BlockValues {
	const { label, attributes = '', content } = groups;
	const values: Record<string, string | string[] | boolean> = {};
	if (form.label !== 'none') values[labelField] = label ?? '';
	for (const [, name = '', value] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
		values[name] =
			value === undefined
				? true
				: form.lists.includes(name)
					? value.split(' ')
					: value.replaceAll('&quot;', '"');
	if (form.content !== 'none') values[contentField] = content?.replace(/\n$/, '') ?? '';
	return values;
}

/** A block as it is written. Attributes stand in the order that the values have them. */
export function blockText(form: BlockForm, values: BlockValues): string {
	const { [labelField]: label, [contentField]: content, ...rest } = values;
	const known = Object.keys(rest).filter((name) => [...form.attributes, ...form.flags].includes(name));
	const attributes = known.flatMap((name) => {
		const value = values[name];
		if (form.flags.includes(name)) return value === true ? [name] : [];
		const text =
			typeof value === 'string' ? value : Array.isArray(value) ? value.filter(Boolean).join(' ') : '';
		return text.trim()
			? [
					`${name}="${text
						.trim()
						.replace(/\s*\n\s*/g, ' ')
						.replaceAll('"', '&quot;')}"`,
				]
			: [];
	});
	const words =
		typeof label === 'string' && label.trim() ? `[${label.trim().replace(/\s*\n\s*/g, ' ')}]` : '';
	const lines = typeof content === 'string' ? content.replace(/^\n+|\s+$/g, '') : '';
	const fence = ':'.repeat(Math.max(3, ...[...lines.matchAll(/^:+/gm)].map(([colons]) => colons.length + 1)));
	const head = `${fence}${form.name}${words}${attributes.length > 0 ? `{${attributes.join(' ')}}` : ''}`;
	return [head, ...(lines ? [lines] : []), fence].join('\n');
}
