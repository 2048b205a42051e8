import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

const good = { ...desk, 'articles/good.md': article() };

/** What is said of a file beside one that is right, without its path. */
async function saidOf(text: string, files: Record<string, string | Uint8Array> = {}): Promise<string[]> {
	scratchContent({ ...good, ...files, 'articles/a.md': text });
	return (await readContent()).problems
		.map(formatProblem)
		.map((line) => line.replace(/^.*?(?=:\d+:\d+ )/, ''));
}

/** A body as it is written, what is said of it, and the body with each cure that is named. */
const bodies: [written: string, said: RegExp, ...mended: string[]][] = [
	[
		'::::explainer[A]\nText.\n\nMore.',
		/^:8:1 {2}::::explainer does not end; close it with a line of just ::::$/,
		'::::explainer[A]\nText.\n\nMore.\n::::',
	],
	[
		':::::qa\n\n### Who?\n\nThey.',
		/:::::qa does not end; close it with a line of just :::::$/,
		':::::qa\n\n### Who?\n\nThey.\n:::::',
	],
	[
		'::::explanier[A]\nText.\n::::',
		/::::explanier is not a block; did you mean ::::explainer\?$/,
		'::::explainer[A]\nText.\n::::',
	],
	[
		'::::explainer[A]\n:::pull-quote[B]\n“C”\n:::\n::::',
		/:::pull-quote stands inside another block; put it on its own, with an empty line on each side$/,
		'::::explainer[A]\nText.\n::::\n\n:::pull-quote[B]\n“C”\n:::',
	],
	[
		'- One\n\n  :::explainer[A]\n  Text.\n  :::',
		/:::explainer stands inside a list; put it on its own/,
		'- One\n\n:::explainer[A]\nText.\n:::',
	],
	[
		'Text.[^n]\n\n[^n]: Note.\n\n    :::explainer[A]\n    Text.\n    :::',
		/:::explainer stands inside a note; put it on its own/,
		'Text.[^n]\n\n[^n]: Note.\n\n:::explainer[A]\nText.\n:::',
	],
	['Text.\n\n::::', /:::: closes a block that is not open; take it away$/, 'Text.'],
	['Text.\n:::\nMore.', /^:9:1 {2}::: closes a block that is not open; take it away$/, 'Text.\nMore.'],
	[
		':::: explainer[A]\nText.',
		/:::: explainer has a space before the name; write ::::explainer$/,
		'::::explainer[A]\nText.\n::::',
	],
	[
		'**“no.”**and',
		/^:8:1 {2}\*\* stays in the text; /,
		'“**no.**”and',
		'**“no.”** and',
		'\\*\\*“no.”\\*\\*and',
	],
	['این **«مهم»**است', /\*\* stays in the text; /, 'این «**مهم**»است', 'این **«مهم»** است'],
	['he**(no)**said', /\*\* stays in the text; /, 'he(**no**)said', 'he **(no)** said'],
	['One **word and more.', /\*\* stays in the text; /, 'One **word** and more.', 'One \\*\\*word and more.'],
	['One word** and more.', /\*\* stays in the text; /, 'One **word** and more.', 'One word\\*\\* and more.'],
	['2**8 is 256', /\*\* stays in the text; /, '2\\*\\*8 is 256'],
];

