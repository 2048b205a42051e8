import { basename, extname } from 'node:path';

/** Signs of a digest that tell the images of one name apart: by chance, two of ten thousand are alike once in 10^11 sites. */
const digestSigns = 16;

/** Address at which an image waits for its sizes to be made. @param digest of its bytes */
export function stagedName(path: string, digest: string): string {
	const ending = extname(path);
	return `/_astro/${basename(path, ending)}.${digest.slice(0, digestSigns)}${ending}`;
}
