import { describe, expect, test } from 'vitest';
import { ledgerState } from './ledger-state.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

describe('addresses', () => {
	test.each([
		[
			'an id twice',
			{ 'articles/a.md': article({ id: 'same' }), 'articles/b.md': article({ id: 'same' }) },
			/b\.md:6:5 {2}id: \/a\/same\/ is the id of .*a\.md already; give this article another id/,
		],
		[
			'an alias that is a page',
			{ 'articles/a.md': article(), 'articles/b.md': article({ aliases: '[/articles/a/]' }) },
			/b\.md:6:11 {2}aliases\.0: \/articles\/a\/ is the page of .*a\.md already; take it out here or there/,
		],
		[
			'an alias to itself',
			{ 'articles/a.md': article({ aliases: '[/articles/a/]' }) },
			/aliases\.0: \/articles\/a\/ is the page of .*a\.md already; take it out/,
		],
		[
			'an alias twice',
			{ 'articles/a.md': article({ aliases: '[/old/]' }), 'articles/b.md': article({ aliases: '[/OLD/]' }) },
			/b\.md:6:11 {2}aliases\.0: \/OLD\/ is an old address in .*a\.md already \(there \/old\/\)/,
		],
		[
			'an alias to no section',
			{ 'articles/a.md': article({ aliases: '[{ path: /old/, section: nxt }]' }, '## Next\n\nText.') },
			/aliases\.0\.section: "nxt" is no section of this article; did you mean next\?/,
		],
		[
			'an old anchor to no section',
			{ 'articles/a.md': article({ anchors: '{ old: nxt }' }, '## Next\n\nText.') },
			/6:\d+ {2}anchors\.old: leads to #nxt, which is no section of this article; did you mean next\?/,
		],
		[
			'an old anchor that is there',
			{ 'articles/a.md': article({ anchors: '{ next: next }' }, '## Next\n\nText.') },
			/anchors\.next: is an anchor of the page as it is; take the line out/,
		],
		[
			'an alias with a query',
			{ 'articles/a.md': article({ aliases: '["/?p=12"]' }) },
			/aliases\.0: "\/\?p=12" is not a path on this site; write it with a slash at both ends/,
		],
		[
			'one name in two spellings',
			{ 'articles/2023/caf\u00e9.md': article(), 'articles/2024/cafe\u0301.md': article() },
			/would have the same address/,
		],
	])('refuses %s', async (_, files, message) => {
		const folder = scratchContent({ ...desk, ...(files as Record<string, string>) });
		const { messages } = await ledgerState(folder, Temporal.Instant.from('2024-03-01T00:00:00Z'));
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(message);
	});
});
