import { expect, test } from 'vitest';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const toll = article(
	{ keyPoints: '[The first count was 103., Then 84., It ended at 1\u202f095.]' },
	'“It’s   over”, she said.\n\nOf 3.67 per cent nothing was said.',
);

/** What is said of a choice. */
async function told(front: string): Promise<string[]> {
	scratchContent({
		...desk,
		'articles/toll.md': toll,
		'stories/bridge.md': '---\ntitle: Bridge\ndescription: For tests.\n---\n',
		'front.yml': front,
	});
	const { problems } = await readContent();
	return problems.map((problem) => formatProblem(problem).replace(/^.*front\.yml/, 'front.yml'));
}

const number = (value: string, id = 'toll') =>
	`number:\n  value: "${value}"\n  text: The dead.\n  article: ${id}\n`;
const quote = (text: string) => `quote:\n  text: ${text}\n  by: Ada\n  article: toll\n`;

test.each([
	[
		'figures and a quotation that the article has',
		`${number('103 → 84')}${quote("It's over")}story: bridge\n`,
	],
	['a figure with a decimal', number('3.67%')],
])('%s are right', async (_, front) => {
	expect(await told(front)).toEqual([]);
});

test.each([
	[
		'a figure that the article does not have',
		number('103 → 85 → 10'),
		[
			'front.yml:2:10  number.value: "85" does not stand in toll; write a figure as the article has it',
			'front.yml:2:10  number.value: "10" does not stand in toll; write a figure as the article has it',
		],
	],
	[
		'a part of a figure',
		number('3'),
		['front.yml:2:10  number.value: "3" does not stand in toll; write a figure as the article has it'],
	],
	[
		'no figure',
		number('many'),
		['front.yml:2:10  number.value: has no figure; write one, such as 84 or "103 → 84 → 95"'],
	],
	[
		'other words than were said',
		quote('It is over'),
		['front.yml:2:9  quote.text: does not stand in toll word for word; copy the words of the article'],
	],
	[
		'names that there are not',
		`story: brigde\n${number('3', 'tol')}`,
		[
			'front.yml:1:8  story: "brigde" is not a file of stories/; did you mean bridge?',
			'front.yml:5:12  number.article: "tol" is not a file of articles/; did you mean toll?',
		],
	],
	[
		'a number without its article',
		'number: { value: "3", text: The dead. }\n',
		['front.yml:1:1  number.article: is missing; write text: The article that has it, by file name'],
	],
])('%s are told of at their place', async (_, front, lines) => {
	const said = await told(front);
	for (const line of lines) expect(said).toContainEqual(expect.stringContaining(line));
});
