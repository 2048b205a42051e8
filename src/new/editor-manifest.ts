/**
 * Editors complete and check front matter by the schemas that Astro writes into `.astro/collections/`, for the files in its list
 * there. Astro writes the list when it starts, of files that are right; one that is begun later, or not right yet, is put into it.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../reading/files/content-folder.ts';
import { type Collection, collectionNames } from '../schema/collections.ts';

/** Puts every file of the content folder into the list. Where Astro has written none yet, there is no schema either. */
export function noteForEditors(manifest = '.astro/collections/collections.json'): void {
	if (!existsSync(manifest)) return;
	const before = readFileSync(manifest, 'utf8');
	const list = JSON.parse(before) as { entries: Record<string, Collection> };
	for (const collection of collectionNames)
		for (const file of globSync('**/*.md', { cwd: join(contentFolder(), collection) }))
			list.entries[pathToFileURL(join(contentFolder(), collection, file)).href.toLowerCase()] = collection;
	const after = JSON.stringify(list, null, 2);
	if (after !== before) writeFileSync(manifest, after);
}
