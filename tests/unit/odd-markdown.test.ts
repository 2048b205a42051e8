import { describe, expect, test } from 'vitest';
import { feedForm } from '../../src/forms/feed.ts';
import { markdownForm, writeMarkdown } from '../../src/forms/markdown.ts';
import { formatProblem } from '../../src/reading/files/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { en } from '../../src/words/en.ts';
import { pageOf, read } from './render-body.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

/** Addresses of the links that a page has of some Markdown, each with its text, and the text around them. */
function linksOf(markdown: string): string[] {
	const html = pageOf(read(markdown).body).replace(/<a class="passage".*?<\/a>/g, '');
	return [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>([^<]*)/g)].map(([, href, text, after]) => {
		expect(href).toBe(text);
		return `${text}|${after}`;
	});
}

describe('an address that is written as it is', () => {
	test.each([
		['“https://example.org/a”', 'https://example.org/a|”'],
		['‘https://example.org/a’, he said', 'https://example.org/a|’, he said'],
		['«https://example.org/a»', 'https://example.org/a|»'],
		['„https://example.org/a.“', 'https://example.org/a|.“'],
		['see https://example.org/a– and', 'https://example.org/a|– and'],
		['https://example.org/a…', 'https://example.org/a|…'],
		['https://example.org/a، و', 'https://example.org/a|، و'],
		['https://example.org/a؟', 'https://example.org/a|؟'],
		['「https://example.org/a」。', 'https://example.org/a|」。'],
		['https://example.org/aをご覧ください。', 'https://example.org/a|をご覧ください。'],
		['https://example.org/a에서', 'https://example.org/a|에서'],
		['https://example.org/a। यह', 'https://example.org/a|। यह'],
	])('%s ends before the marks of the sentence', (markdown, expected) => {
		expect(linksOf(markdown)).toEqual([expected]);
	});

	test.each([
		'https://en.wikipedia.org/wiki/Iran–Iraq_War',
		'https://ja.wikipedia.org/wiki/日本',
		'https://ja.wikipedia.org/wiki/ひらがな',
		'https://fa.wikipedia.org/wiki/ایران',
		'https://example.org/a_(b)',
	])('%s keeps what belongs to it', (address) => {
		const html = pageOf(read(address).body);
		expect(html).toContain(`<a href="${encodeURI(address)}">${address}</a>`);
	});

	test('may be between < and >, with any sign', () => {
		expect(pageOf(read('<https://example.org/a”>').body)).toContain('>https://example.org/a”</a>');
	});
});

describe('emphasis beside a mark of punctuation', () => {
	test.each([
		['これは**「重要」**です', '<strong>「重要」</strong>'],
		['这是**“重要”**的', '<strong>“重要”</strong>'],
		['이것은 **「중요」**입니다', '<strong>「중요」</strong>'],
	])('%s is strong, as where there are spaces', (markdown, expected) => {
		const { body, messages } = read(markdown);
		expect(pageOf(body)).toContain(expected);
		expect(messages).toEqual([]);
	});

	test.each(['**“no.”**and', 'این **«مهم»**است', 'he**(no)**said', '**open'])(
		'%s is told of where it stays as it is written',
		(markdown) => {
			expect(read(markdown).messages).toEqual([expect.stringContaining('** stays in the text')]);
		},
	);

	test.each(['**“no.”** and', '“**no.**”and', '2\\*\\*8 is 256', '`2**8`'])('%s is right', (markdown) => {
		expect(read(markdown).messages).toEqual([]);
	});
});

describe('the mark of a source or note', () => {
	const known = { sources: ['report', 'گزارش'] };

	test.each([
		['## In 1988[^1]\n\nText.\n\n[^1]: A note.', 'In 1988', 'in-1988'],
		['## What was found[^report]', 'What was found', 'what-was-found'],
		[':::qa\n\n### Who said so?[^report]\n\nThey did.\n\n:::', 'Who said so?', 'who-said-so'],
		['## چه شد؟[^گزارش]', 'چه شد؟', 'چه-شد'],
	])('%j is no word of a heading', (markdown, text, id) => {
		const { facts, body, messages } = read(markdown, known);
		expect(messages).toEqual([]);
		expect(facts.headings.map((heading) => [heading.text, heading.id])).toEqual([[text, id]]);
		expect(pageOf(body)).toContain(`aria-label="Link to section: ${text}"`);
	});

	test.each(['é', '注1', 'سلام', '†', 'a%b', 'नोट'])('[^%s] may have any name', (name) => {
		const { body, messages } = read(`Text.[^${name}]\n\n[^${name}]: A note.`);
		expect(messages).toEqual([]);
		const html = pageOf(body);
		const [, href] = /<sup><a href="#([^"]*)"/.exec(html) ?? [];
		expect(html).toContain(`<li id="${href}">`);
	});

	test.each([
		['[the report[^report]](https://example.org)', '[^report] stands inside a link'],
		['[note[^1]](https://example.org)\n\n[^1]: Note.', '[^1] stands inside a link'],
		['[*so[^report]*][a]\n\n[a]: https://example.org', '[^report] stands inside a link'],
		['Text.[^report]\n\n[^report]: A note.', '[^report] is a note and a source'],
		['متن.[^گزارش]\n\n[^گزارش]: یادداشت.', '[^گزارش] is a note and a source'],
	])('%j is told of', (markdown, message) => {
		expect(read(markdown, known).messages).toEqual([expect.stringContaining(message)]);
	});

	test('of a note that is referred to twice has one space before its ways back', () => {
		const { body } = read('A.[^n] B.[^n]\n\n[^n]: A note.');
		expect(pageOf(body)).toContain('<p>A note. <a href="#note-fnref-n"');
	});
});

