import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../command/content-error.ts';
import { workFolder } from '../reading/files/content-folder.ts';
import { editorPackage, howToInstall } from './bundle.ts';

/** The scripts, fonts and icons of the editor as they lie in the work folder. */
export interface KeptBundle {
	folder: string;
	/** Paths from that folder. */
	files: string[];
}

/**
 * The bundle of the editor, which takes seconds to make and is kept from build to build. It is made by a process of its own, so
 * that a plan, which waits for nothing, can know its files.
 * @param key of all that it is made from
 * @throws ContentError if the package is not installed
 */
export function keptBundle(key: string): KeptBundle {
	if (!editorPackage()) throw new ContentError(`src/site.ts has an editor, but ${howToInstall()}`);
	const all = join(workFolder(), 'editor');
	const folder = join(all, key);
	if (!existsSync(folder)) {
		rmSync(all, { recursive: true, force: true });
		const half = join(all, 'half');
		mkdirSync(half, { recursive: true });
		const command = [join(import.meta.dirname, 'make-bundle.ts'), half];
		const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		if (status !== 0) throw new ContentError(stderr.trim() || 'the editor could not be made');
		renameSync(half, folder);
	}
	const paths = globSync('**/*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
	return { folder, files: paths.filter((path) => statSync(join(folder, path)).isFile()).toSorted() };
}
