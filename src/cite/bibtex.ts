import type { Citation, CitedAuthor } from './citation.ts';
import { isWhole } from './names.ts';

/**
 * Commands for characters that TeX reads as syntax. Braces are not escaped by a backslash: BibTeX and biber count escaped
 * braces too, so that a single one would break the entry.
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
 * Escapes a text for TeX. Characters that TeX fonts join to ligatures, such as two hyphens, are separated. The text is
 * composed (NFC), since pdfTeX cannot set combining accents.
 */
function escaped(text: string): string {
	return text
		.normalize()
		.replace(/[\\{}~^<>|&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`)
		.replace(/(?<=([-,'`]))(?=\1)|(?<=[?!])(?=`)/g, '{}');
}

/** Words, with punctuation inside them: `Iran’s`, `U.S`, `al-Khoury`. */
const words = /[\p{L}\p{M}\p{N}\p{Uppercase}]+(?:[.'’-][\p{L}\p{M}\p{N}\p{Uppercase}]+)*/gu;

/**
 * Puts braces around the words of a title that have capitals: styles of BibTeX and citation managers change other words to
 * lower case. Punctuation stays outside, since BibTeX reads a backslash after a brace as an accent. Better BibTeX ignores
 * braces around a whole title, so that a title of one word gets an empty pair after it.
 */
function titleOf(title: string): string {
	const marked = escaped(title).replace(words, (word) =>
		/[\p{Uppercase}\p{Lt}]/u.test(word) ? `{${word}}` : word,
	);
	return /^\{[^{}]*\}$/.test(marked) ? `${marked}{}` : marked;
}

/** Writes a name: BibTeX divides names of persons, and braces keep others whole, such as that of a desk. */
function nameOf(author: CitedAuthor): string {
	return isWhole(author) ? `{${escaped(author.name)}}` : escaped(author.name);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Makes a key in ASCII, which every version of BibTeX reads. Other characters become their UTF-8 bytes in hexadecimal after
 * `_`, which no id has, so that keys are as unique as ids.
 */
function keyOf(id: string): string {
	return encodeURIComponent(id).replaceAll('%', '_');
}

/**
 * Writes a citation as an entry for BibTeX and biblatex, in UTF-8.
 *
 * The day is in `date`, the one field that biblatex, Zotero and JabRef all read: biblatex ignores `day` since 3.5, and
 * Zotero never read it. Styles of BibTeX read only `year` and `month`, so these are written too, before `date`, since
 * Zotero would add a month that comes after it. `langid` is a BCP 47 tag, which biber translates; without it every title
 * counts as English. `entrysubtype` tells a newspaper from a journal. `url` is verbatim and needs no escapes.
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
