import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

let count = 0;
const slip = (content: string, message: RegExp, path = `articles/slip-${++count}.md`): Broken => ({
	path,
	content,
	message,
});
const field = (fields: Record<string, string>, message: RegExp) => slip(article(fields), message);
const body = (text: string, message: RegExp) => slip(article({}, text), message);

/** What people really write, out of habit, in a hurry, or with the help of a word processor. */
export const slips: Broken[] = [
	field(
		{ title: 'Iran: what we know' },
		/:2:8 {2}is not YAML: it has a second ": "; put the value in quotes, as title: "/,
	),
	field({ title: '"He said" yesterday' }, /:2:18 {2}is not YAML: it goes on after its closing quote mark/),
	field({ title: "'It's over'" }, /:2:12 {2}is not YAML: it goes on after its closing quote mark/),
	field({ kind: '\u00a0report' }, /:6:\d+ {2}kind: ".report" is none of .*; did you mean report\?/),
	field(
		{ published: '“2024-01-26”' },
		/:4:12 {2}published: "“2024-01-26”" is not a date Stet reads; write a day/,
	),
	field(
		{ published: '26 January 2024' },
		/:4:12 {2}published: "26 January 2024" is not a date Stet reads; write a day/,
	),
	field(
		{ published: '2024-01-26 09:30' },
		/:4:12 {2}published: .* is not a date .*, or an instant with its zone/,
	),
	field(
		{ updated: '2023-01-01' },
		/:6:10 {2}updated: "2023-01-01" is before the article was published; write a later one/,
	),
	field(
		{ authors: '[City Desk]' },
		/:5:11 {2}authors\.0: "City Desk" is not a file of authors\/; write authors\/city-desk\.md or take it out/,
	),
	field(
		{ topics: '\n\t- security' },
		/:7:1 {2}is not YAML: it is indented with a tab; indent it with spaces/,
	),
	field(
		{ 'kind:report\nlanguage': 'en' },
		/:6:1 {2}is not YAML: a line lacks ": " after its name; write name: value/,
	),
	field(
		{ topics: 'security, war' },
		/:6:9 {2}topics: "security, war" is not a list; write \[security, war\]/,
	),
	field(
		{ keyPoints: 'One; two; three.' },
		/:6:12 {2}keyPoints: is text; write a list, each part on lines .* begin with "- "/,
	),
	field(
		{ sources: '\n  id: ap\n  kind: news' },
		/:7:3 {2}sources: is a group of fields; write a list of groups of fields \(id, kind, title/,
	),
	field(
		{ sources: '[{ id: a, kind: news, title: A, publisher: x, website: "https://example.org/" }]' },
		/:6:\d+ {2}sources\.0\.website: is not a known field; the fields here are id, kind/,
	),
	field(
		{ corrections: 'A name was wrong.' },
		/:6:14 {2}corrections: is text; write a list of groups of fields \(date, kind, text\)/,
	),
	field(
		{ image: './kerman.jpg' },
		/:6:8 {2}image: is text; write a group of fields \(src, alt, caption, credit\)/,
	),
	field({ draft: '"true"' }, /:6:8 {2}draft: is text; write true or false, without quotes/),
	field(
		{ events: '[{ date: 2024-01-03, label: A, what: B }]' },
		/:6:\d+ {2}events\.0\.what: is not a known field; the fields here are date/,
	),
	field({ 't\u200bopics': '[a]' }, /:6:1 {2}.*: holds the invisible sign U\+200B; take it away/),
	field(
		{ '': 'x', '\n<<<<<<< HEAD\nkind': 'report\n=======\nkind: opinion\n>>>>>>> b' },
		/:8:1 {2}is the mark of a merge that was not finished; keep/,
	),
	slip('----\ntitle: A\n----\n\nText.\n', /:1:1 {2}begins with ----; write just three hyphens, ---/),
	slip('—-\ntitle: A\n---\n\nText.\n', /:1:1 {2}begins with —-; write just three hyphens, ---/),
	slip('---\njust some words\n---\n\nText.\n', /:2:1 {2}is not a list of fields; write them as name: value/),
	slip('---\n- title: A\n---\n\nText.\n', /:2:1 {2}is not a list of fields; write them as name: value/),
	slip(`\n${article()}`, /:1:1 {2}has an empty line before its front matter; begin the file with ---/),
	body(
		'A.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> b',
		/:10:1 {2}is the mark of a merge that was not finished; keep/,
	),
	body(
		'See [the report](https://example.org/the report.pdf).',
		/:8:5 {2}\[the report\]\( begins a link that does not end; write a space .* as %20/,
	),
	body(
		'See [the report](www.example.org/report).',
		/:8:5 {2}"www\.example\.org\/report" is not a link that stands; write https/,
	),
	body(
		'Jump to [it](#what-hapened).\n\n## What happened\n\nText.',
		/:8:9 {2}"#what-hapened" is no section of this article; did you mean #what-happened\?/,
	),
	body(
		'| a | b |\n|---|\n| 1 | 2 |',
		/:8:1 {2}is no table, since its first two lines have not as many cells; write ---/,
	),
	body(
		'<p class="MsoNormal">Text</p>',
		/:8:1 {2}<p> has the attribute class, which is not allowed; take it away/,
	),
	body(
		'<p data-x="y" aria-hidden="true">Text</p>'.replace(' aria-hidden="true"', ''),
		/:8:1 {2}<p> has the attribute data-x, which is not allowed/,
	),
	body(
		'See <a href="https://example.org" target="_blank">this</a>.',
		/:8:5 {2}<a> has the attribute target, which is not allowed/,
	),
	body(
		'<a href="/&#9;/evil.example/">a</a>',
		/:8:1 {2}"\/\\t\/evil\.example\/" is not a link that stands; write https/,
	),
	body(
		':::map{places=kerman tehran}\n:::',
		/:8:1 {2}:::map has the attribute tehran, which it does not take; write :::map/,
	),
	{
		...slip(
			article(),
			/\\u001b\[2J\.md:1:1 {2}".*" is not a file name for an address; rename it/,
			'articles/\u001b[2J.md',
		),
		told: 'articles/\\u001b[2J.md',
	},
	{
		...slip(
			article(),
			/slip\\u000a::error::\.md:1:1 {2}".*" is not a file name for an address; rename it/,
			'articles/slip\n::error::.md',
		),
		told: 'articles/slip\\u000a::error::.md',
	},
];
