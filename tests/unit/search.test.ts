import { expect, test } from 'vitest';
import { markedText } from '../../src/scripts/search/marked-text.ts';

test.each([
	['plain', [['plain', false]]],
	[
		'a <mark>b</mark> c',
		[
			['a ', false],
			['b', true],
			[' c', false],
		],
	],
	[
		'<mark>a</mark><mark>b</mark>',
		[
			['a', true],
			['b', true],
		],
	],
	[
		'&lt;script&gt; &amp; <mark>&quot;x&quot;</mark>',
		[
			['<script> & ', false],
			['"x"', true],
		],
	],
	['&amp;lt;', [['&lt;', false]]],
	['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
] as const)('%s is divided at its marks and never HTML', (excerpt, pieces) => {
	expect(markedText(excerpt).map(({ text, marked }) => [text, marked])).toEqual(pieces);
});
