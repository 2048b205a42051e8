import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import { limits } from '../limits/limits.ts';
import type { FileFault } from './file-fault.ts';
import { svgFault } from './svg.ts';

/** What an image takes to be made in the sizes of a page, as far as its head tells. */
export interface Picture {
	/** Absolute path. */
	path: string;
	width: number;
	height: number;
	isAvif: boolean;
	/** False where it holds one picture for certain. */
	mayMove: boolean;
}

/** What a look at an image finds: what is wrong with it, or what it is; a file that is no image is published as it is. */
export type ImageFound = FileFault | Picture | 'drawing' | 'file';

/** The formats that an ending promises, in the words of `image-size`; AVIF is a kind of HEIF. */
const formats: Record<string, string[]> = {
	'.avif': ['avif', 'heif'],
	'.gif': ['gif'],
	'.jpeg': ['jpg'],
	'.jpg': ['jpg'],
	'.png': ['png'],
	'.webp': ['webp'],
};

/** Bytes at the beginning of a file in which its size stands, past what cameras and editors put before it. */
const headBytes = 256 * 1024;
/** Bytes at its end in which the mark of its end stands; cameras may put something after it. */
const tailBytes = 64 * 1024;

/** Looks at an image: its format, its size, its end, and for an SVG what it holds. Of a picture the head and the tail are read. */
export function readImage(path: string): ImageFound {
	const { size } = statSync(path);
	const isSvg = extname(path) === '.svg';
	const most = isSvg ? limits.svgBytes : limits.imageBytes;
	if (size > most) return whole(`is an image of ${size} bytes; make it smaller than ${most}`);
	if (isSvg) return svgFault(readFileSync(path)) ?? 'drawing';
	const picture = readPicture(path, size);
	return typeof picture === 'string' ? whole(picture) : picture;
}

/** A fault of the file as a whole. */
function whole(reason: string): FileFault {
	return { line: 1, column: 1, reason };
}

/** The bytes of an image that tell its format and size. */
export function headOf(path: string): Buffer {
	if (extname(path) === '.svg') return readFileSync(path);
	return bytesOf(path, 0, Math.min(statSync(path).size, headBytes));
}

/** @returns the picture, or what is wrong with it */
function readPicture(path: string, size: number): string | Picture {
	const ending = extname(path).slice(1);
	const head = bytesOf(path, 0, Math.min(size, headBytes));
	const found = sizeOf(head);
	if (!found?.type || !formats[`.${ending}`]?.includes(found.type))
		return `is not an image in the format ${ending}; save it anew as one`;
	const { width, height } = found;
	const isAvif = ending === 'avif';
	const most = isAvif ? limits.slowImagePixels : limits.imagePixels;
	if (width > limits.imageSide || height > limits.imageSide || width * height > most)
		return `is ${width} by ${height} pixels; make it at most ${limits.imageSide} on a side and ${most} in all`;
	if (width * height === 0) return 'is an image without a pixel; save it anew';
	const tail = bytesOf(path, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
	const ends =
		found.type === 'webp' ? head.readUInt32LE(4) + 8 <= size : tail.includes(marks[found.type] ?? '');
	if (!ends) return 'is an image that breaks off before its end; copy it anew from where it came';
	const mayMove = isAvif || found.type === 'gif' || (found.type === 'webp' && head.includes('ANIM'));
	return { path, width, height, isAvif, mayMove };
}

/** What stands at the end of a whole file. HEIF has no such mark. */
const marks: Record<string, string | Buffer> = {
	png: 'IEND',
	jpg: Buffer.from([0xff, 0xd9]),
	gif: Buffer.from([0x00, 0x3b]),
};

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
	try {
		return imageSize(bytes);
	} catch {
		return undefined;
	}
}

function bytesOf(path: string, position: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	const file = openSync(path, 'r');
	try {
		readSync(file, bytes, 0, length, position);
	} finally {
		closeSync(file);
	}
	return bytes;
}
