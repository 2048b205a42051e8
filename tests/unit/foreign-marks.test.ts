import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

/** What is told of a body, as line and column with the reason. */
async function toldOf(body: string): Promise<string[]> {
	scratchContent({ ...desk, 'articles/a.md': article({}, body) });
	const { problems } = await readContent();
	return problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

const foreign = [
	['{{< youtube x >}}', /shortcode of Hugo; write :::embed/],
	['{{% note %}}', /shortcode of Hugo/],
	['{% include x.html %}', /tag of Liquid/],
	['{{ page.title }}', /expression of a template/],
	['[caption id="a"]Words[/caption]', /shortcode of WordPress/],
	['[gallery ids="1,2"]', /shortcode of WordPress/],
	["import X from 'y'", /MDX/],
	['Text^[a note].', /note in the line; write \[\^name\]/],
	['> [!NOTE]\n> Words', /alert of GitHub; write :::explainer/],
	['Since $E=mc^2$ holds', /formula/],
	['It is ==marked==', /write <mark>/],
	['::youtube[x]', /three colons|:::/],
	['<!-- wp:paragraph -->', /block of WordPress/],
] as const;

const prose = [
	'It cost $5 and then $10, or US$3 to A$4.',
	'He said [sic] so; see [caption] below and [a link](https://x.example.org/).',
	'If a == b and c == d, then it stops.',
	'We import from France, and export to Spain.',
	'A set {1, 2} and {{}} stays; 50 % of {it} too.',
	'Code `{{< x >}}` and `$a^2$` and `==x==` stay.',
	'```\n{% raw %}\n{{ x }}\n$a^2$\n```',
	'Meant as it stands: \\{{< x >}}, \\$E=mc^2\\$ and \\==x\\==.',
	'At 10:30pm, Ansar::Allah',
];

describe('marks of other programs', () => {
	test('are told, each with its place and what Stet has for it', async () => {
		const told = await toldOf(foreign.map(([mark]) => mark).join('\n\n'));
		for (const [mark, reason] of foreign)
			expect(
				told.find((each) => reason.test(each)),
				mark,
			).toBeDefined();
		expect(told[0]).toMatch(/^8:1 "\{\{< youtube x >\}\}"/);
	});

	test('are not seen in prose and code', async () => {
		expect(await toldOf(prose.join('\n\n'))).toEqual([]);
	});
});
