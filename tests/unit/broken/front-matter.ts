import { article } from '../scratch-folder.ts';
import type { Broken } from './broken.ts';

const front = (name: string, fields: Record<string, string>, message: RegExp): Broken => ({
	path: `articles/front-${name}.md`,
	content: article(fields),
	message,
});

/** Front matter made to break a YAML parser, or that says what it does not mean. */
export const brokenFrontMatter: Broken[] = [
	front('yaml-alias', { topics: '*none' }, /:6:9 {2}is a YAML alias; write the value itself/),
	front('merge', { '<<': '{ title: x }' }, /:6:1 {2}<<: is not a known field/),
	front(
		'function',
		{ dateline: '!!js/function "function(){}"' },
		/:6:11 {2}is not YAML: it has a tag, a word with ! before it; take it away/,
	),
	front(
		'own-tag',
		{ dateline: '!secret x' },
		/:6:11 {2}is not YAML: it has a tag, a word with ! before it; take it away/,
	),
	front(
		'deep',
		{ topics: '['.repeat(20_000) },
		/:6:29 {2}is nested more than 20 deep; put a value that begins with/,
	),
	front('deep-list', { topics: `\n  ${'- '.repeat(3000)}a` }, /:7:3 {2}is nested more than 20 deep; put/),
	front('deep-map', { topics: '{a: '.repeat(3000) }, /:6:\d+ {2}is nested more than 20 deep; put/),
	front(
		'tag-binary',
		{ title: '!!binary aGVsbG8=' },
		/:2:\d+ {2}has a tag of YAML \(!!binary\); take it away/,
	),
	front('tag-set', { topics: '!!set {a, b}' }, /:6:\d+ {2}has a tag of YAML \(!!set\); take it away/),
	front('octal', { title: '0o17' }, /:2:8 {2}title: 0o17 is not text; put it in quotes: "0o17"/),
	front('digits', { asOf: '20240126' }, /:6:7 {2}asOf: "20240126" is not a date Stet reads; write a day/),
	front(
		'hours-before',
		{ published: '2024-05-02T23:30:00-05:00', updated: '2024-05-03T09:00:00+09:00' },
		/:6:10 {2}updated: .* is before the article was published; write a later one/,
	),
	front(
		'minute-before',
		{ published: '2024-05-02T10:00:00Z', updated: '2024-05-02T15:29:00+05:30' },
		/:6:10 {2}updated: .* is before the article was published; write a later one/,
	),
	front(
		'corrected-before',
		{ corrections: '[{ date: 2024-01-24, kind: correction, text: A }]' },
		/:6:\d+ {2}corrections\.0\.date: "2024-01-24" is before the article was published; write when/,
	),
	front(
		'prototype',
		Object.fromEntries([['__proto__', '{ draft: true }']]),
		/:6:1 {2}__proto__: is not a known field/,
	),
	front(
		'tab',
		{ events: '\n\t- x' },
		/:7:1 {2}is not YAML: it is indented with a tab; indent it with spaces/,
	),
	front('document', { dateline: 'A\n--- B' }, /:7:1 {2}is not YAML: .*; write name: value/),
	front(
		'long',
		{ description: 'x'.repeat(70_000) },
		/:1:1 {2}has front matter of \d+ characters; keep it below 65536/,
	),
	front('long-title', { title: 'x'.repeat(141) }, /:2:8 {2}title: is 141 characters long; write at most 140/),
	front('lines', { title: '|\n  One\n  two' }, /:2:8 {2}title: runs over several lines; write one line/),
	front('space', { title: '" A"' }, /:2:8 {2}title: " A" begins or ends with a space; take it away/),
	front('nul', { title: '"A\\0B"' }, /:2:8 {2}holds the control character U\+0000; take it away/),
	front('half', { title: '"A\\uD800B"' }, /:2:8 {2}holds U\+D800, half a character; write the whole one/),
	front(
		'direction',
		{ title: '"A\\u202EB"' },
		/:2:8 {2}holds U\+202E, which turns the direction of text .*; take it away/,
	),
	front('list', { title: '[A, B]' }, /:2:8 {2}title: is a list; write text/),
	front('group', { title: '{ a: 1 }' }, /:2:8 {2}title: is a group of fields; write text/),
	front(
		'true-date',
		{ published: 'true' },
		/:4:12 {2}published: "true" is not a date Stet reads; write a day/,
	),
	front(
		'february',
		{ published: '2023-02-29' },
		/:4:12 {2}published: .* is not a day in the calendar; write an existing date such as 2023-02-28/,
	),
	front(
		'hour',
		{ published: '2024-01-26T25:00:00Z' },
		/:4:12 {2}published: .* is not a date Stet reads; write a day/,
	),
	front(
		'century',
		{ published: '0204-01-26' },
		/:4:12 {2}published: "0204-01-26" is .*; write .* four digits/,
	),
	front('one-author', { authors: 'desk' }, /:5:10 {2}authors: "desk" is not a list; write \[desk\]/),
	front('short-id', { id: 'Nope!' }, /:6:5 {2}id: is not a short id; write nope$/),
	front(
		'language',
		{ language: 'english' },
		/:6:11 {2}language: "english" is not a language tag; write "en"/,
	),
	front(
		'two-points',
		{ keyPoints: '[One., Two.]' },
		/:6:12 {2}keyPoints: has fewer than three points; write three to five/,
	),
	front(
		'script-url',
		{ sources: '[{ id: a, kind: news, title: A, publisher: x, url: "javascript:alert(1)" }]' },
		/:6:\d+ {2}sources\.0\.url: "javascript:alert\(1\)" is not a web address; write it in full/,
	),
	front(
		'password',
		{ sources: '[{ id: a, kind: news, title: A, publisher: x, url: "https://a:b@example.org/" }]' },
		/:6:\d+ {2}sources\.0\.url: .* is not a web address; write it in full/,
	),
	front(
		'alias',
		{ aliases: '[//evil.example/]' },
		/:6:11 {2}aliases\.0: .* is not a path on this site; write it with a slash at both ends/,
	),
	front(
		'alias-up',
		{ aliases: '[/../etc/]' },
		/:6:11 {2}aliases\.0: .* is not a path on this site; write it with a slash at both ends/,
	),
	front(
		'source-id',
		{ sources: '[{ id: "a b", kind: news, title: A, publisher: x }]' },
		/:6:\d+ {2}sources\.0\.id: is not a source id; write a letter/,
	),
	front('self', { related: '[front-self]' }, /:6:11 {2}related\.0: names this article itself; take it out/),
];
