import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import type { Manifest } from '../scripts/search/manifest.ts';
import { catalogueOf } from './catalogue.ts';
import { stopWords } from './stop-words.ts';
import { countWords, vocabularyFile, type WordCounts } from './vocabulary.ts';
import type { Volume } from './volumes.ts';

/** Name of the manifest, which is the only file of ours without a hash of its content in its name. */
export const manifestName = 'stet.json';

/**
 * Makes the files beside Pagefind's: vocabulary and catalogue, with hashes in their names so that browsers can cache them
 * for ever, and the manifest that names them.
 * @param volumes newest first
 * @param words counts of the words of each volume
 */
export function ownFiles(
	archive: Archive,
	volumes: readonly Volume[],
	words: readonly WordCounts[],
): Map<string, Uint8Array> {
	const known = catalogueOf(archive);
	// Names of things that have a page are in the vocabulary even if texts have them only once.
	const names = known.entries.map(({ name, aliases = [] }) => ({
		title: [name, ...aliases].join(' '),
		text: '',
	}));
	const vocabulary = hashed('vocabulary', 'txt', vocabularyFile([...words, countWords(names)]));
	const catalogue = hashed('catalogue', 'json', JSON.stringify(known));
	const manifest: Manifest = {
		vocabulary: vocabulary.name,
		catalogue: catalogue.name,
		pages: archive.articles.length,
		older: volumes.slice(1).map(({ folder, to, articles }) => ({ folder, to, pages: articles.length })),
		stopWords: stopWords(new Intl.Locale(archive.locale.language).language),
	};
	return new Map([
		[vocabulary.name, vocabulary.bytes],
		[catalogue.name, catalogue.bytes],
		[manifestName, Buffer.from(JSON.stringify(manifest))],
	]);
}

function hashed(name: string, ending: string, text: string): { name: string; bytes: Uint8Array } {
	return { name: `${name}.${hash('sha256', text).slice(0, 10)}.${ending}`, bytes: Buffer.from(text) };
}
