import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stagedImages } from '../../src/edition/stage/staged-images.ts';
import { digestOf } from '../../src/reading/files/digest.ts';
import { scratchFolder } from './scratch-folder.ts';

const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: '#369' } });
const landscape = await plain.clone().jpeg().toBuffer();
const turned = await plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();

test('images of one name are told apart by their bytes, and lie in the stage without a second copy', async () => {
	const names = ['quay.jpg', '2024/quay.jpg', '2025/quay.jpg'];
	const bytes = [landscape, landscape, turned];
	const folder = scratchFolder(Object.fromEntries(names.map((name, index) => [name, bytes[index] ?? ''])));
	const stage = join(folder, 'stage');
	const digests = { of: (path: string) => digestOf(readFileSync(path)), changed: () => [], keep: () => {} };
	const imageAt = stagedImages(stage, digests);
	const images = await Promise.all(names.map((name) => imageAt(join(folder, name))));

	expect(images.map(({ width, height, format }) => [width, height, format])).toEqual([
		[40, 20, 'jpg'],
		[40, 20, 'jpg'],
		[20, 40, 'jpg'],
	]);
	const [first = '', same, other = ''] = images.map(({ src }) => src);
	expect(first).toMatch(/^\/_astro\/quay\.[0-9a-f]{16}\.jpg$/);
	expect(same).toBe(first);
	expect(other).not.toBe(first);
	const file = (path: string) => statSync(path).ino;
	expect(file(join(stage, first))).toBe(file(join(folder, 'quay.jpg')));
	expect(file(join(stage, other))).toBe(file(join(folder, '2025/quay.jpg')));
});

test('what a writer has is never written to, even where two digests are alike', async () => {
	const folder = scratchFolder({ 'a/quay.jpg': landscape, 'b/quay.jpg': turned });
	const paths = ['a/quay.jpg', 'b/quay.jpg'].map((name) => join(folder, name));
	const states = () =>
		paths.map((path) => [readFileSync(path), statSync(path).mtimeMs, statSync(path).ctimeMs]);
	const before = states();
	const imageAt = stagedImages(join(folder, 'stage'), {
		of: () => '0'.repeat(64),
		changed: () => [],
		keep: () => {},
	});
	await Promise.all(paths.map(imageAt));
	expect(states()).toEqual(before);
});
