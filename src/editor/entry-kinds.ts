import { type Collection, collectionNames, collections } from '../schema/collections.ts';
import { front } from '../schema/front.ts';
import { houseStyle } from '../schema/house-style.ts';
import type { EntryKind } from './entry-text.ts';

/** Fields that have no form: `npm run move` and a build that asks for them write them. */
const formless: Partial<Record<Collection, readonly string[]>> = { articles: ['aliases', 'anchors'] };

/** The settings files of the content folder that an editor shows, by name without `.yml`. */
export const settingsFiles = { front, 'house-style': houseStyle };

/** How each kind of file is written, by the name of its folder or its file. */
export const entryKinds: Readonly<Record<string, EntryKind>> = {
	...Object.fromEntries(
		collectionNames.map((name): [string, EntryKind] => [
			name,
			{
				schema: collections[name] as unknown as EntryKind['schema'],
				formless: formless[name] ?? [],
				hasBody: true,
				hasShortId: name === 'articles',
			},
		]),
	),
	...Object.fromEntries(
		Object.entries(settingsFiles).map(([name, schema]): [string, EntryKind] => [
			name,
			{ schema: schema as unknown as EntryKind['schema'], formless: [], hasBody: false, hasShortId: false },
		]),
	),
};
