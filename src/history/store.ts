/**
 * History: what each published article said before. `npm run ledger` adds a wording whenever the words that readers see
 * differ from the last. So drafts are in none, and a shallow clone has all of them.
 *
 * They are kept in one file an article in `content/ledger/history/`, named by the article, the number of its
 * wordings and the last of them, so that a listing of the folder tells what changed without a file being read. Inside is
 * JSON compressed with Brotli (RFC 7932): the first wording whole, of each other one what differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { diffArrays } from 'diff';
import { z } from 'zod';
import { contentFolder, shownPath } from '../reading/files/content-folder.ts';
import { type Line, wordingName } from '../reading/wording.ts';
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

const kept = z.array(
	z.strictObject({
		at: moment,
		delta: delta.optional(),
		noted: z.boolean().optional(),
		struck: z.strictObject({ date: moment, reason: z.string() }).optional(),
	}),
);

/** The folder of the wordings. */
export function historyFolder(): string {
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

/** Reads the wordings of an article, the oldest first. @throws if its file is not what `npm run ledger` wrote */
export function readWordings({ file }: History): Wording[] {
	const path = join(historyFolder(), file);
	try {
		let lines: Line[] = [];
		const text = new TextDecoder().decode(brotliDecompressSync(readFileSync(path)));
		return kept.parse(JSON.parse(text)).map(({ at, delta, noted, struck }) => {
			if (delta) lines = applied(lines, delta);
			return {
				at,
				...(delta && { lines }),
				...(noted !== undefined && { noted }),
				...(struck && { struck }),
			};
		});
	} catch (error) {
		throw new Error(
			`${shownPath(path)} is not a record of wordings; bring it back from version control (git checkout)`,
			{ cause: error },
		);
	}
}

/** Writes the wordings of an article in place of those that there were. */
export function writeWordings(name: string, wordings: readonly Wording[], old?: History): void {
	let before: readonly Line[] = [];
	const written = wordings.map(({ at, lines, noted, struck }): z.input<typeof kept>[number] => {
		const delta = lines && difference(before, lines);
		before = lines ?? before;
		return { at, ...(delta && { delta }), ...(noted !== undefined && { noted }), ...(struck && { struck }) };
	});
	const bytes = Buffer.from(JSON.stringify(written));
	const file = `${name}.${wordings.length}-${wordingName(wordings.at(-1)?.lines ?? [])}.br`;
	mkdirSync(historyFolder(), { recursive: true });
	writeFileSync(
		join(historyFolder(), file),
		brotliCompressSync(bytes, {
			params: {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			},
		}),
	);
	if (old && old.file !== file) removeWordings(old);
}

/** Deletes the wordings of an article. */
export function removeWordings({ file }: History): void {
	rmSync(join(historyFolder(), file), { force: true });
}

function difference(before: readonly Line[], after: readonly Line[]): z.input<typeof delta> {
	return diffArrays(before as Line[], after as Line[], {
		comparator: ([kind, text], [other, words]) => kind === other && text === words,
	}).map(({ added, removed, count, value }) => (added ? value : removed ? -count : count));
}

function applied(before: readonly Line[], delta: z.output<typeof kept>[number]['delta'] = []): Line[] {
	let at = 0;
	return delta.flatMap((step) => {
		if (typeof step !== 'number') return step;
		const from = at;
		at += Math.abs(step);
		return step > 0 ? before.slice(from, at) : [];
	});
}
