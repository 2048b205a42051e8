import { wordsOf } from '../scripts/search/words.ts';
import type { SearchRecord } from './record.ts';
import type { VocabularySource } from './vocabulary.ts';

/** Each article of a volume with its words, each once: what the vocabulary of the archive is made from. */
export type VolumeWords = VocabularySource[];

/** The words of a record. */
export function wordsOfRecord({ title, text }: SearchRecord): VocabularySource {
	return { title, text: [...new Set(wordsOf(text.normalize('NFC')))].join(' ') };
}
