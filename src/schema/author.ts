import { z } from 'zod';
import { line, redirectFrom, webAddress } from './fields.ts';
import { prose, translations } from './text-fields.ts';

const fields = {
	name: line(80).describe('Name as in the byline.').meta(prose),
	kind: z.enum(['person', 'desk']).default('person').describe('A person, or a desk that signs together.'),
	description: line().describe('What they cover, in a sentence.').meta(prose),
	role: line(120).optional().describe('What they do here: "Science editor".').meta(prose),
	image: z
		.strictObject({
			src: line().describe("Path of the photograph from the author's own folder, such as ./ada.jpg."),
			credit: line(120).optional().describe('Who took it.'),
		})
		.optional()
		.describe('Photograph of the person; what it shows is the name.'),
	contact: z
		.union([webAddress, z.email()], {
			error: 'is not a way to reach someone; write an address of mail, or a web address',
		})
		.optional()
		.describe('How readers reach them: an address of mail, or a web address.'),
	links: z.array(webAddress).default([]).describe('Profiles elsewhere (schema.org sameAs).'),
};

/** Front matter of a file in `content/authors/`; the body is the biography. */
export const author = z.strictObject({ ...fields, redirectFrom, translations: translations(fields) });

/** Checked front matter of an author. */
export type Author = z.output<typeof author>;
