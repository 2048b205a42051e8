import sharp from 'sharp';
import { article } from '../../unit/scratch-folder.ts';
import type { Files } from './shapes.ts';

/** A picture of one colour. */
export async function picture(
	width: number,
	height: number,
	format: 'png' | 'webp' | 'jpeg' | 'avif',
): Promise<Uint8Array> {
	const plain = sharp({
		create: { width, height, channels: 3, background: '#369' },
		limitInputPixels: false,
	});
	return plain.toFormat(format).toBuffer();
}

/** A picture whose pixels are of no order, so that it cannot be packed. */
export async function noise(
	width: number,
	height: number,
	format: 'png' | 'webp' | 'jpeg',
): Promise<Uint8Array> {
	let state = 1;
	const bytes = Uint8Array.from({ length: width * height * 3 }, () => {
		state = (state * 1103515245 + 12345) & 0x7fffffff;
		return state >> 16;
	});
	return sharp(bytes, { raw: { width, height, channels: 3 } })
		.toFormat(format)
		.toBuffer();
}

/** A picture that moves, each frame of one colour. */
export async function animation(
	width: number,
	height: number,
	frames: number,
	format: 'gif' | 'webp',
): Promise<Uint8Array> {
	const bytes = new Uint8Array(width * height * frames * 3);
	for (let frame = 0; frame < frames; frame += 1)
		bytes.fill(frame * 37, frame * width * height * 3, (frame + 1) * width * height * 3);
	return sharp(bytes, {
		raw: { width, height: height * frames, channels: 3, pageHeight: height },
		limitInputPixels: false,
	})
		.toFormat(format)
		.toBuffer();
}

/** A picture, and an article that shows it. */
export async function pictured(name: string, bytes: Promise<Uint8Array>): Promise<Files> {
	return {
		[`articles/${name}`]: await bytes,
		[`articles/of-${name.replace('.', '-')}.md`]: article({}, `Text.\n\n![A](./${name})`),
	};
}
