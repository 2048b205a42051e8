import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readTags } from '../../src/edition/audit/tag-stream.ts';

const wanted = new Set(['id', 'href', 'class']);

/** Tags and text as the stream tells of them: pieces of one text joined. */
function told(html: string): unknown[] {
	const events: unknown[] = [];
	const text = (words: string) => {
		const last = events.at(-1);
		if (typeof last === 'string') events[events.length - 1] = last + words;
		else events.push(words);
	};
	readTags(html, wanted, {
		...{ open: (name, attributes) => events.push([name, attributes]), text },
		close: (name) => events.push([`/${name}`]),
	});
	return events;
}

/** The same by the parser of the library. */
function parsed(html: string): unknown[] {
	const events: unknown[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) =>
			events.push([
				name,
				Object.fromEntries(Object.entries(attributes).filter(([attribute]) => wanted.has(attribute))),
			]),
		ontext: (words) => {
			const last = events.at(-1);
			if (typeof last === 'string') events[events.length - 1] = last + words;
			else events.push(words);
		},
		onclosetag: (name, isImplied) => {
			if (!isImplied) events.push([`/${name}`]);
		},
	});
	parser.end(html);
	return events;
}

test.each([
	['attributes, some of which are asked for', '<p id="a" lang="en" class=b hidden>Text</p>'],
	['codes of signs', '<a href="/x?a=1&amp;b=&#50;">a &lt; b &amp; c</a>'],
	['an attribute twice', '<a href="/one" href="/two">x</a>'],
	['an attribute without a value', '<a href id>x</a>'],
	['large letters', '<A HREF="/x" ID=\'y\'>x</A>'],
	['elements without an end', '<div>one<br>two<img href="/i"><hr/></div>'],
	['what is no tag', '<!doctype html><!-- <a href="/no"> --><p>1 < 2</p>'],
	[
		'text that holds tags',
		'<script>if (a < b) "<a href=/no>"</script><title>a <b> c</title><a href="/x">x</a>',
	],
	['a drawing with a title', '<svg id="s"><title>A map</title><a href="#p">x</a></svg><a href="/x">x</a>'],
	['a drawing with an empty title', '<svg><title></title></svg><a href="/x">x</a>'],
	['formulas', '<math><style>x</style></math><a href="/x">x</a>'],
])('%s', (_, html) => {
	expect(told(html)).toEqual(parsed(html));
});

test('what stands after an empty title of a drawing is seen', () => {
	expect(told('<svg><title/></svg><a href="/x">')).toContainEqual(['a', { href: '/x' }]);
});
