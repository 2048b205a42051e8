import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const ferry = readFileSync('tests/newsroom/articles/2024/ferry.png');
const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } })
	.avif()
	.toBuffer();

const moving = await sharp(Buffer.from('aaabbb'), {
	raw: { width: 1, height: 2, channels: 3, pageHeight: 1 },
})
	.webp({ lossless: true })
	.toBuffer();

/** A PNG whose head says that it has a size. */
export function png(width: number, height: number): Uint8Array {
	return sized(ferry, 16, width, height);
}

/** An AVIF whose head says so. */
export function avif(width: number, height: number): Uint8Array {
	return sized(small, small.indexOf('ispe') + 8, width, height);
}

function sized(picture: Uint8Array, at: number, width: number, height: number): Uint8Array {
	const bytes = Buffer.from(picture);
	bytes.writeUInt32BE(width, at);
	bytes.writeUInt32BE(height, at + 4);
	return bytes;
}

/** A GIF of a size that moves; each frame draws one pixel of it. */
export function gif(width: number, height: number, frames: number): Uint8Array {
	const head = Buffer.from('47494638396100000000800000000000ffffff', 'hex');
	head.writeUInt16LE(width, 6);
	head.writeUInt16LE(height, 8);
	const frame = Buffer.from('21f90400010000002c0000000001000100000202440100', 'hex');
	return Buffer.concat([head, ...Array(frames).fill(frame), Buffer.from(';')]);
}

/** A WebP of two frames of which each draws one pixel, and whose head says that it has a size. */
export function webp(width: number, height: number): Uint8Array {
	const bytes = Buffer.from(moving);
	bytes.writeUIntLE(width - 1, 24, 3);
	bytes.writeUIntLE(height - 1, 27, 3);
	return bytes;
}
