import { z } from 'zod';
import { line, partialDay, webAddress } from './fields.ts';

/** What a source is, from the nearest to the event to the farthest. */
export const sourceKinds = [
	'document',
	'statement',
	'interview',
	'data',
	'news',
	'agency',
	'state-media',
	'reference',
	'anonymous',
] as const;

/** A source of an article. `[^id]` in the body cites it. */
export const source = z
	.strictObject({
		id: z
			.string()
			.regex(/^[A-Za-z][A-Za-z0-9-]*$/, {
				error: 'is not a source id; write a letter, then letters, digits or hyphens, such as ap1',
			})
			.describe('Short name to cite it by: `[^ap1]`. Unique in the article.'),
		kind: z
			.enum(sourceKinds)
			.describe(
				"document: an official or primary paper. statement: words said on the record. interview: by this newsroom. data: figures. news: a news organisation's own report. agency: agency copy on another site. state-media: a state-linked or partisan outlet. reference: a handbook or encyclopedia. anonymous: a person not named.",
			),
		title: line().describe('Title of the work, or of what was said.'),
		publisher: line(120).describe('Who published it; for agency copy the agency, then the site.'),
		url: webAddress.optional().describe('Where it was seen.'),
		date: partialDay
			.optional()
			.describe('Day, month or year of publication; left out if the source shows none.'),
		archived: webAddress.optional().describe('An archived copy.'),
		note: line(400)
			.optional()
			.describe('What a reader should know of it; for an anonymous source why no name is given.'),
	})
	.refine((value) => value.kind !== 'anonymous' || value.note !== undefined, {
		path: ['note'],
		error:
			'is missing; an anonymous source says why no name is given, such as note: "Not authorised to speak in public"',
	});

/** A checked source. */
export type Source = z.output<typeof source>;
