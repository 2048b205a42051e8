import { type Told, tell } from '../report/account.ts';

/**
 * Takes out of MDX what is no Markdown: imports and exports, comments and expressions in braces. Components are marks (see
 * rewrite.ts). Lines stay where they are. Plain elements around Markdown go, since what stands in them is Markdown, indented.
 */
export function plainMdx(text: string, told: (entry: Told, line: number) => void): string {
	let fence = '';
	let open = 0;
	const found: string[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence) {
			if (mark.startsWith(fence)) fence = '';
			found.push(line);
			continue;
		}
		if (mark) fence = mark;
		if (
			/^(?:import\s[^;]*?from\s*['"]|import\s*['"]|export\s+(?:const|default|function|let|\{))/.test(line)
		) {
			told(
				tell('dropped', 'MDX', `${line.trim()} is of a program and nothing that readers saw`, {
					value: line.trim(),
				}),
				index + 1,
			);
			found.push('');
			continue;
		}
		const change =
			(line.match(/<(?:div|section|span|center)\b[^>]*(?<!\/)>/g)?.length ?? 0) -
			(line.match(/<\/(?:div|section|span|center)>/g)?.length ?? 0);
		const inside = open > 0 || change !== 0;
		open = Math.max(0, open + change);
		const plain = inside ? line.replace(/<\/?(?:div|section|span|center)\b[^>]*>/g, '').trimStart() : line;
		found.push(mark ? line : expressionsOut(plain, index + 1, told));
	}
	return found.join('\n');
}

/** A line without what braces outside code and tags hold. */
function expressionsOut(line: string, number: number, told: (entry: Told, line: number) => void): string {
	if (!line.includes('{')) return line;
	return line
		.split(/(`[^`]*`|<[^>]*>|\{\{.*?\}\}|\$[^$]*\$)/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part.replace(/(?<!\\)\{([^{}]*)\}/g, (whole, inner: string) => {
						if (/^\s*\/\*/.test(inner) || /^\s*["'`]\s*["'`]\s*$/.test(inner)) return '';
						const [, , text] = /^\s*(["'`])(.*)\1\s*$/.exec(inner) ?? [];
						if (text !== undefined) return text;
						told(
							tell('lost', 'MDX', `${whole} showed what only the old site knew`, { value: whole }),
							number,
						);
						return '';
					}),
		)
		.join('');
}