describe('citations in a row', () => {
	const known = { sources: ['report', 'speech', 'گزارش'] };
	const url = 'https://harbour.example/articles/a/';
	const showing = { shown: [], words: en, url, imageAddress: () => url };
	const textOf = (html: string) => html.replace(/<[^>]*>/g, '').trim();

	test.each([
		['false.[^report][^speech]', 'false.1, 2', 'false.[1, 2]', 'false.[^report][^speech]'],
		['false.[^report] [^speech]', 'false.1, 2', 'false.[1, 2]', 'false.[^report][^speech]'],
		['false.[^report]\n[^speech]', 'false.1, 2', 'false.[1, 2]', 'false.[^report][^speech]'],
		['نادرست.[^گزارش][^report]', 'نادرست.1, 2', 'نادرست.[1, 2]', 'نادرست.[^گزارش][^report]'],
		['「虚偽」。[^report][^speech]', '「虚偽」。1, 2', '「虚偽」。[1, 2]', '「虚偽」。[^report][^speech]'],
		[
			'a[^report] b[^speech] c[^گزارش] झूठ।[^گزارش][^report][^speech]',
			'a1 b2 c3 झूठ।1, 2, 3',
			'a[1] b[2] c[3] झूठ।[1, 2, 3]',
			'a[^report] b[^speech] c[^گزارش] झूठ।[^report][^speech][^گزارش]',
		],
		[
			'a[^report], b[^speech]; c[^report]',
			'a1, b2; c1',
			'a[1], b[2]; c[1]',
			'a[^report], b[^speech]; c[^report]',
		],
	])('%j are apart and in order on the page, in feeds and in the Markdown', (markdown, page, feed, twin) => {
		const { body, messages } = read(markdown, known);
		expect(messages).toEqual([]);
		expect(textOf(pageOf(body))).toBe(page);
		expect(textOf(feedForm(body, showing, 9999).html)).toBe(feed);
		expect(writeMarkdown(markdownForm(structuredClone(body), showing)).trim()).toBe(twin);
	});

	test.each([
		['false.[^n][^m]', 'false.1, 2'],
		['false.[^report][^n]', 'false.1, 1'],
		['غلط.[^n][^گزارش][^m]', 'غلط.1, 1, 2'],
		['false.[^n] [^m]', 'false.1 2'],
	])('%j of notes, too, are no one number', (markdown, page) => {
		const rest = ['n', 'm'].filter((name) => markdown.includes(`[^${name}]`));
		const notes = rest.map((name) => `[^${name}]: A note.`).join('\n\n');
		const { body, messages } = read(`${markdown}\n\n${notes}`, known);
		expect(messages).toEqual([]);
		expect(textOf(pageOf(body)).split('\n')[0]).toBe(page);
	});
});

test.each(['\\[libvirt]\\(//libvirt x)', '\\[^x]', '[\\^x]', '\\[a][b] and \\[c](d e)', '\\[گزارش](الف ب)'])(
	'a backslash before a sign is the word of the writer: %s',
	(markdown) => {
		expect(read(markdown).messages).toEqual([]);
	},
);

test('a mark that is escaped once is held to be one where it is not', () => {
	expect(read('\\[^x] and [^x]').messages).toEqual([expect.stringMatching(/^1:11: \[\^x\] names no source/)]);
});

describe('HTML whose tags have no other half', () => {
	test.each([
		['text </article></main></body>', ['</article> closes nothing', '</main> closes nothing']],
		['<b><i>open\n\nmore', ['<b> is not closed', '<i> is not closed']],
		['<b><i>x</b></i>', ['<i> is still open at </b>']],
		['<figure>\n\ntext', ['<figure> is not closed']],
		['a <small>b *c</small> d*', ['<small> is not closed', '</small> closes nothing']],
	])('%j is told of', (markdown, expected) => {
		expect(read(markdown).messages).toEqual(expected.map((message) => expect.stringContaining(message)));
	});

	test.each([
		'<figure>\n\ntext\n\n</figure>',
		'a<br>b<wbr>c <b title="a > b">d</b>',
		'<ul>\n<li>one\n<li>two\n</ul>',
		'<!-- <b> --> text',
		'<B>x</b>',
		'`</article>`',
	])('%j is right', (markdown) => {
		expect(read(markdown).messages).toEqual([]);
	});
});

