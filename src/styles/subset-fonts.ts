/**
 * `npm run fonts`: makes subsets of the fonts in `src/styles/fonts/`: Latin, the weights in use and the punctuation of
 * transliteration. The whole fonts are 131 kB, the subsets 79 kB. Other scripts use the whole fonts, only on pages that
 * have them (see fonts.css). The subsets have names of their own, as the Open Font License requires.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const latin = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const text = `${latin}–—‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥§¶×÷↩`;

const faces = [
	{
		name: 'serif',
		source: 'source-serif-4/files/source-serif-4-latin-wght-normal',
		wght: { min: 400, max: 700 },
	},
	{ name: 'serif-italic', source: 'source-serif-4/files/source-serif-4-latin-wght-italic', wght: 400 },
	{
		name: 'sans',
		source: 'source-sans-3/files/source-sans-3-latin-wght-normal',
		wght: { min: 400, max: 700 },
	},
];

for (const { name, source, wght } of faces) {
	const font = readFileSync(`node_modules/@fontsource-variable/${source}.woff2`);
	const cut = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght } });
	writeFileSync(`src/styles/fonts/${name}.woff2`, cut);
	console.log(`${name}: ${font.length} -> ${cut.length} bytes`);
}
