import { describe, expect, test } from 'vitest';
import { type ConvertTask, converter } from '../../src/import/body/convert.ts';

const site = { host: 'old.example.org', base: '' };
const convert = converter({
	targets: {
		site,
		origin: 'https://old.example.org',
		byPath: new Map([
			['/2014/05/bridge', 'bridge.md'],
			['/?p=7', 'bridge.md'],
			['/tag/water', '/topics/water/'],
		]),
		byFile: new Map([['2014-05-01-bridge', 'bridge.md']]),
	},
	pictures: { site, folders: [], fetched: new Map() },
	marks: { ours: '<p>{0} and {name}: {inner}</p>', gone: 'drop', bare: 'keep' },
	headingIds: 'kramdown',
	root: undefined,
});

function made(text: string, format: ConvertTask['format'] = 'markdown', title = '') {
	const place = { file: 'a.md', line: 1 };
	const { markdown, ...rest } = convert({ place, line: 5, format, text, title, folder: '/2014/06/' });
	return { ...rest, markdown: markdown.trim() };
}

const told = (text: string, format: ConvertTask['format'] = 'markdown') =>
	made(text, format).told.map(({ kind, subject, value, place }) => [kind, subject, value, place?.line]);

describe('links', () => {
	test.each([
		['[a](https://old.example.org/2014/05/bridge/)', '[a](bridge.md)'],
		['[a](//www.old.example.org/2014/05/bridge)', '[a](bridge.md)'],
		['[a](/2014/05/bridge/index.html#why)', '[a](bridge.md#why)'],
		['[a](../05/bridge/)', '[a](bridge.md)'],
		['[a](/?p=7)', '[a](bridge.md)'],
		['[a](http://old.example.org/tag/water/)', '[a](/topics/water/)'],
		['[a]({{< ref "2014-05-01-bridge.md" >}})', '[a](bridge.md)'],
		['[a]({% post_url 2014-05-01-bridge %})', '[a](bridge.md)'],
		['[a]({{ "/2014/05/bridge/" | relative_url }})', '[a](bridge.md)'],
		['[a]({{ site.baseurl }}/2014/05/bridge/)', '[a](bridge.md)'],
		['[a](//else.example.org/x)', '[a](https://else.example.org/x)'],
		['<a href="">a</a>', 'a'],
		['[a](irc://irc.example.org/x)', 'a'],
	])('%s becomes %s', (markdown, expected) => expect(made(markdown).markdown).toBe(expected));

	test('to what is not imported go to the old site, and are told', () => {
		expect(made('[a](/files/x.pdf)').markdown).toBe('[a](https://old.example.org/files/x.pdf)');
		expect(told('\n\n[a](/files/x.pdf)')).toEqual([
			['decide', 'link to the old site', 'https://old.example.org/files/x.pdf', 7],
		]);
	});
});

describe('marks of templates', () => {
	test.each([
		['{{< highlight go >}}\nx := 1\n{{< /highlight >}}', '```go\nx := 1\n```'],
		['{% highlight ruby %}\nx = 1\n{% endhighlight %}', '```ruby\nx = 1\n```'],
		['{% raw %}{{ x }}{% endraw %}', '\\{{ x }}'],
		['Code `{{< x >}}` stays', 'Code `{{< x >}}` stays'],
		['{{< ours "a" name="b" >}}c{{< /ours >}}', 'a and b: c'],
		['{{< gone >}}', ''],
		['{{< bare >}}Text *b*{{< /bare >}}', 'Text _b_'],
		['{{< unknown >}}\nText\n{{< /unknown >}}', 'Text'],
		['{{< button href="https://x.example.org/" text="Go" >}}', '[Go](https://x.example.org/)'],
	])('%j becomes %j', (markdown, expected) => expect(made(markdown).markdown).toBe(expected));

	test('that nobody knows are told with their line; their words stay', () => {
		const { markdown } = made('a\n\n{{< card title="Words" url="https://x.example.org/" >}}');
		expect(markdown).toBe('a\n\n[Words](https://x.example.org/)');
		expect(told('a\n\n{{ page.author }}')).toEqual([['lost', 'template', '{{ page.author }}', 7]]);
	});

	test('of newsletters and trackers go, and are told', () => {
		expect(told('{{< newsletter-signup >}}').map(([kind]) => kind)).toEqual(['dropped']);
		expect(made('<script src="https://x.example.org/t.js"></script>').markdown).toBe('');
	});

	test('prose in square brackets is no mark', () => {
		expect(made('He said [sic] so, see [1] and [open-source].').markdown).toContain('sic');
		expect(told('He said [sic] so, see [1] and [open-source].')).toEqual([]);
	});
});

