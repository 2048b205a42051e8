import type { AnyRow } from '../reading/reading.ts';
import { collections } from '../schema/collections.ts';
import { proseFields } from '../schema/text-fields.ts';
import type { SiteLanguage } from '../words/locale.ts';

/**
 * What an archive in another language has of something that articles name: its texts as they are translated, or as they are,
 * marked with their language. A text that its translation leaves out, and its body, are not shown in another language beside
 * those that it has.
 * @param original language of the file (BCP 47)
 */
export function inLanguage(row: AnyRow, { code, language }: SiteLanguage, original: string): AnyRow {
	if (code === '') return row;
	const own = 'translations' in row.data ? row.data.translations?.[language] : undefined;
	if (!own) return { ...row, language: original };
	const texts = proseFields(collections[row.collection]).map(([name]) => name);
	const others = Object.entries(row.data).filter(([name]) => !texts.includes(name));
	const withoutBody: AnyRow = { ...row, words: 0, blocks: [] };
	return { ...withoutBody, data: { ...Object.fromEntries(others), ...own } } as AnyRow;
}
