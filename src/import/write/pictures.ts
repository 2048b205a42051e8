import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { readImage } from '../../reading/images/image-file.ts';
import { limits } from '../../reading/limits/limits.ts';
import type { PictureUse } from '../pictures/find.ts';
import { typeOfBytes } from '../pictures/type.ts';
import { possible } from '../plan/names.ts';
import type { Writer } from './writer.ts';

/** Formats that Stet shows as they are. */
const shown = new Set(['jpg', 'png', 'gif', 'webp', 'avif', 'svg']);

/** Puts pictures, films, sound and documents beside articles, each once, whatever it was called. */
export class PictureFiles {
	#writer: Writer;
	#scratch: string;
	#names = new Set<string>();
	/** Path in the content folder by digest; why there is none, if there is none. */
	readonly places = new Map<string, { path: string } | { reason: string }>();

	/** @param scratch folder for what is looked at before it is kept @param taken paths of files that are there */
	constructor(writer: Writer, scratch: string, taken: Iterable<string>) {
		this.#writer = writer;
		this.#scratch = scratch;
		this.#names = new Set(taken);
	}

	/** Puts a picture into a folder of content, unless it is in one already. */
	async put(
		{ digest, path, stem, ending }: PictureUse,
		folder: string,
	): Promise<{ path: string } | { reason: string }> {
		const known = this.places.get(digest);
		if (known) return known;
		const made = ending ? { bytes: readFileSync(path), type: ending.slice(1) } : await this.#prepare(path);
		const place =
			'reason' in made
				? made
				: { path: this.#free(posix.join(folder, `${nameOf(stem)}.${made.type}`), digest) };
		if ('bytes' in made && 'path' in place) this.#writer.write(place.path, made.bytes);
		this.places.set(digest, place);
		return place;
	}

	#free(path: string, digest: string): string {
		const chosen = this.#names.has(path) ? path.replace(/(?=\.\w+$)/, `-${digest.slice(0, 6)}`) : path;
		this.#names.add(chosen);
		return chosen;
	}

	/** The bytes of a picture in a format and size that Stet takes, or why there are none. */
	async #prepare(path: string): Promise<{ bytes: Uint8Array; type: string } | { reason: string }> {
		const bytes = readFileSync(path);
		const type = typeOfBytes(bytes);
		if (!type) return { reason: 'is no picture of a format that is known' };
		const own = shown.has(type) ? this.#fault(bytes, type) : 'is in a format that browsers do not show';
		if (own === undefined) return { bytes, type };
		if (type === 'svg') return { reason: own };
		try {
			const side = Math.floor(Math.sqrt(limits.imagePixels / 4));
			const png = type === 'png' || type === 'gif';
			const image = sharp(bytes, { limitInputPixels: 1_000_000_000 })
				.rotate()
				.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
			const converted = await (png ? image.png() : image.jpeg({ quality: 88 })).toBuffer();
			const fault = this.#fault(converted, png ? 'png' : 'jpg');
			return fault === undefined ? { bytes: converted, type: png ? 'png' : 'jpg' } : { reason: fault };
		} catch {
			return {
				reason: `${own}, and cannot be converted here; save it as JPEG beside it, under the same name, and import again`,
			};
		}
	}

	/** What Stet's reader says of a picture. */
	#fault(bytes: Uint8Array, type: string): string | undefined {
		mkdirSync(this.#scratch, { recursive: true });
		const path = join(this.#scratch, `look.${type}`);
		writeFileSync(path, bytes);
		try {
			const found = readImage(path);
			return typeof found === 'object' && 'reason' in found ? found.reason : undefined;
		} finally {
			if (existsSync(path)) rmSync(path);
		}
	}
}

/** The name of a picture as addresses and file systems take it. */
function nameOf(stem: string): string {
	const name = possible(stem).slice(0, 80).replace(/-+$/, '');
	return name === 'a-short-name' ? 'picture' : name;
}
