import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A format to cite an article in. */
export interface CitationFormat {
	label: string;
	/** Extension of its file. */
	ending: string;
	mediaType: string;
	/** Writes the content of the file. */
	write: (citation: Citation) => string;
}

/** The formats that an article can be cited in. */
export const citationFormats: readonly CitationFormat[] = [
	{ label: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex;charset=utf-8', write: bibtex },
	{
		label: 'RIS',
		ending: 'ris',
		mediaType: 'application/x-research-info-systems;charset=utf-8',
		write: ris,
	},
	{
		label: 'CSL-JSON',
		ending: 'json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: cslJson,
	},
];