describe('a heading that no link can name is told of where it stands', () => {
	test.each([
		['the label of a block', ':::explainer[🔥]\n\nText.\n\n:::', '3:1-7:4'],
		['a label with marks', ':::explainer[**!!!**]\nText.\n:::', '3:1-5:4'],
		['a label of another script', ':::explainer[۔]\nمتن.\n:::', '3:1-5:4'],
		['a label below another block', ':::timeline\n- 2024: x\n:::\n\n:::explainer[—]\nText.\n:::', '7:1-9:4'],
		['a question', ':::qa\n### Who?\n\nShe.\n\n### 🔥\n\nText.\n:::', '8:1-8:7'],
		['a heading of its own', '## 「…」', '3:1-3:7'],
		['a heading in a list', '- a\n\n  ## ‼', '5:3-5:7'],
		['a heading of HTML', '<h3>—</h3>', '3:1-3:11'],
	])('%s', (_, markdown, place) => {
		expect(read(`Text.\n\n${markdown}\n\nText.`).messages).toEqual([
			expect.stringMatching(new RegExp(`^${place}: is a heading without a letter`)),
		]);
	});

	test.each(['\n', '\r\n'])('at its line of the file, whose lines end in %j', async (end) => {
		const body = `${'Text.\n\n'.repeat(34)}:::explainer[🔥]\n\nText.\n\n:::`;
		const text = article({}, body).replaceAll('\n', end);
		scratchContent({ ...desk, 'articles/a.md': text });
		const line = text.split(end).findIndex((each) => each.startsWith(':::')) + 1;
		expect((await readContent()).problems.map(formatProblem)).toEqual([
			expect.stringContaining(`a.md:${line}:1  is a heading without a letter`),
		]);
	});
});

test.each([
	['![a](./P.PNG)', 'rename the file to P.png'],
	['![a](Brücke.JPG)', 'rename the file to Brücke.jpg'],
	['![a](../x/a.WebP)', 'rename the file to a.webp'],
])('an image whose ending has capital letters is told of with its cure: %s', (markdown, cure) => {
	expect(read(markdown).messages).toEqual([expect.stringContaining(cure)]);
});

describe('a file whose name has other letters', () => {
	const names = ['münchen', 'हिन्दी', 'ข่าว', 'தமிழ்', 'עִבְרִית', 'می‌رود', '日本の原子力', 'ngữ-pháp'];

	test.each(names)('%s can be named in every way', async (name) => {
		const encoded = encodeURIComponent(name);
		const section = encodeURIComponent('überblick');
		const links = [
			`${name}.md#überblick`,
			`${encoded}.md#${section}`,
			`/articles/${name}/`,
			`/articles/${encoded}/#${section}`,
			`../articles/${encoded}.md`,
			`../people/${name}.md`,
			`/people/${encoded}/`,
		];
		scratchContent({
			...desk,
			[`articles/${name.normalize('NFD')}.md`]: article({}, '## Überblick\n\nText.'),
			[`people/${name}.md`]: '---\nname: A\ndescription: A person.\n---\n',
			'articles/x.md': article({}, links.map((link) => `[a](${link})`).join(' ')),
		});
		const { rows, problems } = await readContent();
		expect(problems.map(formatProblem)).toEqual([]);
		const paths = rows.find(({ id }) => id === 'x')?.links.map(({ path }) => path);
		const [page, person] = [`/articles/${name.normalize()}/`, `/people/${name.normalize()}/`];
		expect(paths).toEqual([page, page, page, page, page, person, person]);
	});

	test.each([
		['Brücke 2.md', 'brucke-2.md'],
		['हिन्दी समाचार.md', 'हिन्दी-समाचार.md'],
		['ข่าว!.md', 'ข่าว.md'],
	])('%s is told of with a name that keeps its words', async (name, better) => {
		scratchContent({ ...desk, 'articles/a.md': article(), [`articles/${name}`]: article() });
		const { problems } = await readContent();
		expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`rename it to ${better}`)]);
	});
});

test('a link to a file leads where it leads on disk', async () => {
	scratchContent({
		...desk,
		'articles/2024/x.md': article(
			{},
			'[a](../2023/bridge.md) [b](bridge.md) [c](./x2.md) [d](../../people/ada.md) [e](../people/ada.md) [f](../../pages/about.md)',
		),
		'articles/2024/x2.md': article(),
		'articles/2023/bridge.md': article(),
		'people/ada.md': '---\nname: Ada\ndescription: A person.\n---\n\n[g](ben.md) [h](bridge.md)\n',
		'people/ben.md': '---\nname: Ben\ndescription: A person.\n---\n',
		'pages/about.md': '---\ntitle: About\ndescription: What this is.\n---\n\nText.\n',
	});
	const { rows, problems } = await readContent();
	expect(problems.map(formatProblem)).toEqual([]);
	const paths = (id: string) => rows.find((row) => row.id === id)?.links.map(({ path }) => path);
	const bridge = '/articles/bridge/';
	expect(paths('x')).toEqual([bridge, bridge, '/articles/x2/', '/people/ada/', '/people/ada/', '/about/']);
	expect(paths('ada')).toEqual(['/people/ben/', bridge]);
});
