import { z } from 'zod';
import { line, redirectFrom, webAddress } from './fields.ts';
import { prose, translations } from './text-fields.ts';

const fields = {
	name: line(80).describe('Name as in the byline.').meta(prose),
	kind: z.enum(['person', 'desk']).default('person').describe('A person, or a desk that signs together.'),
	description: line().describe('What they cover, in a sentence.').meta(prose),
	links: z.array(webAddress).default([]).describe('Profiles elsewhere (schema.org sameAs).'),
};

/** Front matter of a file in `content/authors/`; the body is the biography. */
export const author = z.strictObject({ ...fields, redirectFrom, translations: translations(fields) });

/** Checked front matter of an author. */
export type Author = z.output<typeof author>;
