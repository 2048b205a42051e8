import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type FileUse, formatOf } from '../../body/formats.ts';
import { readFileBeside } from '../../reading/files/file-beside.ts';
import type { FileFault } from '../../reading/images/file-fault.ts';
import { type OldSite, oldPath } from '../addresses/old-paths.ts';

/** A picture that a text shows, or a file that it offers, by its content. */
export interface PictureUse {
	/** Beginning of the SHA-256 of its bytes, in hexadecimal. */
	digest: string;
	/** Absolute path of the file. */
	path: string;
	/** Name that it had, without ending. */
	stem: string;
	/** Ending of a film, sound or document, which stays as it is. */
	ending?: string;
	/** Address that a link to it had on the old site. */
	address?: string;
}

/** What pictures are sought in: plain data, so that it crosses to worker threads. */
export interface PictureTable {
	site: OldSite;
	/** Folders, the nearest first. */
	folders: string[];
	/** Files that were fetched, by address. */
	fetched: Map<string, string>;
}

/** Sizes that systems write behind the names of pictures that they made smaller. */
const size = /-(?:\d{2,5}x\d{2,5}|scaled|e\d{10,})(?=\.\w+$)|@\dx(?=\.\w+$)/g;
const pictureName = /\.(?:avif|bmp|gif|heic|heif|jfif|jpe?g|png|svg|tiff?|webp)$/i;

/** Finds the files of pictures. */
export class Pictures {
	#table: PictureTable;
	#folders = new Map<string, ReadonlySet<string>>();
	#digests = new Map<string, string>();

	constructor(table: PictureTable) {
		this.#table = table;
	}

	/**
	 * The file of a picture.
	 * @param src as a text has it
	 * @param beside absolute path of the folder of the file that shows it
	 */
	find(src: string, beside: string | undefined): PictureUse | undefined {
		for (const path of this.#candidates(src, beside)) {
			// Of a photograph that no browser shows a person may have put a copy beside it.
			if (/\.hei[cf]$/i.test(path))
				for (const copy of ['jpg', 'jpeg', 'png'].map((ending) => path.replace(/\w+$/, ending)))
					if (this.#exists(copy)) return this.#use(copy);
			if (this.#exists(path)) return this.#use(path);
		}
		return undefined;
	}

	/**
	 * The file of a film, of sound or of a document.
	 * @param src as a text has it
	 * @param beside absolute path of the folder of the file that names it
	 * @param uses what it may be
	 * @returns the file, or why Stet does not take it; undefined if it is not there or of no such format
	 */
	file(
		src: string,
		beside: string | undefined,
		uses: readonly FileUse[],
	): PictureUse | FileFault | undefined {
		const ending = extname(src.replace(/[?#].*$/s, '')).toLowerCase();
		const format = formatOf(ending && `x${ending}`);
		if (!format || !uses.includes(format.use)) return undefined;
		for (const path of this.#candidates(src, beside)) {
			if (!this.#exists(path, /./)) continue;
			const fault = readFileBeside(path, format);
			return fault === 'file' ? { ...this.#use(path), ending } : fault;
		}
		return undefined;
	}

	/** The file of a picture that was fetched from one of some addresses. */
	fetched(addresses: readonly string[]): PictureUse | undefined {
		for (const address of addresses) {
			const path = this.#table.fetched.get(address);
			if (path && existsSync(path)) return { ...this.#use(path), stem: stemOf(address) };
		}
		return undefined;
	}

	*#candidates(src: string, beside: string | undefined): Generator<string> {
		const { site, folders } = this.#table;
		for (const written of [src, withoutSize(src)]) {
			if (!/^(?:https?:)?\/\//.test(written)) {
				const plain = decoded(written.replace(/[?#].*$/s, ''));
				if (beside && !plain.startsWith('/')) yield join(beside, plain);
			}
			const path = oldPath(written, site) ?? (/^(?:[a-z]+:)?\/\//i.test(written) ? undefined : `/${written}`);
			const inside = decoded((path ?? '').replace(/[?#].*$/s, '')).replace(/^\/+/, '');
			if (!inside) continue;
			for (const folder of folders) {
				yield join(folder, inside);
				// A folder given may be that of the uploads itself.
				const parts = inside.split('/');
				for (let from = 1; from < Math.min(parts.length, 5); from += 1)
					yield join(folder, ...parts.slice(from));
			}
		}
	}

	/** True for a file; the names in a folder are read once. */
	#exists(path: string, name = pictureName): boolean {
		const folder = join(path, '..');
		const names = this.#folders.getOrInsertComputed(folder, () => {
			try {
				return new Set(readdirSync(folder));
			} catch {
				return new Set<string>();
			}
		});
		return names.has(basename(path)) && name.test(path) && statSync(path).isFile();
	}

	#use(path: string): PictureUse {
		const digest = this.#digests.getOrInsertComputed(path, () =>
			createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
		);
		return { digest, path, stem: stemOf(path) };
	}
}

/** The name of a picture without folders and ending. */
function stemOf(path: string): string {
	const name = decoded(basename(path.replace(/[?#].*$/s, '')));
	return basename(name, extname(name)).replace(size, '');
}

/** The address of a picture in its largest size: without endings of sizes, and out of services that make it smaller. */
export function withoutSize(src: string): string {
	const inner =
		/^https?:\/\/i\d\.wp\.com\/(.+?)(?:\?.*)?$/.exec(src)?.[1] ??
		/^https?:\/\/substackcdn\.com\/image\/fetch\/[^/]*\/(https?.+)$/.exec(src)?.[1] ??
		/\/_next\/image\?(?:.*&)?url=([^&]+)/.exec(src)?.[1] ??
		/^https?:\/\/[^/]+\/cdn-cgi\/image\/[^/]+\/(.+)$/.exec(src)?.[1];
	const whole = inner
		? decodedAll(/^(?:https?:|\/)/.test(decodedAll(inner)) ? inner : `https://${inner}`)
		: src;
	return whole
		.replace(/\?(?:w|h|width|height|resize|fit|ssl|quality|q|strip)=[^#]*$/, '')
		.replace(size, '')
		.replace(/(\/content\/images)\/size\/w\d+(?:h\d+)?\//, '$1/');
}

/** Addresses of a picture in a `srcset`, the largest first. */
export function srcsetOf(written: string): string[] {
	return written
		.split(/,\s+/)
		.map((part) => {
			const [src = '', wide = '0'] = part.trim().split(/\s+/);
			return { src, wide: Number.parseFloat(wide) };
		})
		.filter(({ src }) => src !== '')
		.sort((a, b) => b.wide - a.wide)
		.map(({ src }) => src);
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

function decodedAll(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
