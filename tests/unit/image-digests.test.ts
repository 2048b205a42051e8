import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImageDigests } from '../../src/edition/stage/image-digests.ts';
import { scratchContent } from './scratch-folder.ts';

test('an image that is replaced after its digest was taken is told, one that is only read is not', () => {
	const folder = scratchContent({ 'articles/quay.jpg': 'old', 'articles/pier.jpg': 'same' });
	const digests = openImageDigests();
	const [quay, pier] = ['quay', 'pier'].map((name) => join(folder, `articles/${name}.jpg`)) as [
		string,
		string,
	];
	expect(digests.of(quay)).not.toBe(digests.of(pier));
	expect(digests.changed()).toEqual([]);
	writeFileSync(quay, 'other bytes');
	expect(digests.changed()).toEqual([quay]);
});
