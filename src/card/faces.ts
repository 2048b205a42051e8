import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';

const require = createRequire(import.meta.url);

/** Names of the faces, in order of preference. */
export const fontFamily = "'Source Serif 4', 'Noto Naskh Arabic'";

/** A font file of an npm package. */
interface Face {
	name: string;
	file: string;
	/** Characters that it draws; default: all that it has. */
	unicodeRange?: [first: number, last: number][];
}

/** Uses the full fonts, since web subsets lack characters such as those of CO₂, ⅔, ‰ and →. */
const serif: Face[] = ['400Regular', '600SemiBold', '700Bold'].map((weight) => ({
	name: 'Source Serif 4',
	file: `@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`,
}));

/** Draws Persian, Arabic and Urdu. Without a range, its space would be used between Latin words too. */
const naskh: Face = {
	name: 'Noto Naskh Arabic',
	file: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
	unicodeRange: [
		[0x600, 0x6ff],
		[0x750, 0x77f],
		[0x870, 0x8ff],
		[0x200c, 0x200f],
		[0xfb50, 0xfdff],
		[0xfe70, 0xfefc],
	],
};

let loading: Promise<Renderer> | undefined;

/** Gives the renderer with its faces, loaded once in a process. @throws if the renderer or a font file is missing */
export function loadedRenderer(): Promise<Renderer> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Renderer> {
	// The library has eight megabytes and most builds draw no card, so it is loaded when needed.
	const library = await import('@takumi-rs/core').catch(missing);
	const renderer = new library.Renderer();
	for (const { file, ...face } of [...serif, naskh])
		await renderer.registerFont({ ...face, data: readFileSync(require.resolve(file)) });
	return renderer;
}

/** Adds the error code that machine-fault.ts knows the cure of; the library’s own error has none. */
function missing(cause: unknown): never {
	const message = 'the program of @takumi-rs/core for this machine';
	throw Object.assign(new Error(message, { cause }), { code: 'MODULE_NOT_FOUND' });
}
