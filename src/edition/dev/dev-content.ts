/** Content in dev: read once for all collections, and again after each change, with what is wrong in it told and shown. */
import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ImageMetadata } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { makeArchive } from '../../archive/archive.ts';
import { handOver, showErrors } from '../../archive/handover.ts';
import { readCutOff } from '../../archive/moments.ts';
import { messageLine } from '../../desk/reporters/text.ts';
import { runDesk } from '../../desk/run-desk.ts';
import { noteForEditors } from '../../new/editor-manifest.ts';
import { contentFolder } from '../../reading/files/content-folder.ts';
import { formatProblem } from '../../reading/files/problem.ts';
import { imageMetadataOf } from '../../reading/images/image-metadata.ts';
import { type Content, readContent } from '../../reading/read-content.ts';
import type { AnyRow } from '../../reading/reading.ts';

let content: Promise<Content> | undefined;
const cutOff = readCutOff();
/** What was last good of each file, so that a page under work does not vanish. */
const lastGood = new Map<string, AnyRow>();

/** What is in the content folder, read once until something in it changes. */
export function devContent(): Promise<Content> {
	content ??= readContent();
	return content;
}

/** Gives the pages what can be shown, and tells what is wrong with the rest. */
export async function showContent(context: Pick<LoaderContext, 'logger'>): Promise<void> {
	keepGood(await devContent());
	await tell(context, await devContent());
}

/** Logs and shows what is wrong and what the desk has to say. */
async function tell({ logger }: Pick<LoaderContext, 'logger'>, { rows, problems }: Content): Promise<void> {
	for (const problem of problems) logger.error(formatProblem(problem));
	const desk = await runDesk(rows);
	for (const problem of desk.problems) logger.error(formatProblem(problem));
	const messages = desk.files.flatMap((file) => file.messages);
	const errors = messages.filter(({ fatal }) => fatal);
	showErrors([
		...[...problems, ...desk.problems].map((problem) => ({ ...problem, message: formatProblem(problem) })),
		...errors.map((error) => ({
			...{ file: error.file ?? '', line: error.line ?? 1, column: error.column ?? 1 },
			message: stripVTControlCharacters(messageLine(error)),
		})),
	]);
	for (const error of errors) logger.error(messageLine(error));
	for (const warning of messages.filter(({ fatal }) => fatal === false)) logger.warn(messageLine(warning));
}

function keepGood({ rows, problems }: Content): void {
	const faulty = new Set(problems.map(({ file }) => file));
	for (const file of lastGood.keys()) if (!faulty.has(file)) lastGood.delete(file);
	for (const row of rows) if (!faulty.has(row.file)) lastGood.set(row.file, row);
	handOver({ archive: makeArchive([...lastGood.values()].map(withDraft), cutOff), imageAt });
}

/** Who writes a draft sees it as it will be; no build has it. */
function withDraft(row: AnyRow): AnyRow {
	return row.collection === 'articles' && row.data.draft
		? { ...row, data: { ...row.data, draft: false } }
		: row;
}

/** An image at the address under which Vite serves files, another one whenever it changes, since browsers keep images. */
async function imageAt(path: string): Promise<ImageMetadata> {
	const src = `/@fs/${resolve(path).replaceAll(sep, '/').replace(/^\//, '')}`;
	const file = statSync(path, { throwIfNoEntry: false });
	// One that is gone is told of as a problem, and leaves a gap in the page.
	if (!file) return { src, width: 1, height: 1, format: 'png' };
	return imageMetadataOf(path, `${src}?${file.mtimeMs}`);
}

/** Reads the folder again when something in it changes. @param fill fills every collection anew */
export function watchContent(
	{ watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
	fill: (rows: readonly AnyRow[]) => void,
): void {
	if (!watcher) return;
	const folder = contentFolder();
	watcher.add(folder);
	let timer: NodeJS.Timeout | undefined;
	let last = Promise.resolve();
	const again = async (): Promise<void> => {
		content = readContent();
		const read = await content;
		keepGood(read);
		fill(read.rows);
		noteForEditors();
		await tell({ logger }, read);
		if (read.problems.length === 0) logger.info('content read again');
	};
	for (const event of ['add', 'change', 'unlink']) {
		watcher.on(event, (path: string) => {
			if (!path.startsWith(folder)) return;
			clearTimeout(timer);
			// One save of an editor can be several events.
			timer = setTimeout(() => {
				// One after the other, so that nothing is told of a state that is over.
				last = last.then(again);
			}, 50);
		});
	}
}
