import type { Citation, CitedAuthor } from './citation.ts';
import { divided } from './names.ts';

/**
 * Writes a name for RIS, where a comma marks a person: "Marten, Ada". A name without one is an organisation, so commas are
 * removed from names that stay whole.
 */
function nameOf(author: CitedAuthor): string {
	const parts = divided(author);
	return parts ? `${parts.family}, ${parts.given}` : author.name.replaceAll(',', '');
}

/**
 * Writes a citation as RIS (Research Information Systems, 2011) in UTF-8, as a newspaper article. `DA` is the day; `PY` is
 * the year, which EndNote reads.
 */
export function ris(citation: Citation): string {
	const { id, title, authors, date, publication, section, url, language, note } = citation;
	const lines: [tag: string, value: string | undefined][] = [
		['TY', 'NEWS'],
		['ID', id],
		['TI', title],
		...authors.map((author): [string, string] => ['AU', nameOf(author)]),
		['T2', publication],
		['DA', date.replaceAll('-', '/')],
		['PY', date.slice(0, 4)],
		['SE', section],
		['LA', language],
		['UR', url],
		['N1', note],
		['ER', ''],
	];
	return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}
