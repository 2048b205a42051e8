import { expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { pictured } from '../../src/edition/pictured.ts';
import { articleReading, authorReading } from './readings.ts';
import { scratchContent } from './scratch-folder.ts';

const image = { src: './lead.jpg', alt: 'A pier', credit: 'Desk' };
const readings = [
	articleReading('lead', { published: '2024-05-03', image }),
	articleReading('due', { published: '2024-05-02', image }),
	articleReading('standing', { published: '2024-05-01', image }),
	articleReading('plain', { published: '2024-04-30' }),
	{ ...articleReading('in-text', { published: '2024-04-29' }), images: ['./in-text.jpg'] },
	authorReading('desk'),
];

test.each([
	['the lead alone, which the front page shows in every build', [], ['lead']],
	['an article whose page is due', ['/articles/due/'], ['lead', 'due']],
	['one with images in its text', ['/articles/in-text/'], ['lead', 'in-text']],
	['none without images', ['/articles/plain/', '/authors/desk/'], ['lead']],
])('Astro is told of images of %s', (_, due, ids) => {
	scratchContent({});
	const archive = makeArchive(readings, Temporal.Instant.from('2030-01-01T00:00:00Z'));
	expect(pictured(archive, new Set(due)).map(({ id }) => id)).toEqual(ids);
});
