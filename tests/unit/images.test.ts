import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/reading/problem.ts';
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
				`bridge.md:8:1  ${size} is not a number of pixels; write a whole number such as 640, or leave it out`,
		),
	);
});
