/** The part of Citation.js that is used here; the library has no types of its own. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
		format(format: string, options?: Record<string, unknown>): string;
	}
	export const plugins: { config: { get(name: '@bibtex'): { format: BibtexFormat } } };

	interface BibtexFormat {
		useIdAsLabel: boolean;
		asciiOnly: boolean;
	}
}

declare module '@citation-js/plugin-bibtex';
