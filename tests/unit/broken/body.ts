import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const body = (name: string, text: string, message: RegExp): Broken => ({
	path: `articles/body-${name}.md`,
	content: article({}, text),
	message,
});

/** Bodies that would lose text, lead nowhere, or carry something into the page. */
export const brokenBodies: Broken[] = [
	body(
		'unused-note',
		'A.\n\n[^n]: Never seen.',
		/:10:1 {2}is a note that nothing refers to, .*; write \[\^n\] where it belongs/,
	),
	body(
		'second-note',
		'A.[^n]\n\n[^n]: One.\n\n[^n]: Two.',
		/:12:1 {2}defines \[\^n\] a second time, .*; keep one/,
	),
	body(
		'second-link',
		'[a][l]\n\n[l]: https://example.org/1\n[l]: https://example.org/2',
		/:11:1 {2}defines \[l\] a second time, .*; keep one/,
	),
	body(
		'unused-link',
		'A.\n\n[//]: # (do not print)',
		/:10:1 {2}is a link that nothing refers to, .*; take it away, or write <!-- --> if it is a comment/,
	),
	body(
		'no-definition',
		'See [the report][rep].',
		/:8:5 {2}\[the report\]\[rep\] refers to a link that is not defined; write \[rep\]: https/,
	),
	body(
		'wide-row',
		'| a | b |\n| - | - |\n| 1 | 2 | 3 |',
		/:10:9 {2}is a cell beyond the 2 columns of its table, .*; add a column/,
	),
	body(
		'php',
		'A.\n\n<?php echo 1 ?>',
		/:10:1 {2}"<\?php echo 1 \?>" begins something that no browser shows; take it away/,
	),
	body(
		'cdata',
		'A.\n\n<![CDATA[ x ]]>',
		/:10:1 {2}"<!\[CDATA\[ x \]\]>" begins something that no browser shows; take it away/,
	),
	body(
		'short-comment',
		'A.\n\n<!--> kept from readers -->',
		/:10:1 {2}ends a comment where it begins, so that what follows is text; write <!-- -->/,
	),
	body(
		'protocol-relative',
		'[a](//evil.example/x)',
		/:8:1 {2}"\/\/evil\.example\/x" is not a link that stands; write https/,
	),
	body(
		'other-slash',
		'<a href="/\\evil.example/">a</a>',
		/:8:1 {2}"\/\\\\evil\.example\/" is not a link that stands; write https/,
	),
	body(
		'no-host',
		'[a](https://a:b:c/)',
		/:8:1 {2}"https:\/\/a:b:c\/" is not a web address; write it in full, such as https:\/\/www\.example\.org/,
	),
	body(
		'two-ports',
		'Text.\n\n<q cite="https://a:1:2/">A</q>',
		/:10:1 {2}"https:\/\/a:1:2\/" is not a web address; write it in full/,
	),
	body(
		'data-link',
		'[a](data:text/html,x)',
		/:8:1 {2}"data:text\/html,x" is not an address that readers can follow; use https:/,
	),
	body(
		'coded-script',
		'[a](&#106;avascript:alert(1))',
		/:8:1 {2}"javascript:alert\(1\)" is not an address that readers can follow; use https:/,
	),
	body(
		'bad-code',
		'[a](/articles/%E0%A4%A/)',
		/:8:1 {2}".*" has a % that begins no code of a sign; write the sign itself/,
	),
	body(
		'bad-image-code',
		'![a](%zz.png)',
		/:8:1 {2}"%zz\.png" has a % that begins no code of a sign; write the sign itself/,
	),
	body(
		'remote-image',
		'![a](//evil.example/a.png)',
		/:8:1 {2}"\/\/evil\.example\/a\.png" is not a file beside the article; save the image there/,
	),
	body(
		'system-image',
		'![a](/etc/passwd.png)',
		/:8:1 {2}"\/etc\/passwd\.png" is not a file beside the article; save the image there/,
	),
	body(
		'text-image',
		'![a](notes.txt)',
		/:8:1 {2}"notes\.txt" is not an image that browsers show; use \.avif/,
	),
	body(
		'coded-nul',
		'A &#xFFFD; B.',
		/:8:1 {2}holds U\+FFFD, which stands for a lost character; write the character itself/,
	),
	body(
		'coded-direction',
		'A &#x202E;B.',
		/:8:1 {2}holds U\+202E, which turns the direction of text .*; take it away/,
	),
	body(
		'direction',
		'Good.\n\nA \u202eB.',
		/:10:3 {2}holds U\+202E, which turns the direction of text .*; take it away/,
	),
	body(
		'no-partner',
		'A B\u2069.',
		/:8:4 {2}holds U\+2069, which turns the direction of text .*; take it away/,
	),
	body('escape', 'A\u001b[31mB.', /:8:2 {2}holds the control character U\+001B; take it away/),
	body('mark', 'A\ufeffB.', /:8:2 {2}holds the invisible sign U\+FEFF; take it away/),
	body('noncharacter', 'A\uffffB.', /:8:2 {2}holds U\+FFFF, which is no character; take it away/),
	body(
		'frame',
		'<iframe src="https://example.org"></iframe>',
		/:8:1 {2}<iframe> is not allowed in an article; write :::embed\[What it shows\]\{url="https:\/\/example\.org\/"\}/,
	),
	body(
		'base',
		'<base href="https://evil.example/">',
		/:8:1 {2}<base> is not allowed in an article; write it in Markdown/,
	),
	body(
		'refresh',
		'<meta http-equiv="refresh" content="0;url=https://evil.example">',
		/:8:1 {2}<meta> is not allowed in an article; write it in Markdown/,
	),
	body(
		'form',
		'<form action="/x"><b>A</b></form>',
		/:8:1 {2}<form> is not allowed in an article; write it in Markdown/,
	),
	body(
		'style',
		'<b style="color:red">A</b>',
		/:8:1 {2}<b> has the attribute style, which is not allowed; take it away/,
	),
	body('drawing', '<svg></svg>', /:8:1 {2}<svg> is not allowed in an article; write it in Markdown/),
	body('line', 'x'.repeat(20_001), /:8:1 {2}is a line of 20001 characters; break it below 20000/),
	body(
		'brackets',
		'['.repeat(1200),
		/:8:1 {2}has more than 1000 marks of emphasis, code or links in one paragraph; divide it/,
	),
	body(
		'numbered-bomb',
		`${'1. '.repeat(100)}x`,
		/:8:1 {2}is nested 100 deep; keep quotes and lists within 16/,
	),
	body(
		'paragraph',
		`Short.\n\n${'Long words.\n'.repeat(2000)}`,
		/:10:1 {2}is a paragraph of 23999 characters; divide it below 20000/,
	),
	body(
		'open-blocks',
		':::explainer[A]\n\n'.repeat(20),
		/:40:1 {2}opens a block while 16 are open; close each with a line of just :::/,
	),
	{
		path: 'articles/body-big.md',
		content: article({}, `${'word '.repeat(1000)}\n\n`.repeat(60)),
		message: /:1:1 {2}is \d+ bytes long; divide it below 262144/,
	},
];
