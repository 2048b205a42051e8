import { globSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { Random } from '../random.ts';

/** Pixels of a photograph of twelve megapixels, of some three megabytes, and of the pattern that it is drawn from. */
const size = { width: 4000, height: 3000 };
const pattern = { width: 1000, height: 750, channels: 3 } as const;

/** Gives each n-th article of a content folder a photograph, the same ones for the same seed. */
export async function addPictures(content: string, every: number, seed = 1): Promise<void> {
	const random = new Random(seed);
	const files = globSync(`${content}/articles/**/*.md`).sort();
	for (const file of files.filter((_, index) => index % every === 0)) await addPicture(file, random);
}

async function addPicture(file: string, random: Random): Promise<void> {
	const bytes = Uint8Array.from({ length: pattern.width * pattern.height * pattern.channels }, () =>
		random.below(256),
	);
	const path = file.replace(/\.md$/, '.jpg');
	await sharp(bytes, { raw: pattern }).resize(size).blur(2).jpeg({ quality: 90 }).toFile(path);
	const image = `image: { src: ./${path.split(/[\\/]/).at(-1)}, alt: A pattern, credit: Drawn for the bench }`;
	writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${image}\n`));
}
