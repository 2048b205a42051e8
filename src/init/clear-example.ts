import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pagePaths } from '../addresses/paths.ts';
import { guideCompanions, guideFiles } from '../guide/guide.ts';
import { listHistory, removeWordings } from '../history/store.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import { type Collection, collectionNames } from '../schema/collections.ts';

/**
 * Takes away the article of the guide and what it names, also from the ledger: nobody was promised an example. What was
 * changed since is somebody's own, and stays.
 * @returns the files that are gone, as messages show them
 */
export function clearExample(): string[] {
	const texts = Object.entries(guideFiles()).filter(([path]) => path.includes('/'));
	const companions = Object.entries(guideCompanions()).map(
		([path, file]) => [path, readFileSync(file)] as const,
	);
	const gone = [...texts, ...companions]
		.filter(([path, made]) => isUnchanged(path, made))
		.map(([path]) => path);
	for (const path of gone) rmSync(join(contentFolder(), path));
	clearLedger(gone);
	return gone.map((path) => shownPath(join(contentFolder(), path)));
}

/** True if a file is as it was made; the article may say its language too. */
function isUnchanged(path: string, made: string | Uint8Array): boolean {
	const file = join(contentFolder(), path);
	if (!existsSync(file)) return false;
	const found = readFileSync(file);
	return (
		found.equals(Buffer.from(made)) || found.toString().replace(/^language: en\n/m, '') === made.toString()
	);
}

/** Takes the pages of files out of the ledger, whose files are JSON. */
function clearLedger(paths: readonly string[]): void {
	const ledger = join(contentFolder(), 'ledger');
	for (const path of paths) {
		const [folder = ''] = path.split('/');
		const collection = collectionNames.find((name): name is Collection => name === folder);
		if (!collection || !path.endsWith('.md')) continue;
		const id = basename(path, '.md');
		if (collection === 'articles') {
			rmSync(join(ledger, `${id}.json`), { force: true });
			const history = listHistory().get(id);
			if (history) removeWordings(history);
		}
		for (const file of globSync(join(ledger, 'pages', `${collection}.json`))) {
			const record = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
			const own = pagePaths({ collection, id });
			const rest = record.filter(([page]) => !own.includes(page));
			if (rest.length === 0) rmSync(file);
			else writeFileSync(file, `${JSON.stringify(Object.fromEntries(rest), undefined, '\t')}\n`);
		}
	}
}
