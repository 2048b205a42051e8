/** Places of a body that a text can stand in. */
export const bodyContexts: Record<string, (text: string) => string> = {
	'a paragraph': (text) => `Before ${text} after.`,
	'a block of its own': (text) => text,
	'a heading': (text) => `## Heading ${oneLine(text)}`,
	'a list': (text) => `- item ${oneLine(text)}`,
	'a quotation': (text) => `> said ${oneLine(text)}`,
	'a table': (text) => `| a | b |\n| - | - |\n| ${cell(text)} | ${cell(text)} |`,
	'a note': (text) => `Noted.[^n]\n\n[^n]: ${oneLine(text)}`,
	'the words of a link': (text) => `[${oneLine(text)}](https://example.org/)`,
	'the target of a link': (text) => `[x](<${oneLine(text)}>)`,
	'the title of a link': (text) => `[x](https://example.org/ '${oneLine(text)}')`,
	'the target of a definition': (text) => `[x][y]\n\n[y]: <${oneLine(text)}>`,
	'an autolink': (text) => `<https://example.org/${oneLine(text)}>`,
	'the words for an image': (text) => `![${oneLine(text)}](./none.png)`,
	'an attribute of HTML': (text) => `<abbr title="${text}">x</abbr>`,
	'an address in HTML': (text) => `<blockquote cite="${text}">x</blockquote>`,
	HTML: (text) => `<figure>${text}</figure>`,
	'a comment': (text) => `A <!-- ${oneLine(text)} --> B`,
	code: (text) => `\`\`\`html\n${text}\n\`\`\``,
	'the language of code': (text) => `\`\`\`${oneLine(text).replaceAll('`', '')}\nx\n\`\`\``,
	'the label of a block': (text) => `:::explainer[${oneLine(text)}]\nText.\n:::`,
	'a pull quote': (text) => `:::pull-quote\n> ${oneLine(text)}\n:::`,
};

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function cell(text: string): string {
	return oneLine(text).replaceAll('|', '\\|');
}
