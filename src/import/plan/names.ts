import { slug as slugOf } from 'github-slugger';
import { idOf, nameProblem } from '../../reading/files/file-names.ts';
import type { Collection } from '../../schema/collections.ts';

/** Gives names of content files: such as every file system and address takes, each once. */
export class Names {
	#taken = new Set<string>();

	/** @param taken paths of files that are there and are not the import's own, as `articles/name` */
	constructor(taken: Iterable<string>) {
		this.#taken = new Set(taken);
	}

	/**
	 * A free name for a file.
	 * @param wanted slug or words
	 * @param code ending for a further language of the site; empty for the first
	 */
	take(collection: Collection, wanted: string, code = ''): string {
		const stem = possible(wanted);
		for (let count = 1; ; count += 1) {
			const name = `${count === 1 ? stem : `${stem}-${count}`}${code && `.${code}`}`;
			const key = `${collection}/${name}`;
			if (this.#taken.has(key) || nameProblem(`${name}.md`, collection)) continue;
			this.#taken.add(key);
			return name;
		}
	}
}

/** A slug as a file name of content may be: decoded, short, without dots, which say languages. */
export function possible(wanted: string): string {
	let plain = wanted;
	try {
		plain = decodeURIComponent(wanted);
	} catch {
		// A per cent sign that begins no code stays.
	}
	const named = idOf(slugOf(plain.replace(/\.html?$/i, '').replace(/[._/]+/g, '-')));
	let short = named.replace(/\./g, '-');
	while (Buffer.byteLength(short) > 150) short = short.slice(0, -1).replace(/-+$/, '');
	return short;
}
