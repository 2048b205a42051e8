/**
 * `npm run fonts`: makes subsets of the fonts in `src/styles/fonts/`, in the weights in use. Latin with the punctuation of
 * transliteration, 131 kB whole, is 79 kB; Arabic script, 94 kB whole, is 49 kB with the letters of all its languages and
 * without the shapes of old encodings. Greek, Cyrillic and further Latin use the whole fonts. Other scripts than Latin come
 * only to pages that show them (see fonts.css). The subsets have names of their own, as the Open Font License requires.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const signs = (first: number, last: number): string =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const latin = `${signs(0x20, 0x17e)}–—‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥§¶×÷↩`;
/** Joiners are part of it, since the rules that join letters name them; the signs at the end are words of four letters and more. */
const arabic = `${signs(0x600, 0x6ff)}${signs(0x750, 0x77f)}${signs(0x200c, 0x200f)}ﷲﷺ﴾﴿﷼`;

const faces = [
	{
		name: 'serif',
		source: 'source-serif-4/files/source-serif-4-latin-wght-normal',
		text: latin,
		wght: { min: 400, max: 700 },
	},
	{
		name: 'serif-italic',
		source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
		text: latin,
		wght: 400,
	},
	{
		name: 'sans',
		source: 'source-sans-3/files/source-sans-3-latin-wght-normal',
		text: latin,
		wght: { min: 400, max: 700 },
	},
	{
		name: 'naskh',
		source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
		text: arabic,
		wght: { min: 400, max: 700 },
	},
];

for (const { name, source, text, wght } of faces) {
	const font = readFileSync(`node_modules/@fontsource-variable/${source}.woff2`);
	const cut = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght } });
	writeFileSync(`src/styles/fonts/${name}.woff2`, cut);
	console.log(`${name}: ${font.length} -> ${cut.length} bytes`);
}
