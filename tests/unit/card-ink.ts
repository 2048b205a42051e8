import sharp from 'sharp';
import { cardPng } from '../../src/card/card-png.ts';
import type { CardView } from '../../src/view/card-view.ts';

/** Parts of a card, from the top. */
export const parts = {
	head: { top: 0, height: 140 },
	title: { top: 140, height: 370 },
	foot: { top: 520, height: 110 },
};

/** Part of a card without the paper around it. */
export async function ink(view: CardView, { top, height }: { top: number; height: number }) {
	const part = sharp(await cardPng(view)).extract({ left: 0, top, width: 1200, height });
	const pixels = sharp(await part.png().toBuffer())
		.trim()
		.greyscale()
		.raw();
	const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
	const left = -(info.trimOffsetLeft ?? 0);
	const bottom = top - (info.trimOffsetTop ?? 0) + info.height;
	return { data, width: info.width, left, right: left + info.width, bottom };
}

type Ink = Awaited<ReturnType<typeof ink>>;

/** How far the pixels of two lines of one height differ. */
export function difference(a: Ink, b: Ink): number {
	const width = Math.min(a.width, b.width);
	const rows = [...Array(Math.floor(a.data.length / a.width)).keys()];
	const row = (line: Ink, at: number) => line.data.subarray(at * line.width, at * line.width + width);
	return rows
		.flatMap((at) => [...row(a, at)].map((value, index) => Math.abs(value - (row(b, at)[index] ?? 0))))
		.reduce((sum, value) => sum + value, 0);
}