describe('notes', () => {
	test.each<[string, ConvertTask['format']]>([
		['Text[^1].\n\n[^1]: The note.', 'markdown'],
		['Text^[The note.].', 'markdown'],
		[
			'<p>Text<sup><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1">The note. <a href="#r1">↩</a></li></ol>',
			'html',
		],
		[
			'<p>Text<a class="footnote-anchor" href="#footnote-1" id="footnote-anchor-1">1</a>.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The note.</p></div></div>',
			'html',
		],
		['Text[efn_note]The note.[/efn_note].', 'wordpress'],
	])('%j', (text, format) =>
		expect(made(text, format).markdown).toMatch(/^Text\[\^(\S+)\]\.\n\n\[\^\1\]: The note\.$/),
	);

	test('without a mark are paragraphs', () => {
		expect(made('Text.\n\n[^1]: Alone.').markdown).toBe('Text.\n\nAlone.');
	});
});

describe('what Stet has forms for', () => {
	test('words set large with who said them', () => {
		expect(
			made(
				'<figure class="wp-block-pullquote"><blockquote><p>Big.</p><cite>Ada</cite></blockquote></figure>',
				'html',
			).markdown,
		).toBe(':::pull-quote[Ada]\nBig.\n:::');
	});

	test('alerts of GitHub', () => {
		expect(made('> [!NOTE]\n> Words.').markdown).toBe(':::explainer[Note]\nWords.\n:::');
	});

	test('media of other sites, with where they are', () => {
		const { markdown } = made(
			'<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A film"></iframe>',
		);
		expect(markdown).toContain('A film');
		expect(markdown).toContain('https://www.youtube.com/watch?v=abcdefghijk');
		expect(made('{{< youtube abcdefghijk >}}').markdown).toContain('watch?v=abcdefghijk');
		expect(made('<p>https://vimeo.com/123456</p>', 'html').markdown).toContain('https://vimeo.com/123456');
	});

	test('the words of a post of another site', () => {
		const { markdown } = made(
			'<blockquote class="twitter-tweet"><p>Words.</p>— Ada (@ada) <a href="https://twitter.com/ada/status/1">May</a></blockquote>',
			'html',
		);
		expect(markdown).toContain('Words.');
		expect(markdown).toContain('https://twitter.com/ada/status/1');
	});

	test('tables, with their caption; joined cells stay HTML', () => {
		expect(
			made('<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', 'html').markdown,
		).toMatch(/^\| A +\| B +\|\n\| -+ \| -+ \|\n\| 1 +\| 2 +\|$/);
		expect(
			made('<table><tr><td colspan="2">A</td></tr><tr><td>1</td><td>2</td></tr></table>', 'html').markdown,
		).toContain('<td colspan="2">A</td>');
	});

	test('marks that Markdown lacks', () => {
		expect(made('H<sub>2</sub>O and <kbd>Ctrl</kbd>, ==marked==').markdown).toBe(
			'H<sub>2</sub>O and <kbd>Ctrl</kbd>, <mark>marked</mark>',
		);
		expect(made('<details><summary>More</summary>Text</details>', 'html').markdown).toBe(
			'<details><summary>More</summary>\n\nText\n\n</details>',
		);
	});
});

describe('headings', () => {
	test('begin at the second level; the title is not said twice', () => {
		expect(made('# One\n\n# Two\n\n## Three', 'markdown', 'One').markdown).toBe('## Two\n\n### Three');
	});

	test('keep the anchors that they had', () => {
		expect(made('## 1. Wörter {#own}\n\n## What’s “new”').anchors).toEqual({ own: '1-wörter' });
		expect(made('<h2 id="old">New words</h2><p>a <a name="here"></a>b</p>', 'html').anchors).toEqual({
			old: 'new-words',
			here: 'new-words',
		});
	});
});

describe('text', () => {
	test('that would be read as a mark of Stet is escaped', () => {
		expect(made('\\:::timeline\n\nSee \\[^a].').markdown).toBe('\\:::timeline\n\nSee \\[^a].');
		expect(made('At 10:30pm').markdown).toBe('At 10:30pm');
	});

	test('of WordPress has its paragraphs and breaks', () => {
		expect(made('One\ntwo\n\nthree', 'wordpress').markdown).toBe('One\\\ntwo\n\nthree');
	});

	test('loses signs that nobody sees, and is mended where it was decoded wrongly', () => {
		expect(made('\ufeffA\u200bb itâ€™s').markdown).toBe('Ab it’s');
	});

	test('of MDX loses what is of a program', () => {
		expect(made("import X from 'y'\n\n<X>\n\nText {1 + 1}\n\n</X>", 'mdx').markdown).toBe('Text');
	});

	test('of Markdown inside HTML is what it was meant for; an address that is none is no link', () => {
		expect(made('<p>See [the plan](https://x.example.org/a).</p>').markdown).toBe(
			'See [the plan](https://x.example.org/a).',
		);
		expect(made('Go to http://www.\\\\[agency].example/open now').markdown).toContain('`http://www.');
	});

	test('formulas stand as they are written', () => {
		expect(made('Where $E=mc^2$ holds, $5 and $6.').markdown).toBe('Where `E=mc^2` holds, $5 and $6.');
	});

	test('a missing picture is a link with its words', () => {
		const { markdown, missing } = made('![A bridge](/img/b-300x200.jpg)');
		expect(markdown).toBe('[A bridge](https://old.example.org/img/b.jpg)');
		expect(missing).toEqual(['https://old.example.org/img/b.jpg']);
	});
});
