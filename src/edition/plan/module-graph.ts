import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, relative } from 'node:path';
import { digestOf } from '../../reading/files/digest.ts';

/**
 * What a module names of other files of the project: imports of every form but those of types, which are gone when the
 * program runs; those of package.json (`#site`); threads (`new URL('./thread.ts', import.meta.url)`); and paths from the project folder, such as
 * `src/styles/tokens.css`, that it reads as files.
 */
const named =
	/(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*|@import\s*(?:url\()?\s*|\burl\(\s*)['"]?(\.{1,2}\/[^'")?\s]+|#[\w-]+)|['"](src\/[^'"*?{]+)['"]/g;
const require = createRequire(import.meta.url);
const typesOnly = /^\s*(?:import|export) type\b[^;]*;/gm;

/** A module and what it names. */
interface Module {
	digest: string;
	imports: string[];
}

const modules = new Map<string, Module>();

/**
 * The files that a program is made of, by following what each names. Paths are from the project folder, with forward
 * slashes; packages are left out, since the lockfile tells of them.
 */
export function moduleGraph(entries: readonly string[]): Set<string> {
	const found = new Set<string>();
	const visit = (file: string): void => {
		if (found.has(file)) return;
		found.add(file);
		for (const other of moduleAt(file).imports) visit(other);
	};
	for (const entry of entries) visit(entry);
	return found;
}

/** The digest of a file and of all that it is made of. */
export function graphDigest(entries: readonly string[]): string {
	const files = [...moduleGraph(entries)].sort();
	return digestOf(...files.flatMap((file) => [file, moduleAt(file).digest]));
}

/** True if a file and all that it is made of are still as they were when this process first read them. */
export function isAsRead(entries: readonly string[]): boolean {
	return [...moduleGraph(entries)].every((file) => digestOf(readFileSync(file)) === moduleAt(file).digest);
}

function moduleAt(file: string): Module {
	return modules.getOrInsertComputed(file, () => {
		const bytes = readFileSync(file);
		return { digest: digestOf(bytes), imports: isText(file) ? importsIn(bytes.toString(), file) : [] };
	});
}

function isText(file: string): boolean {
	return /\.(?:astro|css|js|mjs|ts)$/.test(file);
}

function importsIn(text: string, file: string): string[] {
	const paths = [...text.replace(typesOnly, '').matchAll(named)].map(([, name, whole]) => {
		if (name?.startsWith('#')) return relative('.', require.resolve(name)).replaceAll('\\', '/');
		return name === undefined ? (whole ?? '') : posix.join(posix.dirname(file), name);
	});
	// What only looks like a path, as in a comment, names no file.
	return [...new Set(paths)].filter((path) => posix.extname(path) !== '' && existsSync(path));
}