/** HTML of films, sound and things of other sites, and the block that its message names. */
const foreign: [html: string, block: string][] = [
	['<iframe src="https://www.youtube.com/embed/abc?rel=0" allowfullscreen></iframe>', ':::embed'],
	['<iframe src="//player.vimeo.com/video/1"></iframe>', ':::embed'],
	['Text before <iframe src="https://example.org/a b"></iframe> and behind.', ':::embed'],
	['<iframe></iframe>', ':::embed'],
	['<embed src="https://example.org/a.swf">', ':::embed'],
	['<object data="https://example.org/a.swf"><param name="a" value="b"></object>', ':::embed'],
	['<video controls src="./film.mp4"></video>', ':::video'],
	[
		'<video poster="a.jpg"><source src="film.mp4" type="video/mp4"><track src="a.vtt">No.</video>',
		':::video',
	],
	['<video><source src="https://cdn.example.org/film.mp4"></video>', ':::embed'],
	['<audio src="call.m4a"></audio>', ':::audio'],
	[
		'<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">It is <a href="https://t.co/x">shut</a>.</p>— A <a href="https://twitter.com/a/status/1">3 January</a></blockquote>',
		':::embed',
	],
	[
		'<blockquote class="instagram-media" cite="https://example.org/p/1"><div style="a">A</div></blockquote>',
		':::embed',
	],
	['<script async src="https://platform.example.org/widgets.js"></script>', ':::embed'],
];

describe('HTML of media is told with the block to write:', () => {
	const files = {
		'articles/film.mp4': readFileSync('tests/golden/block-video/ferry.mp4'),
		'articles/call.m4a': readFileSync('tests/golden/block-audio/horn.m4a'),
	};

	test.each(foreign)('%s', async (html, name) => {
		const told = await saidOf(article({}, html), files);
		expect(told).toHaveLength(1);
		const [, block = ''] = / (:::\w+\[[^\]]*\]\{[^}]*\}) and a line of just :::/.exec(told[0] ?? '') ?? [];
		expect(block.startsWith(`${name}[`), told[0]).toBe(true);
		const [, address] = /(?:src|data|cite)="([^"]*)"/.exec(html) ?? [];
		if (address && name !== ':::embed')
			expect(block).toContain(`"${address === 'a.jpg' ? 'film.mp4' : address}"`);
		expect(await saidOf(article({}, `Text.\n\n${block}\n:::`), files)).toEqual([]);
	});

	test('a document in a frame is a link to it', async () => {
		const there = { 'articles/a.pdf': '%PDF-1.7 ' };
		const [told = ''] = await saidOf(article({}, '<iframe src="./a.pdf"></iframe>'), there);
		expect(told).toMatch(/; write a link, \[What it is\]\(\.\/a\.pdf\)$/);
		expect(await saidOf(article({}, '[What it is](./a.pdf)'), there)).toEqual([]);
	});
});

describe('a body that is mended as the message says is right:', () => {
	test.each(bodies)('%j', async (written, said, ...mended) => {
		const told = await saidOf(article({}, written));
		expect(told).toEqual([expect.stringMatching(said)]);
		for (const body of mended) expect(await saidOf(article({}, body)), body).toEqual([]);
	});
});

/** A field as it is written, what is said of it, and the field with the cure that is named. */
const fields: [name: string, written: string, said: RegExp, mended: string | undefined][] = [
	['id', 'BR1DGE', /^:6:5 {2}id: is not a short id; write br1dge$/, 'br1dge'],
	['id', 'br-1dge', /id: is not a short id; write br1dge$/, 'br1dge'],
	['id', 'Brücke', /id: is not a short id; write brcke$/, 'brcke'],
	[
		'id',
		'پل',
		/id: is not a short id; write 4 to 12 small letters a to z and digits, such as k3rm4n$/,
		'k3rm4n',
	],
	['id', '12', /id: is not a short id; write 4 to 12 small letters/, 'k3rm4n'],
	['id', '123456', /id: 123456 is not text; put it in quotes: "123456"$/, '"123456"'],
	['published', '', /^:4:\d+ {2}published: is empty; write text: Day, or instant with zone/, '2024-01-26'],
	['published', '~', /published: is empty; write text: Day/, '2024-01-26T09:30:00Z'],
	['title', '', /^:2:\d+ {2}title: is empty; write text: Headline/, 'A headline'],
	['authors', '', /authors: is empty; write a list: Who wrote it/, '[desk]'],
	['updated', '', /updated: is empty; write text, or take the line out$/, undefined],
	['topics', '', /topics: is empty; write a list, or take the line out$/, undefined],
	['draft', '', /draft: is empty; write true or false, or take the line out$/, undefined],
	['kind', '', /kind: is empty; write one of [\w, -]+, or take the line out$/, 'report'],
	['language', 'en_GB', /language: "en_GB" is not a language tag; write "en-GB"$/, 'en-GB'],
	['language', 'Persian', /write "fa"$/, 'fa'],
	['authors', '[Desk]', /authors\.0: "Desk" is not a file of authors\/; did you mean desk\?$/, '[desk]'],
	['authors', '[authors/desk.md]', /did you mean desk\?$/, '[desk]'],
	['related', '[/articles/good/]', /did you mean good\?$/, '[good]'],
];

