import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './citation.ts';

const bibtexFormat = plugins.config.get('@bibtex').format;
bibtexFormat.useIdAsLabel = true;
// Plain ASCII would leave nothing of a Persian headline; every BibTeX of today reads UTF-8.
bibtexFormat.asciiOnly = false;

/** A file to cite from, and how it is called. */
export interface CitationFile {
	/** Name beside the page of the article. */
	name: string;
	label: string;
	mediaType: string;
	write: (item: CslItem) => string;
}

/** The formats that an article can be cited in. */
export const citationFiles: readonly CitationFile[] = [
	{ name: 'cite.bib', label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
	{ name: 'cite.ris', label: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
	{
		name: 'cite.json',
		label: 'CSL-JSON',
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: cslJson,
	},
];

function bibtex(item: CslItem): string {
	return `${new Cite(item).format('bibtex').trim()}\n`;
}

function cslJson(item: CslItem): string {
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** RIS by hand: the plugin of Citation.js 0.8 leaves out authors and the day. A value is one line by the schema. */
function ris(item: CslItem): string {
	const [year, month, day] = item.issued['date-parts'][0];
	const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/');
	const lines: [tag: string, value: string | undefined][] = [
		['TY', 'NEWS'],
		['ID', item.id],
		['TI', item.title],
		...item.author.map(({ literal }): [string, string] => ['AU', literal]),
		['T2', item['container-title']],
		['PB', item.publisher],
		['CY', item['publisher-place']],
		['DA', date],
		['PY', String(year)],
		['SE', item.section],
		['LA', item.language],
		['UR', item.URL],
		['AB', item.abstract],
		['N1', item.note],
		['ER', ''],
	];
	return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}
