import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';

/** The content folder: `STET_CONTENT` if set, else `content/`; an absolute path. Commands run in the project folder. */
export function contentFolder(): string {
	return resolve(process.env.STET_CONTENT || 'content');
}

const workFolders = new Map<string, string>();

/** The folder for what can be made again from the content folder: its cache and the edition under work. One a content folder. */
export function workFolder(): string {
	return workFolders.getOrInsertComputed(contentFolder(), workFolderOf);
}

function workFolderOf(folder: string): string {
	if (folder === resolve('content')) return resolve('.stet/content');
	return resolve('.stet', createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

/** A path as messages show it and Astro wants it: from the project folder, with forward slashes. */
export function shownPath(path: string): string {
	return relative(process.cwd(), path).replaceAll(sep, '/');
}
