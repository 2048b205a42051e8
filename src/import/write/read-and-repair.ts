import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeArchive } from '../../archive/archive.ts';
import { futureDates, unpublishedLinks } from '../../archive/check-published.ts';
import { readCutOff } from '../../archive/moments.ts';
import { progress } from '../../command/progress.ts';
import { runDesk } from '../../desk/run-desk.ts';
import { checkSiteReferences } from '../../reading/checks/site-settings.ts';
import type { Problem } from '../../reading/files/problem.ts';
import { readContent } from '../../reading/read-content.ts';
import type { AnyRow } from '../../reading/reading.ts';
import { type Told, tell } from '../report/account.ts';
import { repair } from './repair.ts';
import { withWaiver } from './waiver.ts';
import type { Writer } from './writer.ts';

/** What Stet's reader says at the end. */
export interface ReadAfter {
	/** Problems of files that are not the import's own, and of the settings. */
	others: Problem[];
	told: Told[];
}

/** Rounds of reading after which what is still wrong is left out. */
const mostRounds = 8;

/** Reads the content folder as a build does, and changes what was imported until nothing of it stops a build. */
export async function readAndRepair(to: string, writer: Writer): Promise<ReadAfter> {
	const attempts = new Map<string, number>();
	const told: Told[] = [];
	for (let round = 0; ; round += 1) {
		const bar = progress.bar('Reading');
		const content = await readContent(bar.update);
		bar.end();
		const archive = makeArchive(content.rows, readCutOff());
		const found = [...content.problems, ...unpublishedLinks(archive, content), ...futureDates(archive)];
		const byFile = Map.groupBy(found, ({ file }) => resolve(file));
		const own = [...byFile].filter(([path]) => writer.owns(pathIn(to, path)));
		if (own.length === 0 && round < mostRounds && (await waive(to, content.rows, writer))) continue;
		if (own.length === 0 || round === mostRounds) {
			const others = [...byFile]
				.filter(([path]) => !writer.owns(pathIn(to, path)))
				.flatMap(([, problems]) => problems);
			return { others: [...others, ...checkSiteReferences(content.rows)], told };
		}
		for (const [path, problems] of own) {
			const file = pathIn(to, path);
			const attempt = attempts.get(file) ?? 0;
			attempts.set(file, attempt + 1);
			if (!existsSync(path)) continue;
			if (!file.endsWith('.md')) {
				told.push(
					tell(
						'lost',
						'file',
						`cannot be used and is left out: ${problems.map(({ reason }) => reason).join('; ')}`,
						{ target: file },
					),
				);
				writer.repair(file, undefined, told);
				continue;
			}
			const made = repair(file, readFileSync(path, 'utf8'), problems, attempt);
			writer.repair(file, made.content, made.told, made.draft);
		}
	}
}

function pathIn(to: string, path: string): string {
	return path.startsWith(join(to, '/')) ? path.slice(to.length + 1).replaceAll('\\', '/') : path;
}

/** Waives what the desk calls an error, which would stop a build: it was published so, and an editor is told. @returns true if it did */
async function waive(to: string, rows: readonly AnyRow[], writer: Writer): Promise<boolean> {
	const { files } = await runDesk(rows);
	let changed = false;
	for (const { path, messages } of files) {
		const file = pathIn(to, resolve(path));
		const errors = messages.filter(({ fatal }) => fatal === true);
		if (errors.length === 0 || !writer.owns(file)) continue;
		let text = readFileSync(resolve(path), 'utf8');
		const told: Told[] = [];
		for (const { line = 1, ruleId = '', reason } of errors.toSorted(
			(a, b) => (b.line ?? 0) - (a.line ?? 0),
		)) {
			text = withWaiver(text, line, ruleId);
			told.push(
				tell(
					'decide',
					`desk ${ruleId}`,
					`the copy desk finds a fault, which was published so and is waived: ${reason}`,
					{ target: file, targetLine: line },
				),
			);
		}
		writer.repair(file, text, told);
		changed = true;
	}
	return changed;
}
