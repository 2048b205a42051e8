import type { Html, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../../body/visit.ts';
import { isEscaped, placeInText } from './place-in-text.ts';

/** A mark that another program would read, and Stet shows as it is typed. */
interface ForeignMark {
	pattern: RegExp;
	/** What it is, and what Stet has for it. */
	reason: string;
}

/** What could be such a mark: most files have none, and are not looked at again. */
const telling = /\{\{|\{%|\[!|\[\/?[a-z_-]+\b[^\]]*\]|\^\[|\$[^\s$]|==|^(?:import|export) |::[a-z]/im;

const media =
	':::embed[Its title]{url="https://…"} for a post, film or frame of another site, :::figure, :::gallery, :::video or :::audio for files beside the article';

const marks: readonly ForeignMark[] = [
	{ pattern: /\{\{[<%][\s\S]*?[%>]\}\}/g, reason: `is a shortcode of Hugo; write ${media}` },
	{ pattern: /\{%-?\s*\w[^%}]*-?%\}/g, reason: `is a tag of Liquid or Nunjucks; write ${media}` },
	{
		pattern: /\{\{-?\s*[\w"'][^{}]*\}\}/g,
		reason: 'is an expression of a template; write what it would show',
	},
	{
		pattern:
			/\[(?:caption|gallery|embed|video|audio|playlist|youtube|vimeo|wp_caption)\s+[\w-]+=[^\]]*\]|\[\/(?:caption|gallery|embed|video|audio|playlist|wp_caption)\]|^\[(?:gallery|playlist)\]$/g,
		reason: `is a shortcode of WordPress; write ${media}`,
	},
	{
		pattern: /\^\[[^\]]+\]/g,
		reason: 'is a note in the line; write [^name] there, and [^name]: the note as a paragraph of its own',
	},
	{
		pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g,
		reason: 'is an alert of GitHub; write :::explainer[Title], the text, :::',
	},
	{
		pattern:
			/(?<![\\$\w])\$\$[^$]+\$\$|(?<![\\$\w])\$(?=[^\s$\d])[^$\n]*[\\^_{}=][^$\n]*?(?<!\s)\$(?![\d\w])/g,
		reason:
			'is a formula, which Stet does not set; write it in words, with <sup> and <sub>, or in backticks as code',
	},
	{ pattern: /==(?=\S)[^=\n]+?(?<=\S)==/g, reason: 'marks words for another program; write <mark>…</mark>' },
	{
		pattern:
			/^(?:import\s+(?:[\w{*][^'"\n]*\s+from\s+)?['"][^'"\n]+['"];?|export\s+(?:default|const|let|function)\s.*)$/gm,
		reason: 'is a line of a program (MDX); take it away',
	},
	{
		pattern: /^::(?:youtube|vimeo|video|audio|embed|figure|image|gallery|tweet|instagram|iframe)\b[[{]/g,
		reason: 'is a directive on a line, which Stet does not read; write a block with three colons',
	},
];

/** Refuses marks of other programs, which readers would see as they are typed: shortcodes, templates, MDX, formulas. */
export function foreignMarks() {
	return (tree: Root, file: VFile): void => {
		if (!telling.test(String(file))) return;
		visit(tree, undefined, (node) => {
			if (node.type === 'text') tellIn(node, file);
			if (node.type === 'html') tellBlock(node, file);
		});
	};
}

function tellIn(node: Text, file: VFile): void {
	for (const { pattern, reason } of marks)
		for (const found of node.value.matchAll(pattern)) {
			const [whole] = found;
			if (isEscaped(node, whole, found.index, file)) continue;
			file.message(
				`${JSON.stringify(whole.slice(0, 80))} ${reason}`,
				placeInText(node, whole, found.index, file),
			);
			break;
		}
}

/** Comments by which WordPress divides a text into blocks. */
function tellBlock({ value, position }: Html, file: VFile): void {
	if (/^<!--\s+\/?wp:/.test(value))
		file.message(
			'is a mark of a block of WordPress; take the comment away, and write what it holds in Markdown',
			position,
		);
}
