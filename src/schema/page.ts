import { z } from 'zod';
import { line, moment, redirectFrom } from './fields.ts';
import { prose } from './text-fields.ts';

/** Front matter of a file in `content/pages/`: a page of the publication itself, at `/<file name>/`. */
export const page = z.strictObject({
	title: line(100).describe('Heading of the page.').meta(prose),
	description: line().describe('What it says, in a sentence.').meta(prose),
	updated: moment.optional().describe('When it last changed.'),
	redirectFrom,
});

/** Checked front matter of a page. */
export type Page = z.output<typeof page>;
