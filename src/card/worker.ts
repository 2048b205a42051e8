import { createRequire } from 'node:module';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import type { CardView } from '../view/card-view.ts';
import { cardSvg } from './card-svg.ts';

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

/** How a card is rendered: with its own faces and none of the machine's. */
export const rendering: ResvgRenderOptions = {
	font: {
		loadSystemFonts: false,
		fontFiles: fonts.map((file) => require.resolve(file)),
		defaultFontFamily: 'Source Serif 4',
	},
};

/** Draws a card in a worker thread: the function that the pool calls. */
export default async function draw(view: CardView): Promise<Uint8Array<ArrayBuffer>> {
	// The renderer's other call lets go of nothing before the event loop turns.
	return new Uint8Array((await renderAsync(cardSvg(view), rendering)).asPng());
}
