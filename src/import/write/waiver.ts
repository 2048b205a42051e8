import { splitFrontMatter } from '../../reading/front-matter/front-matter.ts';

/**
 * A content file with a waiver of the desk (see desk/waivers.ts) before the passage at a line; one for the front matter stands before all
 * text.
 * @param line from 1
 */
export function withWaiver(text: string, line: number, rule: string): string {
	const { bodyLine } = splitFrontMatter(text);
	const lines = text.split('\n');
	let at = Math.max(line, bodyLine) - 1;
	while (at > bodyLine - 1 && lines[at - 1]?.trim() !== '') at -= 1;
	lines.splice(
		at,
		0,
		...(at === bodyLine - 1 ? [''] : []),
		`<!-- desk: allow ${rule}: it was published so before it was imported -->`,
		'',
	);
	return lines.join('\n');
}
