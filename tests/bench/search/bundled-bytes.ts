import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Compressed size of a module with all that it imports, as browsers get it. */
export async function bundledBytes(entry: string): Promise<number> {
	const bundle = await rolldown({ input: entry });
	const { output } = await bundle.generate({ minify: true });
	return output.reduce((sum, part) => sum + gzipSync('code' in part ? part.code : part.source).length, 0);
}
