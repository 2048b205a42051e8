import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { workFolder } from '../../src/reading/files/content-folder.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const ferry = readFileSync('tests/newsroom/articles/2024/ferry.png');

test.each([
	['width="100%"', ['width="100%"']],
	['width="0"', ['width="0"']],
	['height="-4"', ['height="-4"']],
	['width="1.5"', ['width="1.5"']],
	['width="99999" height="auto"', ['width="99999"', 'height="auto"']],
	['width="200"', []],
	['width="200" height="100"', []],
	['', []],
])('an <img> with %s is told of %j', async (attributes, sizes) => {
	scratchContent({
		...desk,
		'articles/ferry.png': ferry,
		'articles/bridge.md': article({}, `<img src="ferry.png" alt="A ferry" ${attributes}>\n\nText.`),
	});
	const lines = (await readContent()).problems.map(formatProblem);
	expect(lines.map((line) => line.replace(/^.*bridge/, 'bridge'))).toEqual(
		sizes.map(
			(size) =>
				`bridge.md:8:1  ${size} is no size in pixels; write a whole number up to 16000, such as 640, or leave it out`,
		),
	);
});

test('an image that is gone is told of where it is named, though the article was not touched', async () => {
	const folder = scratchContent({
		...desk,
		'articles/ferry.png': ferry,
		'articles/lead.md': article({ image: '{ src: ./ferry.png, alt: A ferry, credit: Desk }' }),
		'articles/body.md': article({}, 'Text.\n\n![A ferry](ferry.png)'),
	});
	onTestFinished(() => rmSync(workFolder(), { recursive: true, force: true }));
	// Files that have stood for a while are known by their times.
	const now = Date.now();
	vi.spyOn(Date, 'now').mockReturnValue(now + 5000);
	const problems = async () => (await readContent()).problems.map(formatProblem);
	expect(await problems()).toEqual([]);
	rmSync(join(folder, 'articles/ferry.png'));
	expect(await problems()).toEqual([
		expect.stringMatching(/body\.md:10:1 {2}"ferry\.png" does not exist; save the image there/),
		expect.stringMatching(/lead\.md:6:\d+ {2}image\.src: ".\/ferry\.png" does not exist/),
	]);
	writeFileSync(join(folder, 'articles/ferry.png'), ferry);
	expect(await problems()).toEqual([]);
});
