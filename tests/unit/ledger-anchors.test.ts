import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { ledgerState } from './ledger-state.ts';
import { article, desk, scratchContent } from './scratch-folder.ts';

test.each([
	['What happens next', 'Repairs until spring', '[there](#what-happens-next)', '#repairs-until-spring'],
	[
		'What happens next',
		'Repairs until spring',
		'<a href="#what-happens-next">there</a>',
		'#repairs-until-spring',
	],
	['پس از آن چه شد', 'تعمیر تا بهار', '[آنجا](#پس-از-آن-چه-شد)', '#تعمیر-تا-بهار'],
])(
	'the heading %s, reworded, that the page itself links to is told once, then with the line that keeps its anchor',
	async (heading, reworded, link, anchor) => {
		const folder = scratchContent({
			...desk,
			'articles/bridge.md': article({}, `## ${heading}\n\nRepairs.`),
		});
		const now = Temporal.Instant.from('2024-03-01T00:00:00Z');
		const { archive } = await ledgerState(folder, now);
		openLedger(archive, await readContent()).record();
		const path = join(folder, 'articles/bridge.md');
		const edit = (change: (text: string) => string) =>
			writeFileSync(path, change(readFileSync(path, 'utf8')));
		const messages = async () => (await ledgerState(folder, now)).messages;
		expect(await messages()).toEqual([]);

		edit((text) => `${text.replace(`## ${heading}`, `## ${reworded}`)}\nSee ${link}.\n`);
		expect(await messages()).toEqual([
			expect.stringMatching(/^articles\/bridge\.md:\d+:5 {2}"#.*" is no section of this article/),
		]);
		edit((text) => text.replace(/(?<=[("])#[^)"]+/, anchor));
		const [message, ...others] = await messages();
		expect(others).toEqual([]);
		const [, line = ''] = /leads nowhere now; write (anchors: .*)$/.exec(message ?? '') ?? [];
		edit((text) => text.replace('---\n', `---\n${line}\n`));
		expect(await messages()).toEqual([]);
	},
);

test('a reworded heading that another article links to is told there too, and one line mends both', async () => {
	const folder = scratchContent({
		...desk,
		'articles/bridge.md': article({}, '## What happens next\n\nRepairs.'),
		'articles/ferry.md': article({}, 'See [there](bridge.md#what-happens-next).'),
	});
	const now = Temporal.Instant.from('2024-03-01T00:00:00Z');
	openLedger((await ledgerState(folder, now)).archive, await readContent()).record();
	const path = join(folder, 'articles/bridge.md');
	const text = readFileSync(path, 'utf8').replace('## What happens next', '## Repairs until spring');
	writeFileSync(path, text);
	const { messages } = await ledgerState(folder, now);
	expect(messages).toEqual([
		expect.stringContaining('articles/ferry.md:8:5  links to /articles/bridge/#what-happens-next, a section'),
		expect.stringMatching(/^articles\/bridge\.md:1:1 {2}anchors: #what-happens-next was published/),
	]);
	const [, line = ''] = /leads nowhere now; write (anchors: .*)$/.exec(messages[1] ?? '') ?? [];
	writeFileSync(path, text.replace('---\n', `---\n${line}\n`));
	expect((await ledgerState(folder, now)).messages).toEqual([]);
});
