/**
 * History: what each published article said before. `npm run ledger` adds a wording whenever the words that readers see
 * differ from the last. So drafts are in none, and a shallow clone has all of them.
 *
 * They are kept in one file an article in `content/ledger/history/`, named by the article, the number of its
 * wordings and the last of them, so that a listing of the folder tells what changed without a file being read. In it
 * is a line of JSON that says when each was published, and then, compressed with Brotli (RFC 7932), the first wording whole
 * and of each other one what differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { diffArrays } from 'diff';
import { z } from 'zod';
import { type Line, wordingName } from '../reading/body/wording.ts';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import { moment } from '../schema/fields.ts';

/** The words of an article at one time. */
export interface Wording {
	/** When it was published: a day or an instant. */
	at: string;
	/** Unset if it was struck. */
	lines?: Line[];
	/** True if a correction or a new `updated` told readers of what changed; unset for the first wording. */
	noted?: boolean;
	/** Why its words are kept no more: personal data, a court. */
	struck?: { date: string; reason: string };
}

/** What is known of an article's wordings without reading them. */
export interface History {
	/** Number of wordings. */
	count: number;
	/** Name of the last one (see wordingName). */
	last: string;
	/** Name of the file in the folder. */
	file: string;
}

/** How one wording differs from the one before that has words: so many lines kept, so many left out (negative), or new ones. */
const delta = z.array(z.union([z.int(), z.array(z.tuple([z.string(), z.string()]))]));

type Delta = z.output<typeof delta>;

const heads = z.array(
	z.strictObject({
		at: moment,
		noted: z.boolean().optional(),
		struck: z.strictObject({ date: moment, reason: z.string() }).optional(),
	}),
);

/** What is known of a wording without its words. */
export type WordingHead = z.output<typeof heads>[number];

/** The folder of the wordings. */
function historyFolder(): string {
	return join(contentFolder(), 'ledger', 'history');
}

const fileName = /^(.+)\.(\d+)-([\da-z]+)\.br$/;

/** Lists what there is, by name of article. Empty before the first `npm run ledger`. */
export function listHistory(): Map<string, History> {
	const folder = historyFolder();
	const found = new Map<string, History>();
	for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
		const [, name = '', count = '0', last = ''] = fileName.exec(file) ?? [];
		if (name !== '') found.set(name.normalize('NFC'), { count: Number(count), last, file });
	}
	return found;
}

/** Reads the wordings of an article, the oldest first. @throws EHISTORY if its file is not what `npm run ledger` wrote */
export function readWordings(history: History): Wording[] {
	const [head, words] = parts(history);
	return understood(history, () => {
		let lines: readonly Line[] = [];
		const text = new TextDecoder().decode(brotliDecompressSync(words));
		const deltas = z.array(delta.nullable()).parse(JSON.parse(text));
		return heads.parse(JSON.parse(head)).map((known, index): Wording => {
			const own = deltas[index];
			if (!own) return known as Wording;
			lines = applied(lines, own);
			return { ...known, lines } as Wording;
		});
	});
}

/** Reads when an article was published in each wording, and how. @throws as readWordings does */
export function readHeads(history: History): WordingHead[] {
	const [head] = parts(history);
	return understood(history, () => heads.parse(JSON.parse(head)));
}

function parts({ file }: History): [head: string, words: Buffer] {
	const bytes = readFileSync(join(historyFolder(), file));
	const end = bytes.indexOf(10);
	return [bytes.subarray(0, end).toString(), bytes.subarray(end + 1)];
}

function understood<Result>({ file }: History, read: () => Result): Result {
	try {
		return read();
	} catch {
		const path = shownPath(join(historyFolder(), file));
		throw Object.assign(new Error(`${path} is not a record of wordings`), { code: 'EHISTORY', path });
	}
}

/** Writes the wordings of an article in place of those that there were. */
export function writeWordings(name: string, wordings: readonly Wording[], old?: History): void {
	let before: readonly Line[] = [];
	const deltas = wordings.map(({ lines }) => {
		if (!lines) return null;
		const own = difference(before, lines);
		before = lines;
		return own;
	});
	const head = wordings.map(({ lines: _, ...known }) => known);
	const file = `${name}.${wordings.length}-${wordingName(wordings.at(-1)?.lines ?? [])}.br`;
	mkdirSync(historyFolder(), { recursive: true });
	writeFileSync(
		join(historyFolder(), file),
		Buffer.concat([
			Buffer.from(`${JSON.stringify(head)}\n`),
			brotliCompressSync(JSON.stringify(deltas), {
				params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
			}),
		]),
	);
	if (old && old.file !== file) removeWordings(old);
}

/** Deletes the wordings of an article. */
export function removeWordings({ file }: History): void {
	rmSync(join(historyFolder(), file), { force: true });
}

function difference(before: readonly Line[], after: readonly Line[]): Delta {
	return diffArrays(before as Line[], after as Line[], {
		comparator: ([kind, text], [other, words]) => kind === other && text === words,
	}).map(({ added, removed, count, value }) => (added ? value : removed ? -count : count));
}

function applied(before: readonly Line[], steps: Delta): Line[] {
	let at = 0;
	return steps.flatMap((step) => {
		if (typeof step !== 'number') return step;
		const from = at;
		at += Math.abs(step);
		return step > 0 ? before.slice(from, at) : [];
	});
}
