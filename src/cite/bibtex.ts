import type { Citation, CitedAuthor } from './citation.ts';
import { isWhole } from './names.ts';

/**
 * Signs that TeX takes for something else. Braces are named and not escaped: BibTeX and biber count them with a
 * backslash before them too, so that a lone one would break the entry.
 */
const named: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'<': '{\\textless}',
	'>': '{\\textgreater}',
	'|': '{\\textbar}',
};

/**
 * A text as TeX reads it. Signs that fonts of TeX would join into another one, such as two hyphens, are held apart; a
 * letter and its accent are one sign (NFC), since pdfTeX sets no accents that come after.
 */
function escaped(text: string): string {
	return text
		.normalize()
		.replace(/[\\{}~^<>|&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`)
		.replace(/(?<=([-,'`]))(?=\1)|(?<=[?!])(?=`)/g, '{}');
}

/** Words, with what stands inside them: `Iran’s`, `U.S`, `al-Khoury`. */
const words = /[\p{L}\p{M}\p{N}\p{Uppercase}]+(?:[.'’-][\p{L}\p{M}\p{N}\p{Uppercase}]+)*/gu;

/**
 * A title in which words keep their capitals: styles of BibTeX make them small, and so do managers that read it, so that
 * each word with one stands in braces. Signs stay outside: BibTeX takes a backslash after a brace for an accent, and
 * makes small what follows. Braces around the whole are none to Better BibTeX, so that a title of one word has another
 * pair after it.
 */
function titleOf(title: string): string {
	const marked = escaped(title).replace(words, (word) =>
		/[\p{Uppercase}\p{Lt}]/u.test(word) ? `{${word}}` : word,
	);
	return /^\{[^{}]*\}$/.test(marked) ? `${marked}{}` : marked;
}

/** A person is a name that BibTeX divides; braces keep whatever else whole, a desk above all. */
function nameOf(author: CitedAuthor): string {
	return isWhole(author) ? `{${escaped(author.name)}}` : escaped(author.name);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The key in plain ASCII, as every version of BibTeX takes it. The signs of other letters become those of their UTF-8
 * bytes after `_`, which no id holds, so that keys stay apart as ids do.
 */
function keyOf(id: string): string {
	return encodeURIComponent(id).replaceAll('%', '_');
}

/**
 * Writes a citation as an entry for BibTeX and biblatex, in UTF-8.
 *
 * The day is in `date`, the one field that biblatex, Zotero and JabRef all read: biblatex drops `day` since 3.5, and
 * Zotero never read it. Styles of BibTeX know `year` and `month` alone, so these are there too, before `date`, since
 * Zotero would add a month that comes after it. `langid` is a BCP 47 tag, which biber translates; without it a title of
 * any language counts as English. `entrysubtype` tells a newspaper from a journal. `url` is verbatim: an address has
 * no sign that TeX would stumble over there.
 */
export function bibtex({ id, title, authors, date, publication, url, language, note }: Citation): string {
	const [year, month] = date.split('-');
	const fields = [
		['author', `{${authors.map(nameOf).join(' and ')}}`],
		['title', `{${titleOf(title)}}`],
		['journal', `{${escaped(publication)}}`],
		['entrysubtype', '{newspaper}'],
		['year', `{${year}}`],
		['month', months[Number(month) - 1]],
		['date', `{${date}}`],
		['url', `{${url}}`],
		['langid', `{${language}}`],
		...(note === undefined ? [] : [['note', `{${escaped(note)}}`]]),
	];
	const lines = fields.map(([name, value]) => `\t${name} = ${value},\n`);
	return `@article{${keyOf(id)},\n${lines.join('')}}\n`;
}
