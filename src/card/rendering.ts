import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

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

/** How a card is rendered: with its own faces and none of the machine's. @throws if the file of a face is missing */
export function rendering(): ResvgRenderOptions {
	const fontFiles = fonts.map((file) => require.resolve(file));
	return { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Serif 4' } };
}
