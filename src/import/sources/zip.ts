import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Bytes of a file in an archive that are read: none of an export has more, and one made to fill memory has. */
const most = 1024 * 1024 * 1024;

/** The files of a zip by their paths, of those that are wanted. Paths that lead out of it are left out. */
export function filesOfZip(path: string, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
	let sum = 0;
	const files = unzipSync(readFileSync(path), {
		filter: ({ name, originalSize }) => {
			if (!isWanted(name) || name.endsWith('/') || /(?:^|\/)(?:\.\.|__MACOSX)(?:\/|$)|^\//.test(name))
				return false;
			sum += originalSize;
			if (sum > most)
				throw new RangeError(`${path} holds more than ${most} bytes; unpack it and name the folder`);
			return true;
		},
	});
	return new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True for a path that is a zip by its name. */
export function isZip(path: string): boolean {
	return /\.zip$/i.test(path);
}
