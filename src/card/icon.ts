/**
 * Icon: the sign of the site among the tabs of a browser and on a home screen. It is the first letter of the newsroom's name
 * over the dots of the stet mark, as an SVG of shapes, which looks the same whatever fonts a reader has.
 */
import { isLegible } from '../view/legible.ts';
import { fontFamily, loadedRenderer } from './faces.ts';
import { lightColour } from './light-theme.ts';

/** Side of the icon, in units of its own. */
const side = 64;

/** Where the ink of a letter stands, and how large it may be. */
const place = { middle: side / 2, centre: 27.5, width: 46, height: 36 };

/** A canvas on which any letter has room, and the size that it is drawn at there. */
const canvas = { width: 256, height: 256 };
const fontSize = 96;

/** The letter or digit that a name begins with, vowel signs and accents included; empty if it has none. */
export function firstLetter(name: string, language: string): string {
	const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(name);
	return [...graphemes].map(({ segment }) => segment).find((sign) => /^[\p{L}\p{N}]/u.test(sign)) ?? '';
}

/** Draws the icon of a letter as SVG. The same letter gives the same bytes. @throws if the file of a face is missing */
export async function letterIcon(letter: string): Promise<string> {
	if (letter === '') return icon(stetDots(32, 4.4));
	// What the faces lack is left to the fonts of the reader, who reads the script.
	if (!isLegible(letter)) return icon(`${textOf(letter)}\n\t${stetDots(54, 2.6)}`);
	return icon(`${await shapeOf(letter)}\n\t${stetDots(54, 2.6)}`);
}

/** Draws an icon as PNG, on paper to its corners, since systems round them. @param size of its sides in pixels */
export async function iconPng(svg: string, size: number): Promise<Uint8Array> {
	// Most builds make no icon, so the library is loaded when needed.
	const { default: sharp } = await import('sharp');
	const source = Buffer.from(svg);
	const { width = size, height = size } = await sharp(source).metadata();
	const background = lightColour('paper');
	const density = Math.min(72 * (size / Math.max(width, height)), 100_000);
	return sharp(source, { density })
		.resize(size, size, { fit: 'contain', background })
		.flatten({ background })
		.png({ palette: true })
		.toBuffer();
}

/**
 * The icon of a letter as it is drawn to PNG: where the faces lack its script it is the mark alone, since the fonts of the
 * machine that builds are not those of another.
 */
export function drawnLetter(letter: string): string {
	return isLegible(letter) ? letter : '';
}

function icon(content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">
	<rect width="${side}" height="${side}" rx="12" fill="${lightColour('paper')}"/>
	${content}
</svg>
`;
}

/** @param y of the middle of the row */
function stetDots(y: number, radius: number): string {
	const dots = [17, 27, 37, 47].map((x) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`);
	return `<g fill="${lightColour('pencil')}">${dots.join('')}</g>`;
}

function textOf(letter: string): string {
	return `<text x="${place.middle}" y="41" text-anchor="middle" font-family="serif" font-size="36" font-weight="700" fill="${lightColour('ink')}">${letter}</text>`;
}

/** The shape of a letter, as large as its place allows. */
async function shapeOf(letter: string): Promise<string> {
	const renderer = await loadedRenderer();
	const style = { ...canvas, display: 'flex', alignItems: 'center', justifyContent: 'center' };
	const text = { color: lightColour('ink'), fontFamily, fontSize, fontWeight: 700 };
	const drawn = await renderer.renderSvg(
		{ type: 'container', style: { ...style, ...text }, children: [{ type: 'text', text: letter }] },
		canvas,
	);
	const ink = await inkOf(drawn);
	const scale = Math.min(place.width / ink.width, place.height / ink.height);
	const x = place.middle - scale * (ink.left + ink.width / 2);
	const y = place.centre - scale * (ink.top + ink.height / 2);
	return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">\n${drawn}</g>`;
}

/** Where the ink of an SVG is. */
async function inkOf(svg: string): Promise<{ left: number; top: number; width: number; height: number }> {
	const { default: sharp } = await import('sharp');
	const drawing = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
	const { info } = await sharp(await drawing.png().toBuffer())
		.trim()
		.toBuffer({ resolveWithObject: true });
	const { trimOffsetLeft = 0, trimOffsetTop = 0, width, height } = info;
	return { left: -trimOffsetLeft, top: -trimOffsetTop, width, height };
}
