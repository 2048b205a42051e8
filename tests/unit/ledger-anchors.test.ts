import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { ledgerState } from './ledger-state.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

test('a reworded heading that the page itself links to is told once, then with the line that keeps its anchor', async () => {
	const folder = scratchContent({
		...desk,
		'articles/bridge.md': article({}, '## What happens next\n\nRepairs.'),
	});
	const now = Temporal.Instant.from('2024-03-01T00:00:00Z');
	const { archive } = await ledgerState(folder, now);
	openLedger(archive, await readContent()).record();
	const path = join(folder, 'articles/bridge.md');
	const edit = (change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')));
	const messages = async () => (await ledgerState(folder, now)).messages;
	expect(await messages()).toEqual([]);

	edit(
		(text) =>
			`${text.replace('## What happens next', '## Repairs until spring')}\n[there](#what-happens-next)\n`,
	);
	expect(await messages()).toEqual([
		expect.stringMatching(
			/^articles\/bridge\.md:\d+:1 {2}"#what-happens-next" is no section of this article/,
		),
	]);
	edit((text) => text.replace('(#what-happens-next)', '(#repairs-until-spring)'));
	const [message, ...others] = await messages();
	expect(others).toEqual([]);
	const [, line = ''] = /leads nowhere now; write (anchors: .*)$/.exec(message ?? '') ?? [];
	edit((text) => text.replace('---\n', `---\n${line}\n`));
	expect(await messages()).toEqual([]);
});
