import { limits } from '../limits/limits.ts';
import { type Fields, parseFields } from './fields.ts';

/** The two parts of a content file. */
export interface Parts extends Fields {
	/** Line at which the body begins, from 1. */
	bodyLine: number;
	body: string;
}

/** Divides a file into front matter, which is parsed, and body. */
export function splitFrontMatter(text: string): Parts {
	const lines = text.split('\n');
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	const refuse = (reason: string): Parts => ({
		data: undefined,
		bodyLine: 1,
		body: '',
		placeOf: () => [1, 1],
		problems: [{ place: [1, 1], reason }],
	});
	if (text.trim() === '') return refuse('is empty; write front matter between two --- lines, then the text');
	if (lines[0]?.trimEnd() === '+++')
		return refuse('begins with TOML front matter; write YAML between two --- lines');
	if (/^[-–—]+\s*$/.test(lines[0] ?? '') && lines[0]?.trimEnd() !== '---')
		return refuse(`begins with ${lines[0]?.trim()}; write just three hyphens, ---`);
	if (lines[0]?.trim() === '' && lines.find((line) => line.trim() !== '')?.trimEnd() === '---')
		return refuse('has an empty line before its front matter; begin the file with ---');
	if (lines[0]?.trimEnd() !== '---')
		return refuse('has no front matter; begin the file with a --- line, the fields, and another --- line');
	if (end < 0)
		return refuse('has front matter that does not end; write a line of just --- after the last field');

	const source = lines.slice(1, end).join('\n');
	if (source.length > limits.frontMatterLength)
		return refuse(
			`has front matter of ${source.length} characters; keep it below ${limits.frontMatterLength}`,
		);
	return { ...parseFields(source, 2), bodyLine: end + 2, body: lines.slice(end + 1).join('\n') };
}
