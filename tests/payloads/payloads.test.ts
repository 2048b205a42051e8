import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../src/forms/csv.ts';
import { bodyContexts } from './contexts.ts';
import { dangers } from './dangers.ts';
import { payloads } from './payloads.ts';
import { render } from './render.ts';

test('there are enough of them, and the check knows a danger when it sees one', () => {
	expect(payloads.length * Object.keys(bodyContexts).length).toBeGreaterThan(400);
	expect(payloads.length).toBeGreaterThan(400);
	for (const html of [
		'<script></script>',
		'<b onclick="x">',
		'<a href=" java\tscript:x">',
		'<a href="//x">',
		'<base>',
	])
		expect(dangers(html), html).not.toEqual([]);
	expect(dangers('<a href="/x">a</a><a href="https://example.org/">b</a>')).toEqual([]);
});

describe.each(Object.keys(bodyContexts))('%s', (context) => {
	test('carries nothing into the page, whatever it holds', () => {
		const write = bodyContexts[context] as (text: string) => string;
		for (const { name, text } of payloads) expect(dangers(render(write(text)).html), name).toEqual([]);
	});
});

test('a table for download holds no formula', () => {
	const rows = [
		"=cmd|' /C calc'!A0",
		'@SUM(1)',
		"-2+3+cmd|' /C calc'!A0",
		'+1 (0) x',
		'-5',
		'-5.5%',
		'+1,200',
	];
	const body = `:::table[T]{source="x"}\n| a |\n| - |\n${rows.map((row) => `| ${row.replace('|', '\\|')} |`).join('\n')}\n:::`;
	const cells = tableCsv(render(body).body, 0)
		.split('\r\n')
		.slice(1, -1)
		.map((row) => row.replace(/^"|"$/g, ''));
	expect(cells).toEqual([
		"'=cmd|' /C calc'!A0",
		"'@SUM(1)",
		"'-2+3+cmd|' /C calc'!A0",
		"'+1 (0) x",
		'-5',
		'-5.5%',
		'+1,200',
	]);
});
