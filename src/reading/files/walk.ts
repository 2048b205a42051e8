import { type Dirent, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { addressKey } from '../../addresses/address-key.ts';
import { languageParts } from '../../addresses/languages.ts';
import { formatOf } from '../../body/formats.ts';
import { type Collection, collectionNames } from '../../schema/collections.ts';
import type { ImageFound, Picture } from '../images/image-file.ts';
import { shownPath } from './content-folder.ts';
import { besideNameProblem, imageEndings, nameProblem } from './file-names.ts';
import type { Problem } from './problem.ts';

/** A content file found by the walk, not read yet. */
export interface ContentFile {
	collection: Collection;
	/** File name without `.md`, in Unicode normal form C. */
	id: string;
	/** Absolute path. */
	path: string;
}

/**
 * The files at the top of a content folder that are no content: the choice of the front page, the word list of the desk, what
 * outbound links answered, and the guide for writers.
 */
const settingsFiles = [
	...languageParts.map(({ code }) => `front.${code && `${code}.`}yml`),
	...['house-style.yml', 'links.json', 'import.json', 'redirects.yml', 'README.md'],
];

/** What is in a content folder. */
interface Walked {
	files: ContentFile[];
	pictures: Picture[];
	problems: Problem[];
}

/**
 * Lists the content files and pictures of a folder, sorted, with a problem for each thing in it that is not content.
 * Folders may be divided (`articles/2024/`); the division is not part of an id. Links are not followed.
 * @param folder absolute path
 * @param look looks at an image (see image-file.ts) or another file beside content (see file-beside.ts)
 */
export function walk(folder: string, look: (path: string) => ImageFound): Walked {
	const files: ContentFile[] = [];
	const pictures: Picture[] = [];
	const problems: Problem[] = [];
	const misnamed: { collection: Collection; path: string; beside: ReadonlySet<string> }[] = [];
	const refuse = (path: string, reason: string, place = { line: 1, column: 1 }) =>
		problems.push({ file: shownPath(path), ...place, reason });

	for (const entry of list(folder)) {
		const path = join(folder, entry.name);
		const collection = collectionNames.find((name) => name === entry.name);
		if (collection && entry.isDirectory()) walkCollection(path, collection);
		else if (entry.isDirectory() && entry.name === 'ledger') continue;
		else if (!isLitter(entry) && !(entry.isFile() && settingsFiles.includes(entry.name)))
			refuse(path, strayReason(entry));
	}
	tellMisnamed();
	return { files, pictures, problems: [...problems, ...collisions(files)] };

	/** Tells of names that cannot stay, when all others are known, so that none is told to take one that is taken. */
	function tellMisnamed(): void {
		const taken = new Set(files.map(({ collection, id }) => addressKey(`${collection}/${id}.md`)));
		for (const { collection, path, beside } of misnamed) {
			const key = (name: string) =>
				name.endsWith('.md') ? addressKey(`${collection}/${name}`) : join(dirname(path), name);
			const isTaken = (name: string) => beside.has(name) || taken.has(key(name));
			const reason = nameProblem(basename(path), collection, isTaken) ?? '';
			const better = /; rename it to (\S+)$/.exec(reason)?.[1];
			if (better) taken.add(key(better));
			refuse(path, reason);
		}
	}

	function walkCollection(within: string, collection: Collection): void {
		const entries = list(within);
		const beside = new Set(entries.map(({ name }) => name));
		for (const entry of entries) {
			const path = join(within, entry.name);
			if (isLitter(entry)) continue;
			if (entry.isSymbolicLink()) refuse(path, 'is a symbolic link; put the file itself here');
			else if (entry.isDirectory() && /\.md$/i.test(entry.name))
				refuse(path, `is a folder; name it ${basename(entry.name, '.md')}`);
			else if (entry.isDirectory() && entry.name.startsWith('.'))
				refuse(path, `is a hidden folder, which nobody would read; rename it to ${entry.name.slice(1)}`);
			else if (entry.isDirectory()) walkCollection(path, collection);
			else if (!entry.isFile()) refuse(path, 'is not a file; take it away');
			else if (imageEndings.includes(extname(entry.name)) || formatOf(entry.name)) {
				const wrong = besideNameProblem(entry.name, (name) => beside.has(name));
				if (wrong) refuse(path, wrong);
				else walkBeside(path);
			} else {
				if (nameProblem(entry.name, collection)) misnamed.push({ collection, path, beside });
				else files.push({ collection, id: basename(entry.name, '.md').normalize('NFC'), path });
			}
		}
	}

	function walkBeside(path: string): void {
		const found = look(path);
		if (found === 'drawing' || found === 'file') return;
		if ('reason' in found) refuse(path, found.reason, found);
		else pictures.push(found);
	}
}

function list(folder: string): Dirent[] {
	const order = new Intl.Collator('en').compare;
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => order(a.name, b.name));
}

/** Folders of editors and version control. */
const toolFolders = ['.git', '.idea', '.obsidian', '.trash', '.vscode'];

/** What systems and editors leave behind, which nobody wrote on purpose. */
function isLitter(entry: Dirent): boolean {
	const { name } = entry;
	if (entry.isDirectory()) return toolFolders.includes(name);
	return (
		name.endsWith('~') ||
		name === 'Thumbs.db' ||
		name === 'desktop.ini' ||
		(name.startsWith('.') && !/\.md$/i.test(name))
	);
}

function strayReason(entry: Dirent): string {
	if (entry.isSymbolicLink()) return 'is a symbolic link; put the folder itself here';
	if (!entry.isDirectory()) return `does not belong here; put it into one of ${collectionNames.join('/, ')}/`;
	return `is not a folder of content; did you mean ${closest(entry.name, collectionNames)}/?`;
}

/** Files that would take one address: the same name in two subfolders. */
function collisions(files: readonly ContentFile[]): Problem[] {
	const first = new Map<string, ContentFile>();
	return files.flatMap((file) => {
		const key = addressKey(`${file.collection}/${file.id}`);
		const other = first.get(key);
		if (!other) {
			first.set(key, file);
			return [];
		}
		const merged = other.id === file.id ? '' : ' where spellings are not told apart';
		const reason = `would have the same address, /${key}/, as ${shownPath(other.path)}${merged}; rename one of the two`;
		return [{ file: shownPath(file.path), line: 1, column: 1, reason }];
	});
}
