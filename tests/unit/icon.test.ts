import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawnLetter, firstLetter, iconPng, letterIcon } from '../../src/card/icon.ts';

test.each([
	['Harbour Post', 'H'],
	['«Gazeta»', 'G'],
	['5 Live', '5'],
	['Écho', 'É'],
	['E\u0301cho', 'E\u0301'],
	['پیام', 'پ'],
	['हिन्दी', 'हि'],
	['日報', '日'],
	['🦊 News', 'N'],
	['***', ''],
])('the icon of %s has %s', (name, letter) => {
	expect(firstLetter(name, 'en')).toBe(letter);
});

/** Where the ink of a colour is, of 64. */
async function inkOf(png: Uint8Array, isInk: (red: number, green: number) => boolean) {
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const found = [...Array(info.width * info.height).keys()].filter((at) =>
		isInk(data[at * 3] ?? 0, data[at * 3 + 1] ?? 0),
	);
	const unit = 64 / info.width;
	const xs = found.map((at) => (at % info.width) * unit);
	const ys = found.map((at) => Math.floor(at / info.width) * unit);
	return {
		count: found.length,
		...{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
	};
}
const isBlack = (red: number, green: number): boolean => red < 90 && green < 90;
const isRed = (red: number, green: number): boolean => red > 120 && green < 90;

describe.each(['S', 'W', 'I', 'É', 'g', 'Ж', 'پ', 'ا', 'ل', '5'])('an icon of %s', (letter) => {
	test('has its letter in the middle, as large as it fits above the dots', async () => {
		const svg = await letterIcon(letter);
		expect(svg).not.toContain('<text');
		const png = await iconPng(svg, 192);
		const ink = await inkOf(png, isBlack);
		expect(Math.abs((ink.left + ink.right) / 2 - 32)).toBeLessThan(1);
		expect(ink.top).toBeGreaterThan(8);
		expect(ink.bottom).toBeLessThan(47);
		expect(Math.max((ink.bottom - ink.top) / 36, (ink.right - ink.left) / 46)).toBeGreaterThan(0.95);
		expect((await inkOf(png, isRed)).top).toBeGreaterThan(50);
	});
});

test('a letter that the faces lack is text for the reader’s own fonts, and in PNG the mark alone', async () => {
	expect(await letterIcon('日')).toMatch(/<text [^>]*>日<\/text>/);
	const png = await iconPng(await letterIcon(drawnLetter('日')), 192);
	expect((await inkOf(png, isBlack)).count).toBe(0);
	expect((await inkOf(png, isRed)).count).toBeGreaterThan(1000);
});

test('the same letter has the same bytes; another has others', async () => {
	const [icon, again, other] = await Promise.all(['S', 'S', 'T'].map(letterIcon));
	expect(again).toBe(icon);
	expect(other).not.toBe(icon);
	expect(await iconPng(icon ?? '', 192)).toEqual(await iconPng(again ?? '', 192));
});

test('an icon of any size fills a square of the size asked for, on paper', async () => {
	const wide =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path d="M0 0h400v100H0z"/></svg>';
	const { data, info } = await sharp(await iconPng(wide, 180))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([180, 180]);
	expect([...data.subarray(0, 3)]).toEqual([0xfc, 0xfa, 0xf5]);
	expect([...data.subarray(90 * 180 * 3, 90 * 180 * 3 + 3)]).toEqual([0, 0, 0]);
});
