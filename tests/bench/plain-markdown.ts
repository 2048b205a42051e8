const named: Record<string, string> = {
	amp: '&',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	lt: ' ',
	gt: ' ',
	hellip: '…',
};

/** The prose of a post: code, shortcodes, images and HTML away, links to their text, headings from the second level on. */
export function plainMarkdown(text: string): string {
	return (
		decode(text)
			.replace(/[\r\u202a-\u202e\u2066-\u2069]/g, '')
			.replace(/^[ \t]*(```|~~~).*?^[ \t]*\1[`~]*$|\{% highlight\b.*?\{% endhighlight %\}/gms, '')
			// A name as the site of the post showed it.
			.replace(/\{\{ *"([\w-]+)" *\| *team_link *\}\}/g, (_, id: string) => nameOf(id))
			.replace(/\{\{[<%].*?[%>]\}\}|\{\{.*?\}\}|\{%.*?%\}|\{:.*?\}/gs, '')
			.replace(/<(script|style|table|iframe|svg)\b.*?<\/\1>/gis, '')
			.replace(/<!--.*?-->|<[^>]*>/gs, '')
			.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
			.replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
			.replace(/\[\^[^\]]*\]:?|^\s*\[[^\]]+\]:.*$/gm, '')
			.replace(/^(?:=+|-+|\*\s*\*[\s*]*|#+\s*)$/gm, '')
			.replace(/^[ \t>]+/gm, '')
			.replace(/^#{1,6} *(.*?)#* *$/gm, (_, heading: string) =>
				/[\p{L}\p{N}]/u.test(heading) ? `## ${heading}` : '',
			)
			// Emphasis beside punctuation may not be Markdown's; the words are what counts here.
			.replace(/^(\s*)\* /gm, '$1- ')
			.replaceAll('*', '')
			.replace(/[[\]<>{}`|~$\\]|https?:\/\/[^\s)”]+|:::?/g, ' ')
			.replace(/\n{3,}/g, '\n\n')
			.trim()
	);
}

/** A value as a line of text, cut between sentences, or between words, if it is too long. */
export function oneLine(value: unknown, max: number): string {
	const text = plainMarkdown(typeof value === 'string' ? value : '')
		.replace(/[*_#]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (text.length <= max) return text;
	const part = text.slice(0, max);
	return /^.*[.!?](?=\s)/s.exec(part)?.[0] ?? part.replace(/\s+\S*$/, '');
}

const nameOf = (id: string): string =>
	id.replace(/(?:^|-)\w/g, (start) => start.toUpperCase().replace('-', ' '));

function decode(text: string): string {
	return text
		.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
			String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
		)
		.replace(/&([a-z]+);/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole);
}
