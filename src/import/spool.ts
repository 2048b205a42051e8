import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Text } from './neutral.ts';

/** Keeps texts in a file, so that an archive need not fit into memory. */
export class Spool {
	#path: string;
	#file: number;
	#length = 0;

	/** @param path of the file, which goes when the spool is closed */
	constructor(path: string) {
		mkdirSync(dirname(path), { recursive: true });
		this.#path = path;
		this.#file = openSync(path, 'w+');
	}

	/** Keeps a text. @returns what reads it back */
	put(text: string): Text {
		const bytes = Buffer.from(text);
		const start = this.#length;
		writeSync(this.#file, bytes, 0, bytes.length, start);
		this.#length += bytes.length;
		const { length } = bytes;
		return () => {
			const found = Buffer.alloc(length);
			readSync(this.#file, found, 0, length, start);
			return found.toString();
		};
	}

	/** Ends the spool and removes its file. */
	close(): void {
		closeSync(this.#file);
		rmSync(this.#path, { force: true });
	}
}
