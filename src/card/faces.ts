import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';

const require = createRequire(import.meta.url);

/** Names of the faces, in the order in which a letter is looked for. */
export const fontFamily = "'Source Serif 4', 'Noto Naskh Arabic'";

/** A font file of npm. */
interface Face {
	name: string;
	file: string;
	/** Letters that it is for, if not all that it has. */
	unicodeRange?: [first: number, last: number][];
}

/** Uses the whole fonts, since those cut for the web lack the signs of CO₂, ⅔, ‰ and →. */
const serif: Face[] = ['400Regular', '600SemiBold', '700Bold'].map((weight) => ({
	name: 'Source Serif 4',
	file: `@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`,
}));

/** Draws Persian, Arabic and Urdu. Without a range, its space would stand between Latin words too. */
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

/** Gives the renderer with its faces, which it reads once in a process. @throws if it or the file of a face is missing */
export function loadedRenderer(): Promise<Renderer> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Renderer> {
	// Loads the library, of eight megabytes, only where a card is drawn: most builds draw one or none.
	const library = await import('@takumi-rs/core').catch(missing);
	const renderer = new library.Renderer();
	for (const { file, ...face } of [...serif, naskh])
		await renderer.registerFont({ ...face, data: readFileSync(require.resolve(file)) });
	return renderer;
}

/** Gives the error the code by which a build tells the cure; the library's own error has none. */
function missing(cause: unknown): never {
	const message = 'the program of @takumi-rs/core for this machine';
	throw Object.assign(new Error(message, { cause }), { code: 'MODULE_NOT_FOUND' });
}
