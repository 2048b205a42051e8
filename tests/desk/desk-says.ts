import { expect } from 'vitest';
import { runDesk } from '../../src/desk/run-desk.ts';
import { readContent } from '../../src/reading/read-content.ts';

/** What the desk says of the content folder, which must have no problem: all findings in order, and what is waived. */
export async function deskSays() {
	const { rows: readings, problems } = await readContent();
	expect(problems).toEqual([]);
	const { files } = await runDesk(readings);
	return {
		messages: files.flatMap((file) => file.messages),
		waived: files.flatMap(({ data }) => data.waived ?? []),
	};
}
