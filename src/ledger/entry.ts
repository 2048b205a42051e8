/**
 * Ledger: the committed record of published addresses and anchors, which must keep working (see check.ts). Each article
 * has a small file in `content/ledger/`, so that branches that publish do not conflict.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import type { Problem } from '../reading/files/problem.ts';
import { limits } from '../reading/limits/limits.ts';
import { moment } from '../schema/fields.ts';

const schema = z.strictObject({
	/** Short permanent id, if the article has one. */
	id: z.string().optional(),
	/** Headline of an article without an id: with the date it identifies the article if another takes over its address. */
	title: z.string().optional(),
	/** First publication, so that a build for an earlier day does not expect the article. */
	published: moment,
	/** Every path that it was published at, without `base`, oldest first. */
	urls: z.array(z.string()).min(1),
	/** Every section anchor that its page had. */
	anchors: z.array(z.string()),
});

/** What was published of one article. */
export interface LedgerEntry extends z.output<typeof schema> {
	/** Name of its file without `.json`: that of the article when it was last recorded. */
	name: string;
}

/** The folder of the ledger. */
export function ledgerFolder(): string {
	return join(contentFolder(), 'ledger');
}

/** Path of the file of an entry, as messages show it. */
export function entryFile(name: string): string {
	return shownPath(join(ledgerFolder(), `${name}.json`));
}

/** Reads the ledger. There is none before the first `npm run ledger`. */
export function readLedger(): { entries: LedgerEntry[]; problems: Problem[] } {
	const entries: LedgerEntry[] = [];
	const problems: Problem[] = [];
	if (!existsSync(ledgerFolder())) return { entries, problems };
	for (const path of globSync('*.json', { cwd: ledgerFolder() }).sort()) {
		const name = basename(path, '.json').normalize('NFC');
		const found = parse(readFileSync(join(ledgerFolder(), path)));
		if (typeof found === 'string')
			problems.push({ file: entryFile(name), line: 1, column: 1, reason: found });
		else entries.push({ name, ...found });
	}
	return { entries, problems };
}

function parse(bytes: Uint8Array): z.output<typeof schema> | string {
	const cure = 'bring it back from version control (git checkout)';
	if (bytes.length > limits.fileBytes)
		return `is ${bytes.length} bytes long, which no article comes to; ${cure}`;
	try {
		const text = new TextDecoder().decode(bytes);
		const { data, error } = schema.safeParse(JSON.parse(text));
		return data ?? `is not a ledger entry: ${z.prettifyError(error)}; ${cure}`;
	} catch {
		return `is not JSON; ${cure}`;
	}
}

/** Writes an entry. */
export function writeEntry({ name, ...entry }: LedgerEntry): void {
	mkdirSync(ledgerFolder(), { recursive: true });
	writeFileSync(join(ledgerFolder(), `${name}.json`), `${JSON.stringify(entry, null, '\t')}\n`);
}

/** Deletes the file of an entry. */
export function removeEntry(name: string): void {
	rmSync(join(ledgerFolder(), `${name}.json`));
}
