/** What GitHub Flavored Markdown adds to CommonMark, by the rules of its specification (0.29), in examples of our own. */
export const gfm: { section: string; markdown: string; html: string }[] = [
	{
		section: 'Tables',
		markdown: '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
		html: '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
	},
	{
		section: 'Tables: alignment',
		markdown: '| a | b |\n| :-: | --: |\n| 1 | 2 |\n',
		html: '<table>\n<thead>\n<tr>\n<th align="center">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center">1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
	},
	{
		section: 'Tables: a pipe in a cell',
		markdown: '| a |\n| - |\n| b \\| c |\n',
		html: '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b | c</td>\n</tr>\n</tbody>\n</table>',
	},
	{
		section: 'Tables: end at a block',
		markdown: '| a |\n| - |\n| b |\n> c\n',
		html: '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>c</p>\n</blockquote>',
	},
	{
		section: 'Tables: the header must have as many cells as the line under it',
		markdown: '| a | b |\n| - |\n| c |\n',
		html: '<p>| a | b |\n| - |\n| c |</p>',
	},
	{
		section: 'Tables: short rows are filled',
		markdown: '| a | b |\n| - | - |\n| c |\n',
		html: '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n</tbody>\n</table>',
	},
	{
		section: 'Tables: without rows',
		markdown: '| a |\n| - |\n',
		html: '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>',
	},
	{
		section: 'Task lists',
		markdown: '- [ ] a\n- [x] b\n',
		html: '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled> a</li>\n<li class="task-list-item"><input type="checkbox" checked disabled> b</li>\n</ul>',
	},
	{ section: 'Strikethrough', markdown: '~~a~~ b\n', html: '<p><del>a</del> b</p>' },
	{ section: 'Strikethrough: not across paragraphs', markdown: 'a ~~b\n\nc~~ d\n', html: '<p>a ~~b</p>\n<p>c~~ d</p>' },
	{ section: 'Strikethrough: not with three', markdown: 'a ~~~b~~~\n', html: '<p>a ~~~b~~~</p>' },
	{ section: 'Strikethrough: with one', markdown: '~a~ b\n', html: '<p><del>a</del> b</p>' },
	{ section: 'Autolinks', markdown: 'www.example.org\n', html: '<p><a href="http://www.example.org">www.example.org</a></p>' },
	{
		section: 'Autolinks: with a path',
		markdown: 'See www.example.org/help for more.\n',
		html: '<p>See <a href="http://www.example.org/help">www.example.org/help</a> for more.</p>',
	},
	{
		section: 'Autolinks: the full stop stays outside',
		markdown: 'See https://example.org/a.b.\n',
		html: '<p>See <a href="https://example.org/a.b">https://example.org/a.b</a>.</p>',
	},
	{
		section: 'Autolinks: brackets around stay outside',
		markdown: '(https://example.org/a_(b))\n',
		html: '<p>(<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>)</p>',
	},
	{
		section: 'Autolinks: a reference at the end stays outside',
		markdown: 'https://example.org/?q=a&copy;\n',
		html: '<p><a href="https://example.org/?q=a">https://example.org/?q=a</a>©</p>',
	},
	{
		section: 'Autolinks: an end by <',
		markdown: 'www.example.org/a<b\n',
		html: '<p><a href="http://www.example.org/a">www.example.org/a</a>&lt;b</p>',
	},
	{ section: 'Autolinks: mail', markdown: 'a@b.example\n', html: '<p><a href="mailto:a@b.example">a@b.example</a></p>' },
	{ section: 'Autolinks: mail with a hyphen at its end is none', markdown: 'a.b@c.example-\n', html: '<p>a.b@c.example-</p>' },
	{ section: 'Disallowed raw HTML', markdown: '<strong> <title> <style> <em>\n', html: '<p><strong> &lt;title> &lt;style> <em></em></strong></p>' },
	{
		section: 'Disallowed raw HTML: a block',
		markdown: '<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>\n',
		html: '<blockquote>\n  &lt;xmp> is disallowed.  &lt;XMP> is also disallowed.\n</blockquote>',
	},
];
