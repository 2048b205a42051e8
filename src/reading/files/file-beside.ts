import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { formatOf } from '../../body/formats.ts';
import type { FileFault } from '../images/file-fault.ts';
import { limits } from '../limits/limits.ts';
import { decode } from './decode.ts';

/** Bytes at the beginning of a file in which its format shows. */
const headBytes = 16;

/**
 * Looks at a file that is published as it is: its size, its format by its first bytes, and of captions all.
 * @param format that its name says; an import knows it by a name in capital letters too
 */
export function readFileBeside(path: string, format = formatOf(path)): FileFault | 'file' {
	const { size } = statSync(path);
	if (size > limits.fileBesideBytes)
		return whole(
			`has ${size} bytes; make it smaller than ${limits.fileBesideBytes}, which is all that hosts of code take`,
		);
	if (format?.use === 'captions') return captionsFault(readFileSync(path)) ?? 'file';
	const head = headOf(path, Math.min(size, headBytes)).toString('latin1');
	const isOfFormat = format?.marks?.some(([offset, signs]) => head.startsWith(signs, offset)) ?? true;
	return isOfFormat ? 'file' : whole(`is not a file in the format ${format?.name}; save it anew as one`);
}

function whole(reason: string): FileFault {
	return { line: 1, column: 1, reason };
}

function headOf(path: string, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	const file = openSync(path, 'r');
	try {
		readSync(file, bytes, 0, length, 0);
	} finally {
		closeSync(file);
	}
	return bytes;
}

const time = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const timing = new RegExp(String.raw`^(${time})[ \t]+-->[ \t]+(${time})(?:[ \t].*)?$`);

/** What is wrong with captions in WebVTT (W3C), if anything: browsers leave out what they cannot read without a word. */
function captionsFault(bytes: Uint8Array): FileFault | undefined {
	const decoded = decode(bytes, limits.captionBytes);
	if (!('text' in decoded)) return decoded;
	const lines = decoded.text.split('\n');
	if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
		return whole('is no WebVTT; write WEBVTT and an empty line before the captions');
	let last = 0;
	for (const [index, line] of lines.entries()) {
		if (!line.includes('-->')) continue;
		const [, from, to] = timing.exec(line) ?? [];
		const at = { line: index + 1, column: 1 };
		if (from === undefined || to === undefined)
			return {
				...at,
				reason:
					'is no time of a caption; write it as 00:01:02.000 --> 00:01:04.500, with points before the thousandths',
			};
		if (secondsOf(to) <= secondsOf(from))
			return { ...at, reason: 'ends before it begins; write the earlier time first' };
		if (secondsOf(from) < last)
			return { ...at, reason: 'begins before the caption above it; put them in the order of their times' };
		last = secondsOf(from);
		if ((lines[index + 1] ?? '').trim() === '')
			return {
				...at,
				reason: 'has no words; write what is said in the next line, without an empty one between',
			};
	}
	return lines.some((line) => line.includes('-->'))
		? undefined
		: whole('holds no caption; write one as 00:01:02.000 --> 00:01:04.500 with the words in the next line');
}

function secondsOf(written: string): number {
	return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
