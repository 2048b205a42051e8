import { describe, expect, test } from 'vitest';
import { pageOf, read } from './render-body.ts';

/** Classes of the cells of a table's last column. */
function lastColumn(cells: readonly string[], rule = '---', head = 'Count'): string[] {
	const rows = cells.map((cell) => `| row | ${cell} |`).join('\n');
	const { body } = read(Buffer.from(`| Name | ${head} |\n| --- | ${rule} |\n${rows}\n`));
	const html = pageOf(body);
	return [...html.matchAll(/<tr>\s*<t[hd][^>]*>[^<]*<\/t[hd]>\s*<(t[hd](?: class="[^"]*")?)>/g)].map(
		([, tag = '']) => tag.replace(/^t[hd](?: class="([^"]*)")?$/, '$1'),
	);
}

describe('a column of figures stands at the end, each on one line:', () => {
	test.each([
		[['1,204', '12']],
		[['39 %', 'down 39%', '+4']],
		[['> 100', '~~103~~', '—']],
		[['€ 20', '3,2 Mio.']],
		[['۱٬۲۰۴', '۹۴']],
		[['९४', '१०३']],
		[['94[^ap1]', '95[^ap1]']],
	])('%j', (cells) => {
		const [head, ...body] = lastColumn(cells);
		expect(head).toBe('align-right');
		for (const [index, classes] of body.entries())
			expect(classes).toBe(/[\p{Nd}]/u.test(cells[index] ?? '') ? 'short align-right' : 'align-right');
	});
});

describe('a column of something else does not:', () => {
	test.each([
		[['Ferry line', 'Harbour Office, 3 counts']],
		[['2024-01-03', '2024-02-04']],
		[['3 Jan 2024', '4 Feb 2024']],
		[['۱۴۰۲/۱۰/۱۳', '۱۴۰۲/۱۱/۰۱']],
		[['Ada', 'Ben', '12']],
	])('%j', (cells) => {
		expect(lastColumn(cells).join()).not.toContain('align');
	});
});

test('a writer who sets a column decides', () => {
	expect(lastColumn(['12', '9'], ':-:')).toEqual([
		'align-center',
		'align-center short',
		'align-center short',
	]);
});