describe('a field that is mended as the message says is right:', () => {
	test.each(fields)('%s: %s', async (name, written, said, mended) => {
		const base: Record<string, string> = name in { title: 0, published: 0, authors: 0 } ? {} : { [name]: '' };
		const wrong = article({ ...base, [name]: written === '' ? ' ' : written });
		expect(await saidOf(wrong)).toEqual([expect.stringMatching(said)]);
		expect(await saidOf(article(mended === undefined ? {} : { [name]: mended }))).toEqual([]);
	});
});

describe('a file that is renamed as the message says is right, also where the name is taken:', () => {
	test.each<[misnamed: string[], there: string[], better: string[]]>([
		[['articles/Bridge.md'], ['articles/bridge.md'], ['bridge-2.md']],
		[['articles/2024/Bridge.md'], ['articles/2023/bridge.md', 'articles/bridge-2.md'], ['bridge-3.md']],
		[['articles/Bridge.md', 'articles/bridge!.md'], [], ['bridge.md', 'bridge-2.md']],
		[['articles/پل!.md'], ['articles/پل.md'], ['پل-2.md']],
		[['articles/bridge.markdown'], ['articles/bridge.md'], ['bridge-2.md']],
		[['articles/The Bridge.mdx'], [], ['the-bridge.md']],
		[['articles/NUL.md'], [], ['the-nul.md']],
		[['articles/nul.md'], ['articles/the-nul.md'], ['the-nul-2.md']],
		[['pages/Search.md'], [], ['search-2.md']],
		[['people/Jane Doe.md'], ['people/jane-doe.md'], ['jane-doe-2.md']],
		[[`articles/${'Long-'.repeat(42)}X.md`], [], [`${'long-'.repeat(39)}l.md`]],
	])('%j beside %j', async (misnamed, there, better) => {
		const text = (path: string) =>
			path.startsWith('articles/')
				? article()
				: `---\n${path.startsWith('people/') ? 'name' : 'title'}: A\ndescription: x\n---\n\nText.\n`;
		const all = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, text(path)]));
		scratchContent({ ...good, ...all([...there, ...misnamed]) });
		const { problems } = await readContent();
		const told = problems.map(({ reason }) => /; rename it to (\S+)$/.exec(reason)?.[1]);
		expect(told).toEqual(better);
		const renamed = problems.map(({ file }, index) => {
			const path = misnamed.find((each) => file.endsWith(`/${each}`)) ?? '';
			return `${path.slice(0, path.lastIndexOf('/'))}/${told[index]}`;
		});
		scratchContent({ ...good, ...all([...there, ...renamed]) });
		expect((await readContent()).problems.map(formatProblem)).toEqual([]);
	});

	test('an image, in its folder', async () => {
		scratchContent({
			...good,
			...{ 'articles/a/Quay.PNG': 'x', 'articles/a/Quay.png': 'x', 'articles/b/Quay.PNG': 'x' },
			'articles/b/#1?.png': 'x',
		});
		const reasons = (await readContent()).problems.map(({ reason }) => /rename it to (.*)/.exec(reason)?.[1]);
		expect(reasons.filter(Boolean).sort()).toEqual(['1.png', 'Quay-2.png', 'Quay.png']);
	});
});
