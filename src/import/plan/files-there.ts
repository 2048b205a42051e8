import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../schema/collections.ts';

/**
 * The content files that are there and not the import's own, as `articles/name` with the path of each from the content folder.
 * @param own paths of files that an earlier import wrote
 */
export function filesThere(to: string, own: ReadonlySet<string>): Map<string, string> {
	const found = new Map<string, string>();
	for (const collection of collectionNames) {
		const folder = join(to, collection);
		if (!existsSync(folder)) continue;
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
			const path = join(entry.parentPath, entry.name)
				.slice(to.length + 1)
				.replaceAll('\\', '/');
			if (!own.has(path)) found.set(`${collection}/${entry.name.slice(0, -3)}`, path);
		}
	}
	return found;
}
