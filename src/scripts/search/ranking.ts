import { titleWeights } from './title-field.ts';

/** Ranking options of the engine: the length of a page and repeated words count little, headlines much. */
export const ranking = {
	termFrequency: 0.1,
	pageLength: 0.1,
	termSaturation: 2,
	termSimilarity: 9,
	metaWeights: {
		...titleWeights(),
		aliases: 0.5,
		topic: 1,
		sources: 0.1,
		capitals: 0.1,
		day: 0,
		language: 0,
	},
};
