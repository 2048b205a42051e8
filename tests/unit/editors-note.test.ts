import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { citationOf } from '../../src/cite/citation.ts';
import { articleView } from '../../src/view/article-view.ts';
import { articleReading, authorReading } from './readings.ts';

const editorsNote = 'The dates of this article were set.';
const noted = articleReading('noted', { editorsNote, asOf: '2024-04-30' });
const plain = articleReading('plain');
const archive = makeArchive(
	[noted, plain, authorReading('desk')],
	Temporal.Instant.from('2024-06-01T12:00:00Z'),
);

test('a note of the editors is on the page, in its data and in its citation', () => {
	const view = articleView(archive, noted, {});
	expect(view.editorsNote).toBe(editorsNote);
	expect(view.meta?.structuredData?.['@graph'][0]).toMatchObject({
		usageInfo: { '@type': 'CreativeWork', text: editorsNote },
	});
	expect(citationOf(archive, noted).note).toBe(`${editorsNote} Facts as of 2024-04-30.`);
});

test('an article without one says nothing of it', () => {
	const view = articleView(archive, plain, {});
	expect(view.editorsNote).toBeUndefined();
	expect(view.meta?.structuredData?.['@graph'][0]).not.toHaveProperty('usageInfo');
	expect(citationOf(archive, plain).note).toBeUndefined();
});
