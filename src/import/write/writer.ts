import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Told, tell } from '../report/account.ts';
import { digestOf, type Manifest, type Written } from './manifest.ts';

/**
 * Writes files into a content folder: only those that are the import's own. What a person changed or took away stays as that person
 * left it, and is told.
 */
export class Writer {
	#to: string;
	#before: Record<string, Written>;
	#others: Set<string>;
	#now: Record<string, Written> = {};
	readonly told: Told[] = [];
	/** Files that were written or found as they should be. */
	readonly written = new Set<string>();

	/** @param source name of what is imported */
	constructor(to: string, manifest: Manifest, source: string) {
		this.#to = to;
		this.#before = manifest.sources[source] ?? {};
		this.#others = new Set(
			Object.entries(manifest.sources).flatMap(([name, files]) =>
				name === source ? [] : Object.keys(files),
			),
		);
		manifest.sources[source] = this.#now;
	}

	/**
	 * Writes a file, unless it is as it was made before, or not the import's own.
	 * @returns true if the file is the import's own
	 */
	write(path: string, content: string | Uint8Array): boolean {
		const absolute = this.#inside(path);
		const made = digestOf(content);
		const before = this.#before[path];
		const there = existsSync(absolute) ? digestOf(readFileSync(absolute)) : undefined;
		if (before && there === before.digest && made === before.made) {
			this.#now[path] = before;
			this.written.add(path);
			return true;
		}
		if (before && there === undefined)
			return this.#keep(
				path,
				before,
				'was taken away since the last import and stays away; take import.json away to have it again',
			);
		if (before && there !== before.digest)
			return this.#keep(path, before, 'was changed since the last import and stays as it is');
		if (!before && there !== undefined && there !== made) {
			this.told.push(
				tell('decide', 'file', 'is there already and not of this import; it stays as it is', {
					target: path,
				}),
			);
			return this.#others.has(path);
		}
		mkdirSync(dirname(absolute), { recursive: true });
		if (there !== made) writeFileSync(absolute, content);
		this.#now[path] = { digest: made, made };
		this.written.add(path);
		return true;
	}

	#keep(path: string, before: Written, reason: string): false {
		this.#now[path] = before;
		this.told.push(tell('decide', 'file', reason, { target: path }));
		return false;
	}

	/** Changes a file that this import wrote, for Stet's reader. @param draft why it is a draft, if it became one */
	repair(path: string, content: string | undefined, told: readonly Told[], draft?: string): void {
		const entry = this.#now[path];
		if (!entry) return;
		const absolute = this.#inside(path);
		if (content === undefined) rmSync(absolute, { force: true });
		else writeFileSync(absolute, content);
		this.#now[path] = {
			...entry,
			digest: content === undefined ? '' : digestOf(content),
			repairs: [...(entry.repairs ?? []), ...told],
			...(draft !== undefined && { draft }),
		};
	}

	/** True for a file that this import may change. */
	owns(path: string): boolean {
		return this.#now[path] !== undefined && this.written.has(path);
	}

	/** What was changed in a file for Stet's reader. */
	entryOf(path: string): Written | undefined {
		return this.#now[path];
	}

	/** Files that an earlier import wrote and this one does not, and that no person changed. */
	stale(): string[] {
		return Object.entries(this.#before).flatMap(([path, { digest }]) => {
			const absolute = this.#inside(path);
			return path in this.#now || !existsSync(absolute) || digestOf(readFileSync(absolute)) !== digest
				? []
				: [path];
		});
	}

	/** Removes a stale file, or goes on owning it. */
	settle(path: string, remove: boolean): void {
		if (remove) rmSync(this.#inside(path), { force: true });
		else this.#now[path] = this.#before[path] as Written;
	}

	/** The absolute path of a file. @throws RangeError for one outside the content folder */
	#inside(path: string): string {
		const absolute = resolve(this.#to, path);
		if (relative(this.#to, absolute).split(sep)[0] === '..')
			throw new RangeError(`${path} lies outside ${this.#to}`);
		return join(absolute);
	}
}
