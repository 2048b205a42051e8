/** Brings the wordings that an archive had before its record into it, once, from the history of its repository. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Archive, ArticleRow } from '../archive/archive.ts';
import { instantOf } from '../archive/moments.ts';
import { progress } from '../command/progress.ts';
import { listHistory, readWordings, type Wording, writeWordings } from '../history/store.ts';
import { linesOf, wordingName } from '../reading/body/wording.ts';
import { contentFolder } from '../reading/files/content-folder.ts';
import type { Reading } from '../reading/reading.ts';
import { copyOf } from '../reading/store/readings.ts';
import { readFile } from '../reading/worker/read-file.ts';

/** What was found in the history of a repository. */
export interface FromGit {
	/** Number of wordings that were brought in. */
	wordings: number;
	/** Number of committed versions that could not be read as an article is read today. */
	unread: number;
}

/** Reports that there is no history to read, with the cure. */
export class NoGitError extends Error {}

/**
 * Adds the wordings that the committed versions of each article had: of those that were published at the time of their commit,
 * each that differs from the one before. Articles with more than one recorded wording are left as they are.
 * @throws NoGitError outside a repository, or in a shallow clone
 */
export function wordingsFromGit(archive: Archive): FromGit {
	const top = repository();
	const known = listHistory();
	const articles = archive.all.flatMap((each) => each.articles);
	const bar = progress.bar('Reading history');
	const sum: FromGit = { wordings: 0, unread: 0 };
	for (const [index, article] of articles.entries()) {
		bar.update(index + 1, articles.length);
		const old = known.get(article.id);
		if (old && old.count > 1) continue;
		const { wordings, unread } = committed(article, top);
		sum.unread += unread;
		const now = linesOf(copyOf(article), article.data);
		const last = old ? readWordings(old).at(-1) : undefined;
		// What is recorded, or stands in the file, ends the list.
		const end = last?.lines ?? now;
		const before = wordings.filter(({ lines = [] }) => wordingName(lines) !== wordingName(end));
		if (before.length === 0) continue;
		const at = wordings.at(-1)?.at ?? article.data.updated ?? article.data.published;
		writeWordings(article.id, [...before, { at, lines: end, noted: false }], old);
		sum.wordings += before.length;
	}
	bar.end();
	return sum;
}

/** The folder of the repository that the content is in. */
function repository(): string {
	try {
		const [top = '', shallow] = git(contentFolder(), [
			'rev-parse',
			'--show-toplevel',
			'--is-shallow-repository',
		])
			.trim()
			.split('\n');
		if (shallow !== 'true') return top;
	} catch {
		throw new NoGitError('the content is in no repository of git; without one there is no history to read');
	}
	throw new NoGitError('this clone has only its last commits; run git fetch --unshallow');
}

/** The wordings that the commits of an article's file published, the oldest first. */
function committed(article: ArticleRow, top: string): { wordings: Wording[]; unread: number } {
	const wordings: Wording[] = [];
	let unread = 0;
	const log = git(top, [
		'log',
		'--follow',
		'-z',
		'--format=%x01%H %cI',
		'--name-only',
		'--',
		resolve(article.file),
	]);
	const commits = log.split('\x01').slice(1).reverse();
	for (const [head = '', ...paths] of commits.map((entry) => entry.split(/\0\n?/))) {
		const [commit = '', time = ''] = head.split(' ');
		const path = paths.find((name) => name.trim() !== '')?.trim() ?? '';
		const bytes = git(top, ['show', `${commit}:${path}`], 'buffer');
		const read = readFile(
			{ collection: 'articles', id: article.id, path: join(process.cwd(), article.file) },
			bytes,
			commit,
			contentFolder(),
		);
		if (!('reading' in read)) {
			unread += 1;
			continue;
		}
		const { data } = read.reading as Reading<'articles'>;
		if (data.draft || data.withdrawn) continue;
		// What was committed under embargo was published when that ended, as it then was.
		const isEarly = Temporal.Instant.compare(Temporal.Instant.from(time), instantOf(data.published)) <= 0;
		const at = isEarly ? data.published : Temporal.Instant.from(time).toString();
		const lines = linesOf(read.copy, data);
		if (wordings.at(-1)?.at === at) wordings.pop();
		const before = wordings.at(-1)?.lines;
		if (before && wordingName(before) === wordingName(lines)) continue;
		wordings.push({ at, lines, ...(before && { noted: notes(lines) > notes(before) }) });
	}
	return { wordings, unread };
}

const notes = (lines: NonNullable<Wording['lines']>): number =>
	lines.filter(([kind]) => kind === 'correction').length;

function git(folder: string, args: string[]): string;
function git(folder: string, args: string[], encoding: 'buffer'): Buffer;
function git(folder: string, args: string[], encoding: 'utf8' | 'buffer' = 'utf8'): string | Buffer {
	return execFileSync('git', args, {
		cwd: folder,
		encoding,
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}
