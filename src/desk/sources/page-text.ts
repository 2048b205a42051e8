/** Where the text of a page ends up: what a reader view would show, else all of it. */
const shortest = 200;

/**
 * The text of a page as a reader view has it. The two packages are of the development install: only `npm run sources` needs
 * them.
 * @throws if they are not installed
 */
export async function textOfPage(html: string, type: string): Promise<string> {
	if (/^text\/plain/i.test(type)) return html;
	const [{ parseHTML }, { Readability }] = await Promise.all([
		import('linkedom'),
		import('@mozilla/readability'),
	]);
	const parse = (): Document => parseHTML(html).document as unknown as Document;
	const read = new Readability(parse()).parse()?.textContent ?? '';
	const text = read.trim().length >= shortest ? read : (parse().body?.textContent ?? read);
	return text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/\s*\n\s*/g, '\n')
		.trim();
}
