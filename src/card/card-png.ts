import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { digestOf } from '../reading/cache.ts';
import { workFolder } from '../reading/content-folder.ts';

const require = createRequire(import.meta.url);

/**
 * The faces of the cards as TrueType files: the renderer reads no WOFF2, which is all that the packages for the web
 * hold. Arabic script is that of Persian, Arabic and Urdu names.
 */
const fonts = [
	'@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
	'@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
	'@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
	'@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
];

/** What besides the drawing decides the bytes of a card. */
const renderer = digestOf(
	...['@resvg/resvg-js', '@expo-google-fonts/source-serif-4', '@expo-google-fonts/noto-naskh-arabic'].map(
		(name) => `${name} ${require(`${name}/package.json`).version}`,
	),
);

const folder = (): string => join(workFolder(), 'cards');

/** The key of a card: equal key, equal bytes. */
export function cardKey(svg: string): string {
	return digestOf(renderer, svg);
}

/** A card as PNG; from the work folder if it was drawn before. */
export function cardPng(svg: string): Uint8Array<ArrayBuffer> {
	const path = join(folder(), `${cardKey(svg)}.png`);
	const kept = existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
	// A disk can lose the end of a file.
	if (kept && Buffer.from(kept.subarray(-8, -4)).toString('latin1') === 'IEND') return kept;
	const png = new Uint8Array(drawing(svg).render().asPng());
	mkdirSync(folder(), { recursive: true });
	// A card appears whole or not at all.
	const draft = `${path}.${process.pid}.tmp`;
	writeFileSync(draft, png);
	renameSync(draft, path);
	return png;
}

/** The drawing of a card, ready to be rendered or measured. */
export function drawing(svg: string): Resvg {
	const fontFiles = fonts.map((file) => require.resolve(file));
	return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Serif 4' } });
}

/** Removes every card that none of the drawings is. */
export function pruneCards(svgs: Iterable<string>): void {
	if (!existsSync(folder())) return;
	const kept = new Set([...svgs].map((svg) => `${cardKey(svg)}.png`));
	for (const name of readdirSync(folder()))
		if (!kept.has(name)) rmSync(join(folder(), name), { force: true });
}
